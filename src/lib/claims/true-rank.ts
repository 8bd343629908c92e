import type { Dataset } from '../domain/dataset';
import { comparePeriods, type Period } from '../domain/period';
import type { Universe } from '../domain/universe';
import type { AssertedPlace } from './asserted-place';
import { evaluateRank } from './evaluate-rank';
import type { Part } from './evaluation';
import type { RankFinding } from './finding';
import { rankPlace } from './rank-finding';
import { rankStrength } from './rank-strength';
import type { Reading } from './reading';
import type { Place, TrueRank } from './true-statement';

/** A reading whose every part has a place that no lacking figure could change. */
interface Placed {
	reading: Reading;
	parts: { part: Part; finding: RankFinding }[];
}

/**
 * The strongest true statement on a place: the most natural reading that holds; when none does, the
 * one that comes nearest to the words. Where figures of the claim's surveys are missing, the latest
 * single survey that has them: one of those claimed, else an earlier one. Null when there never was
 * a place to speak of.
 */
export function trueRank(
	dataset: Dataset,
	district: string,
	readings: readonly Reading[],
	asserted: AssertedPlace
): TrueRank | null {
	const claimed = readings[0]?.periods ?? [];
	const best = strongest(dataset, district, readings, claimed, asserted);
	if (best) return toTrueRank(dataset, district, best, asserted, false);
	const last = claimed.at(-1);
	const known = dataset.periods().filter((period) => last && comparePeriods(period, last) <= 0);
	for (const period of known.toReversed()) {
		const single = strongest(dataset, district, readings, [period], asserted);
		if (single) {
			return toTrueRank(dataset, district, single, asserted, !claimed.includes(period));
		}
	}
	return null;
}

function strongest(
	dataset: Dataset,
	district: string,
	readings: readonly Reading[],
	periods: readonly Period[],
	asserted: AssertedPlace
): Placed | undefined {
	const placed = readings.flatMap((reading): Placed[] => {
		const parts = periods.flatMap((period) => {
			const part = evaluateRank(dataset, district, reading, period, asserted);
			const { finding } = part;
			const certain = finding?.kind === 'rank' && finding.worstIfComplete === finding.rank;
			return certain ? [{ part, finding }] : [];
		});
		return parts.length > 0 && parts.length === periods.length ? [{ reading, parts }] : [];
	});
	const weakest = ({ parts }: Placed) =>
		Math.min(...parts.map(({ finding }) => rankStrength(finding, asserted.assertion)));
	return (
		placed.find(({ parts }) => parts.every(({ part }) => part.outcome === 'holds')) ??
		// Sorting is stable, so the more natural reading wins a draw.
		placed.toSorted((a, b) => weakest(b) - weakest(a))[0]
	);
}

function toTrueRank(
	dataset: Dataset,
	district: string,
	{ reading, parts }: Placed,
	{ order }: AssertedPlace,
	earlier: boolean
): TrueRank {
	const { measure, sex, age } = reading;
	return {
		kind: 'rank',
		district,
		measure,
		sex,
		age,
		order,
		periods: parts.flatMap(({ part: { period, universe, figure }, finding }) => {
			if (figure.kind === 'missing' || universe === null) return [];
			const national =
				universe === 'national'
					? null
					: certainPlace(dataset, district, reading, period, 'national', order);
			const place = toPlace(universe, finding);
			return [{ period, value: figure.value, decimals: figure.decimals, place, national }];
		}),
		earlier
	};
}

function certainPlace(
	dataset: Dataset,
	district: string,
	{ measure, sex, age }: Reading,
	period: Period,
	universe: Universe,
	order: AssertedPlace['order']
): Place | null {
	const series = { measure, sex, age };
	const { finding } = rankPlace(dataset, district, series, period, universe, order);
	return finding && finding.worstIfComplete === finding.rank ? toPlace(universe, finding) : null;
}

function toPlace(universe: Universe, { rank, of, tiedWith }: RankFinding): Place {
	return { universe, rank, of, sharedWith: tiedWith.length };
}
