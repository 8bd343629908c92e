import type { Dataset, SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { RankedMember, RankOrder } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import type { Neighbour, RankFinding } from './finding';
import { missingTables, type MissingTable } from './missing-table';
import { rankingOf } from './ranking-of';
import { roundTo } from './round-to';
import { standingOf, type Standing } from './standing';

/** A district's place with the gaps around it; no finding when it has no place there. */
export interface RankedPlace {
	finding: RankFinding | null;
	standing: Standing | null;
	missing: MissingTable[];
}

/** Ranks a universe and reads off one district's place. */
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
	const standing = standingOf(ranking, code);
	const own = ranking.members.find((member) => member.code === code);
	if (!standing || !own) return { finding: null, standing: null, missing };
	const others = ranking.members.filter((member) => member.code !== code);
	const best = others[0];
	const rival = best && neighbour(own, others, best);
	return {
		finding: {
			kind: 'rank',
			order,
			rank: own.rank,
			of: standing.of,
			members: ranking.members.length + ranking.missing.length,
			worstIfComplete: standing.worstIfComplete,
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
		standing,
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
