import type { Dataset, SeriesId } from '../domain/dataset';
import { isPresent, type Figure } from '../domain/figure';
import { comparePeriods, periodRange, yearOf, type Period } from '../domain/period';
import { districtNames } from '../format/district';
import type { Locale } from '../format/locale';
import { formatNumber, formatValue } from '../format/number';
import { formatPeriod, formatPeriodRange, formatPeriodShort } from '../format/period';
import { formatGroup } from '../format/population';
import { chartWords } from '../words/charts';
import { trendBandWords } from '../words/trend-band';
import type { TrendLine, TrendLinesSpec } from './chart-spec';
import { highlightRoles } from './highlight-roles';
import type { ColourRole } from './palette';
import { trendBand, type TrendBandOption } from './trend-band';
import { tablesContext } from './trend-table';
import { axisAround } from './value-axis';

/** A line that is no district: a province, the country, or an average that the caller computed. */
export interface ReferenceLine {
	/** Unique among the lines. */
	id: string;
	label: string;
	/** At the end of the line, where there is little room; the label itself without one. */
	shortLabel?: string;
	role: ColourRole;
	/** By period; a period that is not in it is a gap. */
	figures: ReadonlyMap<Period, Figure>;
}

export interface TrendChartOptions {
	locale: Locale;
	/** Districts drawn in colour and named, in this order: up to six hues. */
	highlight: readonly string[];
	/** Districts drawn thin and unnamed behind them. */
	context?: readonly string[];
	references?: readonly ReferenceLine[];
	/** The middle half of a universe, drawn as a band behind the named lines, with its median. */
	band?: TrendBandOption;
	/** Both ends included; by default from the first to the last survey with a value of a named line. */
	first?: Period;
	last?: Period;
	/** The finding. */
	title: string;
	/** A remark for a named line at a period, such as its rank. */
	detail?: (code: string, period: Period) => string | null;
	notes?: readonly string[];
}

/**
 * A series over time. Periods run without holes from first to last, so a survey without a figure is
 * a gap in the line, never bridged. An axis that does not start at 0 says where it starts.
 */
export function trendChart(
	dataset: Dataset,
	series: SeriesId,
	options: TrendChartOptions
): TrendLinesSpec {
	const { locale } = options;
	const words = chartWords[locale];
	const measure = dataset.measure(series.measure);
	if (!measure) throw new Error(`Unknown measure ${series.measure}`);
	const context = (options.context ?? []).filter((code) => !options.highlight.includes(code));
	const references = options.references ?? [];
	const isNamed = (period: Period) =>
		options.highlight.some((code) => isPresent(dataset.figure(code, series, period))) ||
		references.some(({ figures }) => figures.get(period)?.kind === 'value') ||
		options.band?.middle.has(period) === true;
	const known = [
		...dataset.periodsOf(series),
		...references.flatMap((line) => [...line.figures.keys()])
	];
	const spoken = [...new Set(known)].sort(comparePeriods).filter(isNamed);
	const first = options.first ?? spoken[0];
	const last = options.last ?? spoken.at(-1);
	const periods = first && last ? periodRange(first, last) : [];

	const codes = [...context, ...options.highlight];
	const names = districtNames(
		codes.flatMap((code) => dataset.districts.find(code) ?? []),
		locale,
		last
	);
	const lineOf = (
		code: string,
		label: string,
		role: ColourRole,
		figureAt: (period: Period) => Figure
	): TrendLine => {
		const figures = periods.map(figureAt);
		return {
			code,
			label,
			role,
			values: figures.map((figure) => (figure.kind === 'value' ? figure.value : null)),
			valueLabels: figures.map((figure) =>
				figure.kind === 'value'
					? formatValue(figure.value, measure, figure.decimals, locale) +
						(figure.mark === 'low-reliability' ? '*' : '')
					: words.missing[figure.reason]
			),
			marks: figures.map((figure) => (figure.kind === 'value' ? figure.mark : 'none')),
			details: periods.map((period) =>
				role === 'context' ? null : (options.detail?.(code, period) ?? null)
			),
			endLabel: role === 'context' ? null : label
		};
	};
	const districtLine = (code: string, role: ColourRole) =>
		lineOf(code, names.get(code) ?? code, role, (period) => dataset.figure(code, series, period));
	const banded = options.band && trendBand(options.band, periods, measure, locale);
	const lines = [
		...options.highlight.map((code, index) =>
			districtLine(code, highlightRoles[index % highlightRoles.length]!)
		),
		...references.map(({ id, label, shortLabel, role, figures }) => {
			const line = lineOf(id, label, role, (period) => figures.get(period) ?? notInDataSet);
			return shortLabel === undefined ? line : { ...line, endLabel: shortLabel };
		}),
		...(banded ? [banded.median] : []),
		...context.map((code) => districtLine(code, 'context'))
	];

	const values = [
		...lines.flatMap((line) => line.values),
		...(banded ? [...banded.band.low, ...banded.band.high] : [])
	].filter((value) => value !== null);
	const axis = axisAround(values, measure.unit, locale);
	const start = axis.ticks.find(({ value }) => value === axis.min)?.label;
	const about = {
		series: words.series(formatGroup(series, locale), measure.label[locale]),
		periods: first && last ? formatPeriodRange(first, last, locale) : ''
	};
	const hasMark = lines.some((line) => line.marks.includes('low-reliability'));
	return {
		kind: 'trend-lines',
		locale,
		title: options.title,
		summary:
			values.length === 0
				? words.emptySummary
				: words.trendSummary({
						...about,
						lines: [
							...lines.filter(({ role }) => role !== 'context'),
							...(banded ? [{ ...banded.band, values: banded.band.low }] : [])
						].flatMap((line) => courseOf(line, words.trendLine))
					}),
		source: [words.source, about.periods].filter(Boolean).join(', '),
		notes: [
			...(hasMark ? [words.lowReliabilityNote] : []),
			...(tablesContext(context.length)
				? []
				: [trendBandWords[locale].contextNotTabled(context.length)]),
			...(options.notes ?? [])
		],
		periods: periods.map((period) => ({
			period,
			label: formatPeriod(period, locale),
			short: formatPeriodShort(period, locale),
			year: String(yearOf(period))
		})),
		axis,
		axisNote:
			axis.min === 0 ? null : words.axisStart(start ?? formatNumber(axis.min, measure.decimals)),
		headings: { name: words.district, period: words.period },
		lines,
		...(banded && { band: banded.band })
	};
}

const notInDataSet: Figure = { kind: 'missing', reason: 'not-in-data-set' };

/** From the first value to the last; nothing for a line without any. */
function courseOf(
	line: Pick<TrendLine, 'label' | 'values' | 'valueLabels'>,
	say: (name: string, from: string, to: string) => string
): string[] {
	const first = line.values.findIndex((value) => value !== null);
	const last = line.values.findLastIndex((value) => value !== null);
	if (first === -1) return [];
	return [say(line.label, line.valueLabels[first]!, line.valueLabels[last]!)];
}
