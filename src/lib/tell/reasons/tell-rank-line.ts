import type { Part, ReadingResult } from '../../claims/evaluation';
import type { RankFinding } from '../../claims/finding';
import { formatList } from '../../format/list';
import { formatPeriods } from '../../format/periods';
import { formatGroup } from '../../format/population';
import { formatRankRange } from '../../format/rank';
import { tellLineWords } from '../../words/tell-lines';
import { readingUniverse } from '../reading-facets';
import { tellInOrder, tellRank } from '../tell-rank';
import { tellDistrict, tellUniverse, type Telling } from '../telling';

/** Surveys told one by one; more of them are told as a range of ranks. */
const toldSingly = 2;

/** "전국 228개 시군구 가운데서는 2023년 상반기 공동 84위, 2023년 하반기 공동 78위입니다(15세 이상)". */
export function tellRankLine(
	telling: Telling,
	district: string,
	result: ReadingResult,
	contrast: boolean
): string {
	const { locale } = telling;
	const words = tellLineWords[locale];
	const stranger = result.parts.find(({ finding }) => finding?.kind === 'not-a-member');
	if (stranger && stranger.universe !== null) {
		const { universe, period } = stranger;
		return words.notAMember(
			tellDistrict(telling, district, period),
			tellUniverse(telling, universe, period),
			formatPeriods([period], locale)
		);
	}
	const ranked = result.parts.flatMap((part) =>
		part.finding?.kind === 'rank' ? [{ part, finding: part.finding }] : []
	);
	return words.rank(
		readingUniverse(telling, result),
		tellRanks(telling, ranked),
		formatGroup(result.reading, locale),
		contrast
	);
}

function tellRanks(
	telling: Telling,
	ranked: readonly { part: Part; finding: RankFinding }[]
): string {
	const { locale } = telling;
	const words = tellLineWords[locale];
	const [first] = ranked;
	if (first && ranked.length > toldSingly) {
		const ranks = ranked.map(({ finding }) => finding.rank);
		const periods = ranked.map(({ part }) => part.period);
		const range = formatRankRange(Math.min(...ranks), Math.max(...ranks), locale);
		const { order } = first.finding;
		const told = tellInOrder(telling, range, order, first.part.measure);
		return words.rankOver(formatPeriods(periods, locale), told);
	}
	return formatList(
		ranked.map(({ part, finding }) =>
			words.rankAt(formatPeriods([part.period], locale), tellRank(telling, finding, part.measure))
		),
		locale
	);
}
