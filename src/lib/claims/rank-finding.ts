import type { Dataset, SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { RankedMember, RankOrder } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import type { Neighbour, RankFinding } from './finding';
import { missingTables, type MissingTable } from './missing-table';
import { rankingOf } from './ranking-of';
import { roundTo } from './round-to';

/** A district's place with the gaps around it; no finding when it has no place there. */
export interface RankedPlace {
	finding: RankFinding | null;
	missing: MissingTable[];
}

/**
 * Ranks a universe and reads off one district's place. Members that the office published but our
 * files lack make the rank a lower bound (`worstIfComplete`); members that were never published, or
 * are suppressed, have no rank for anyone and only count as missing.
 */
export function rankPlace(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	period: Period,
	universe: Universe,
	order: RankOrder
): RankedPlace {
	const ranking = rankingOf(dataset, series, period, universe, order);
	const missing = missingTables(dataset, series, period, ranking.missing);
	const own = ranking.members.find((member) => member.code === code);
	if (!own) return { finding: null, missing };
	const lacking = ranking.missing.filter(({ reason }) => reason === 'not-in-data-set').length;
	const others = ranking.members.filter((member) => member.code !== code);
	const best = others[0];
	const rival = best && neighbour(own, others, best);
	return {
		finding: {
			kind: 'rank',
			order,
			rank: own.rank,
			of: ranking.members.length,
			members: ranking.members.length + ranking.missing.length,
			worstIfComplete: own.rank + lacking,
			tiedWith: others.filter(({ rank }) => rank === own.rank).map((member) => member.code),
			rounding: own.rounding,
			rival: rival ? { ...rival, side: sideOf(best, own) } : null,
			ahead: nearest(own, others, 'ahead'),
			behind: nearest(own, others, 'behind'),
			lowReliability: [own, ...others.filter(({ value }) => value === best?.value)]
				.filter(({ mark }) => mark === 'low-reliability')
				.map((member) => member.code),
			confidence: null
		},
		missing
	};
}

function sideOf(other: RankedMember, own: RankedMember): 'ahead' | 'level' | 'behind' {
	if (other.rank === own.rank) return 'level';
	return other.rank < own.rank ? 'ahead' : 'behind';
}

function nearest(
	own: RankedMember,
	others: readonly RankedMember[],
	side: 'ahead' | 'behind'
): Neighbour | null {
	const candidates = others.filter((other) => sideOf(other, own) === side);
	const closest = side === 'ahead' ? candidates.at(-1) : candidates[0];
	return closest ? neighbour(own, others, closest) : null;
}

function neighbour(
	own: RankedMember,
	others: readonly RankedMember[],
	{ value, decimals }: RankedMember
): Neighbour {
	return {
		codes: others.filter((member) => member.value === value).map((member) => member.code),
		value,
		margin: roundTo(Math.abs(own.value - value), Math.max(own.decimals, decimals))
	};
}
