import type { Dataset, SeriesId } from '../domain/dataset';
import { isPresent, type PresentFigure } from '../domain/figure';
import { comparePeriods, periodRange, type Period } from '../domain/period';
import type { RecordStatement } from './claim';
import type { Part } from './evaluation';
import { lookUp } from './look-up';
import type { MissingTable } from './missing-table';
import { readingId, type Reading } from './reading';

/** One published figure of a district's history. */
export interface Past {
	period: Period;
	figure: PresentFigure;
}

/**
 * A district's published figures up to a survey, oldest first, since a period or since publication
 * began, and the gaps that our files leave in between. What was never published is no gap.
 */
export function historyOf(
	dataset: Dataset,
	district: string,
	series: SeriesId,
	until: Period,
	since: Period | null
): { past: Past[]; gaps: MissingTable[] } {
	const begin = dataset.periods()[0] ?? until;
	const from = since !== null && comparePeriods(since, begin) > 0 ? since : begin;
	const past: Past[] = [];
	const gaps: MissingTable[] = [];
	for (const period of periodRange(from, until)) {
		const { figure, missing } = lookUp(dataset, district, series, period);
		if (isPresent(figure)) past.push({ period, figure });
		else if (figure.reason !== 'not-published') gaps.push(...missing);
	}
	return { past, gaps };
}

/**
 * Judges "the highest ever" at one period: no survey before it, since the words say or since
 * publication began, was more extreme (an equal one shares the record). A gap in between leaves it
 * open unless a published survey was more extreme already.
 */
export function evaluateRecord(
	dataset: Dataset,
	district: string,
	{ measure, sex, age }: Reading,
	period: Period,
	{ extreme, since }: RecordStatement
): Part {
	const series = { measure, sex, age };
	const own = lookUp(dataset, district, series, period);
	const { past, gaps } = historyOf(dataset, district, series, period, since);
	const part = {
		...series,
		id: readingId([period], series, []),
		period,
		universe: null,
		base: null,
		figure: own.figure,
		missing: own.figure.kind === 'missing' ? own.missing : gaps
	};
	if (own.figure.kind === 'missing') return { ...part, outcome: 'missing', finding: null };
	const sign = extreme === 'highest' ? 1 : -1;
	const value = sign * own.figure.value;
	const others = past.filter((before) => before.period !== period);
	const beaten = others.filter(({ figure }) => sign * figure.value > value).length;
	const rival = others.toSorted((a, b) => sign * (b.figure.value - a.figure.value))[0];
	return {
		...part,
		outcome: beaten > 0 ? 'fails' : gaps.length > 0 ? 'missing' : 'holds',
		finding: {
			kind: 'record',
			since: past[0]?.period ?? period,
			surveys: past.length,
			rank: beaten + 1,
			rival: rival ? { period: rival.period, value: rival.figure.value } : null,
			lowReliability: [own.figure, rival?.figure].some((f) => f?.mark === 'low-reliability'),
			confidence: null
		}
	};
}
