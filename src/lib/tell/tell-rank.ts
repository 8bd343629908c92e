import type { RankFinding } from '../claims/finding';
import type { RankOrder } from '../domain/ranking';
import { formatRank, formatRankWithSet } from '../format/rank';
import { tellRankWords } from '../words/tell-rank';
import { isRateOf } from './tell-value';
import type { Telling } from './telling';

/** A rank in words: "공동 84위", "낮은 순 1위"; "또는 그 아래" where figures that we lack could worsen it. */
export function tellRank(
	telling: Telling,
	{ rank, tiedWith, worstIfComplete, order }: RankFinding,
	measure: string
): string {
	const place = tellInOrder(
		telling,
		formatRank(rank, tiedWith.length > 0, telling.locale),
		order,
		measure
	);
	return worstIfComplete > rank ? tellRankWords[telling.locale].orLower(place) : place;
}

/** A formatted rank, which says so when it counts from the lowest. */
export function tellInOrder(
	{ dataset, locale }: Telling,
	rank: string,
	order: RankOrder,
	measure: string
): string {
	return order === 'highest-first'
		? rank
		: tellRankWords[locale].fromLowest(rank, isRateOf(dataset, measure));
}

/** A rank with its confidence set: "1위(95%: 1–7위)". */
export function tellRankWithSet(
	telling: Telling,
	finding: RankFinding,
	measure: string,
	set: readonly [number, number],
	confidence: string
): string {
	return formatRankWithSet(tellRank(telling, finding, measure), set, confidence, telling.locale);
}
