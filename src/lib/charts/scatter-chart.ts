import { correlation } from '../domain/correlation';
import { seriesKey, type Dataset } from '../domain/dataset';
import { difference } from '../domain/difference';
import type { PresentFigure } from '../domain/figure';
import { isRate, type Measure } from '../domain/measure';
import { pairedFigures, type FigurePair, type SeriesAt } from '../domain/paired-figures';
import { quantile } from '../domain/quantile';
import type { Universe } from '../domain/universe';
import { districtNames } from '../format/district';
import type { Locale } from '../format/locale';
import { formatChange, formatNumber, formatSigned, formatValue } from '../format/number';
import { formatPeriod, formatPeriodShort } from '../format/period';
import { formatCountedMembers } from '../format/universe';
import { chartWords } from '../words/charts';
import { scatterWords } from '../words/scatter';
import { cutNotes } from './cut-notes';
import { highlightRoles } from './highlight-roles';
import { leftOutNotes } from './left-out-notes';
import { membershipNotes } from './membership-notes';
import { outlyingPoints } from './outlying-points';
import type { ScatterAxis, ScatterPoint, ScatterSpec } from './scatter-spec';
import { scatterTitle } from './scatter-title';
import { seriesName } from './series-name';
import { axisAround } from './value-axis';

export interface ScatterChartOptions {
	locale: Locale;
	/** Codes to set off from the rest, in the order of their hues. */
	highlight: readonly string[];
	/** The finding; by default how the two values go together. */
	title?: string;
	/** Added after the remarks that the chart makes itself. */
	notes?: readonly string[];
}

/**
 * Any two values of each member of the universe (as it was at the survey of `y`) against each other,
 * with Pearson's r. Members that lack either value are not drawn, but named or counted in a note.
 */
export function scatterChart(
	dataset: Dataset,
	x: SeriesAt,
	y: SeriesAt,
	universe: Universe,
	options: ScatterChartOptions
): ScatterSpec {
	const { locale, highlight } = options;
	const words = { ...chartWords[locale], ...scatterWords[locale] };
	const measures = { x: measureOf(dataset, x), y: measureOf(dataset, y) };
	const { pairs, unpaired } = pairedFigures(dataset, x, y, universe, y.period);
	const everyone = [...pairs, ...unpaired];
	const names = districtNames(
		everyone.flatMap(({ code }) => dataset.districts.find(code) ?? []),
		locale,
		y.period
	);
	const nameOf = (code: string) => names.get(code) ?? code;
	const isComparable = x.measure === y.measure;

	const axisOf = (at: SeriesAt, measure: Measure, figures: PresentFigure[]): ScatterAxis => {
		const values = figures.map(({ value }) => value);
		const axis = axisAround(values, measure.unit, locale);
		const name = seriesName(at, measure, locale);
		const series = name.charAt(0).toUpperCase() + name.slice(1);
		const titled = (period: string) => {
			const title = words.axisTitle(series, period);
			return axis.unit === '' ? title : words.withUnit(title, axis.unit);
		};
		const middle = quantile(values, 0.5);
		return {
			...axis,
			title: titled(formatPeriod(at.period, locale)),
			titleShort: titled(formatPeriodShort(at.period, locale)),
			median:
				values.length === 0
					? null
					: {
							value: middle,
							name: words.median,
							label: formatValue(middle, measure, measure.decimals, locale)
						}
		};
	};
	const xAxis = axisOf(
		x,
		measures.x,
		pairs.map(({ first }) => first)
	);
	const yAxis = axisOf(
		y,
		measures.y,
		pairs.map(({ second }) => second)
	);

	const pointOf = ({ code, first, second }: FigurePair): ScatterPoint => {
		const decimals = Math.min(first.decimals, second.decimals);
		const apart = difference(second.value, first.value, decimals);
		const said = {
			x: formatValue(first.value, measures.x, first.decimals, locale) + starOf(first),
			y: formatValue(second.value, measures.y, second.decimals, locale) + starOf(second),
			apart: isComparable ? [words.apart(formatChange(apart, measures.y, decimals, locale))] : []
		};
		return {
			code,
			label: nameOf(code),
			x: first.value,
			y: second.value,
			xLabel: formatNumber(first.value, first.decimals) + starOf(first),
			yLabel: formatNumber(second.value, second.decimals) + starOf(second),
			differenceLabel: isComparable ? formatSigned(apart, decimals) : '',
			role: highlightRoles[highlight.indexOf(code)] ?? 'context',
			lowReliability: starOf(first) + starOf(second) !== '',
			details: [`${xAxis.titleShort}: ${said.x}`, `${yAxis.titleShort}: ${said.y}`, ...said.apart],
			spoken: [nameOf(code), words.across(said.x), words.upright(said.y), ...said.apart].join(', ')
		};
	};
	// Array.sort is stable and members come in code order, so equal values keep it.
	const points = pairs.map(pointOf).sort((a, b) => b.y - a.y);

	const found = correlation(pairs.map(({ first, second }) => [first.value, second.value] as const));
	const correlated =
		found.kind === 'value'
			? words.correlated(formatNumber(found.r, 2), found.n)
			: words.notCorrelated[found.reason](found.n);
	const counted = formatCountedMembers(universe, everyone.length, dataset.districts, locale);
	const among = unpaired.length === 0 ? counted : words.rankedPart(counted, pairs.length);
	const periods = [...new Set([x.period, y.period])].sort();
	const hasDiagonal =
		isComparable && Math.max(xAxis.min, yAxis.min) < Math.min(xAxis.max, yAxis.max);
	const unit = (measure: Measure) => words.unit[measure.unit];
	const headingOf = (axis: ScatterAxis, measure: Measure) =>
		axis.unit === '' ? words.withUnit(axis.title, unit(measure)) : axis.title;
	return {
		kind: 'scatter',
		locale,
		title:
			options.title ?? scatterTitle({ locale, x, y, measures, among, pairs, correlation: found }),
		summary:
			xAxis.median && yAxis.median
				? [
						words.scatterSummary({
							x: xAxis.title,
							y: yAxis.title,
							among,
							xMedian: xAxis.median.label,
							yMedian: yAxis.median.label
						}),
						correlated,
						...points
							.filter(({ role }) => role !== 'context')
							.map(({ spoken }) => words.summaryEnd(spoken))
					].join(' ')
				: words.emptySummary,
		source: [words.source, ...periods.map((period) => formatPeriod(period, locale))].join(', '),
		notes: [
			...(points.some(({ lowReliability }) => lowReliability) ? [words.lowReliabilityNote] : []),
			...(pairs.length > 0 ? [correlated] : []),
			...(hasDiagonal && pairs.length > 0 ? [words.equalNote] : []),
			...cutNotes(xAxis, yAxis, locale),
			...leftOutNotes(unpaired, nameOf, highlight, locale),
			...membershipNotes(dataset, universe, x.period, y.period, locale),
			...(options.notes ?? [])
		],
		x: xAxis,
		y: yAxis,
		diagonal: hasDiagonal && pairs.length > 0 ? words.equal : null,
		headings: {
			name: words.district,
			x: headingOf(xAxis, measures.x),
			y: headingOf(yAxis, measures.y),
			difference: isComparable
				? words.difference(isRate(measures.y) ? words.points : unit(measures.y))
				: null
		},
		points,
		outliers: outlyingPoints(points, xAxis, yAxis, seriesKey(x) === seriesKey(y))
	};
}

function measureOf(dataset: Dataset, { measure: id }: SeriesAt): Measure {
	const measure = dataset.measure(id);
	if (!measure) throw new Error(`Unknown measure ${id}`);
	return measure;
}

function starOf({ mark }: PresentFigure): string {
	return mark === 'low-reliability' ? '*' : '';
}
