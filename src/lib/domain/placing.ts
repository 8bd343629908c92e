import type { Dataset, SeriesId } from './dataset';
import { isPresent, type PresentFigure } from './figure';
import type { Period } from './period';
import { findMember, rankDistricts, type RankedMember } from './ranking';
import type { Universe } from './universe';

/** Where a district stands in one universe at one survey. */
export interface Placing {
	series: SeriesId;
	universe: Universe;
	period: Period;
	member: RankedMember;
	/** Members ranked. */
	of: number;
	/** No other member has a lower value. */
	last: boolean;
}

/** The last period in which every member of the universe has a figure; undefined when there is none. */
export function lastCompletePeriod(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe
): Period | undefined {
	return dataset
		.periodsOf(series)
		.findLast((period) =>
			dataset.districts
				.membersOf(universe, period)
				.every(({ code }) => isPresent(dataset.figure(code, series, period)))
		);
}

/** A district's place at the last survey in which the whole universe is known; null without one. */
export function latestPlacing(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	universe: Universe
): Placing | null {
	const period = lastCompletePeriod(dataset, series, universe);
	if (!period) return null;
	const ranking = rankDistricts(dataset, series, period, universe);
	const member = findMember(ranking, code);
	if (!member) return null;
	const lowest = ranking.members.at(-1)!.value;
	return {
		series,
		universe,
		period,
		member,
		of: ranking.members.length,
		last: member.value === lowest
	};
}

/** The newest figure of a district in a series; null when it has none. */
export function latestFigure(
	dataset: Dataset,
	code: string,
	series: SeriesId
): { period: Period; figure: PresentFigure } | null {
	for (const period of dataset.periodsOf(series).reverse()) {
		const figure = dataset.figure(code, series, period);
		if (isPresent(figure)) return { period, figure };
	}
	return null;
}
