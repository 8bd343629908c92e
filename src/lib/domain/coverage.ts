import type { Dataset, SeriesId } from './dataset';
import { comparePeriods, type Period } from './period';
import { seriesInOrder } from './series-in-order';

/**
 * How much of a series is there at one period.
 * `complete`: every district that existed · `as-published`: everything that was published, which is
 * less · `partial`: some of what was published · `absent`: none of it · `not-published`: there is
 * nothing to have.
 */
export type CoverageState = 'complete' | 'as-published' | 'partial' | 'absent' | 'not-published';

/** Districts that existed at a period, by what is known of one series. The five counts add up to them. */
export interface CoverageCell {
	period: Period;
	state: CoverageState;
	/** With a figure. */
	present: number;
	suppressed: number;
	/** Published, but not in this data set. */
	absent: number;
	notPublished: number;
	/** Of those with a figure, how many carry the mark. */
	lowReliability: number;
}

export interface CoverageRow {
	series: SeriesId;
	/** One for every period of `Coverage.periods`, in the same order. */
	cells: CoverageCell[];
}

export interface Coverage {
	/** Newest first, each with the number of districts that existed then. */
	periods: { period: Period; existing: number }[];
	/** One for every series with a figure. */
	rows: CoverageRow[];
}

/** What a dataset holds and what it lacks: every series at every period from its first to its last. */
export function coverage(dataset: Dataset): Coverage {
	const periods = dataset
		.periods()
		.sort((a, b) => comparePeriods(b, a))
		.map((period) => ({
			period,
			codes: dataset.districts.membersOf('national', period).map(({ code }) => code)
		}));
	const rows = seriesInOrder(dataset).map((series) => ({
		series,
		cells: periods.map(({ period, codes }) => coverageCell(dataset, series, period, codes))
	}));
	return {
		periods: periods.map(({ period, codes }) => ({ period, existing: codes.length })),
		rows
	};
}

function coverageCell(
	dataset: Dataset,
	series: SeriesId,
	period: Period,
	codes: readonly string[]
): CoverageCell {
	const counts = { present: 0, suppressed: 0, absent: 0, notPublished: 0, lowReliability: 0 };
	for (const code of codes) {
		const figure = dataset.figure(code, series, period);
		if (figure.kind === 'value') {
			counts.present++;
			if (figure.mark === 'low-reliability') counts.lowReliability++;
		} else if (figure.reason === 'suppressed') counts.suppressed++;
		else if (figure.reason === 'not-in-data-set') counts.absent++;
		else counts.notPublished++;
	}
	return { period, state: stateOf(counts), ...counts };
}

function stateOf(cell: Omit<CoverageCell, 'period' | 'state'>): CoverageState {
	const { present, suppressed, absent, notPublished } = cell;
	const there = present + suppressed;
	if (absent > 0) return there > 0 ? 'partial' : 'absent';
	if (there === 0) return 'not-published';
	return notPublished + suppressed > 0 ? 'as-published' : 'complete';
}
