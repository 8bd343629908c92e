import type { Place, TrueRank } from '../../claims/true-statement';
import { formatRank } from '../../format/rank';
import { tellTruthWords, type PlaceWords } from '../../words/tell-truths';
import { namedProvince, tellUniverse, type Telling } from '../telling';
import { trueSubject } from './true-subject';

/** "…은 65.2%로 서울 25개 자치구 가운데 가장 높았다(전국 228개 시군구 중 84위)", one for each survey. */
export function tellTrueRank(telling: Telling, statement: TrueRank): string[] {
	const words = tellTruthWords[telling.locale];
	return statement.periods.map((figure) => {
		const { period, place, national } = figure;
		const universe = tellUniverse(telling, place.universe, period);
		const named = namedProvince(telling, place.universe);
		const subject = trueSubject(telling, statement, figure, named);
		if (place.of === 1) return words.alone({ ...subject, universe });
		const lowest = statement.order === 'lowest-first';
		return words.rank({
			...subject,
			universe,
			place: placeWords(telling, place, lowest),
			national:
				national &&
				words.nationally({
					universe: tellUniverse(telling, national.universe, period),
					rank: formatRank(national.rank, national.sharedWith > 0, telling.locale),
					lowest,
					rate: subject.rate
				})
		});
	});
}

/** A last place is said from the other end: the lowest of 25, not the 25th highest. */
function placeWords({ locale }: Telling, place: Place, lowest: boolean): PlaceWords {
	const { rank, of, sharedWith } = place;
	const isLast = rank > 1 && rank + sharedWith === of;
	const told = isLast ? 1 : rank;
	return {
		rank: told,
		ordinal: formatRank(told, false, locale),
		lowest: isLast ? !lowest : lowest,
		sharedWith
	};
}
