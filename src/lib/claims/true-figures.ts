import type { Dataset, SeriesId } from '../domain/dataset';
import { isPresent } from '../domain/figure';
import { comparePeriods } from '../domain/period';
import type { ComparisonStatement, RecordStatement, StreakStatement } from './claim';
import { historyOf } from './evaluate-record';
import type { ReadingResult } from './evaluation';
import type {
	TrueChange,
	TrueComparison,
	TrueRecord,
	TrueStreak,
	TrueValue
} from './true-statement';

const seriesOf = ({ measure, sex, age }: SeriesId): SeriesId => ({ measure, sex, age });

/**
 * What the value is at the surveys claimed; where none of them has one, at the latest survey before.
 * Null when the district has no figure of the series at all.
 */
export function trueValue(
	dataset: Dataset,
	district: string,
	{ reading }: ReadingResult
): TrueValue | null {
	const series = seriesOf(reading);
	const last = reading.periods.at(-1)!;
	const figures = dataset
		.periodsOf(series)
		.filter((period) => comparePeriods(period, last) <= 0)
		.flatMap((period) => {
			const figure = dataset.figure(district, series, period);
			return isPresent(figure) ? [{ period, value: figure.value, decimals: figure.decimals }] : [];
		});
	const claimed = figures.filter(({ period }) => reading.periods.includes(period));
	const earlier = claimed.length === 0;
	const periods = earlier ? figures.slice(-1) : claimed;
	return periods.length === 0 ? null : { kind: 'value', district, ...series, periods, earlier };
}

/** The change up to the last survey claimed, from the base of the reading; null when it is missing. */
export function trueChange(district: string, { reading, parts }: ReadingResult): TrueChange | null {
	const part = parts.at(-1);
	const finding = part?.finding;
	if (finding?.kind !== 'change') return null;
	const { base, from, to, points, percent, persons } = finding;
	const change = { base, period: part!.period, from, to, points, percent, persons };
	return { kind: 'change', district, ...seriesOf(reading), ...change };
}

/** The two values at every survey claimed that has both; null when none has. */
export function trueComparison(
	district: string,
	{ reading, parts }: ReadingResult,
	{ against }: ComparisonStatement
): TrueComparison | null {
	const periods = parts.flatMap(({ period, finding }) => {
		if (finding?.kind !== 'comparison') return [];
		const { own, other, difference } = finding;
		return [{ period, own, other, difference }];
	});
	if (periods.length === 0) return null;
	return { kind: 'comparison', district, ...seriesOf(reading), against, periods };
}

/**
 * Since when the last survey claimed is the most extreme: counted back to the nearest survey that was
 * more so, to the first gap, or to the first published. Null when its own figure is missing.
 */
export function trueRecord(
	dataset: Dataset,
	district: string,
	{ reading, parts }: ReadingResult,
	{ extreme }: RecordStatement
): TrueRecord | null {
	const part = parts.at(-1);
	if (!part || part.figure.kind === 'missing') return null;
	const { period, figure } = part;
	const series = seriesOf(reading);
	const { past, gaps } = historyOf(dataset, district, series, period, null);
	const sign = extreme === 'highest' ? 1 : -1;
	const isMore = (value: number) => sign * value > sign * figure.value;
	const lastGap = gaps.at(-1)?.period;
	const beaten = past.findLast((one) => isMore(one.figure.value));
	const known = past.filter(
		(one) =>
			(!beaten || comparePeriods(one.period, beaten.period) > 0) &&
			(!lastGap || comparePeriods(one.period, lastGap) > 0)
	);
	return {
		kind: 'record',
		district,
		...series,
		extreme,
		period,
		value: figure.value,
		since: known[0]?.period ?? period,
		beatenBy: beaten ? { period: beaten.period, value: beaten.figure.value } : null,
		bounded: !beaten
	};
}

/** The real run up to the last survey claimed; null when there is none, so that a rank says more. */
export function trueStreak(
	district: string,
	{ reading, parts, run }: ReadingResult,
	{ order, rank }: StreakStatement
): TrueStreak | null {
	const last = parts.at(-1);
	if (!run || run.from === null || !last || last.universe === null) return null;
	return {
		kind: 'streak',
		district,
		...seriesOf(reading),
		order,
		universe: last.universe,
		rank,
		times: run.times,
		from: run.from,
		to: last.period,
		open: run.open
	};
}
