import type { Dataset, SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import { rankDistricts } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import { universeSpread } from '../domain/universe-spread';
import { districtNames } from '../format/district';
import { formatList } from '../format/list';
import type { Locale } from '../format/locale';
import { formatNumber, formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRank } from '../format/rank';
import { formatCountedMembers, formatUniverse } from '../format/universe';
import { chartWords } from '../words/charts';
import { distributionWords } from '../words/distribution';
import { distributionBins } from './distribution-bins';
import type { DistributionDot, DistributionSpec } from './distribution-spec';
import { distributionTitle, exactMiddle } from './distribution-title';
import { highlightRoles } from './highlight-roles';
import { axisAround } from './value-axis';

export interface DistributionOptions {
	locale: Locale;
	/** Codes to set off, up to six; the first one is the subject of the title. */
	highlight: readonly string[];
	/** The finding; by default how far the first highlighted stands from the median. */
	title?: string;
	/** Added after the remarks that the chart makes itself. */
	notes?: readonly string[];
}

/** With more members than these, dots are too many to tell apart, and bars count them. */
const mostDots = 40;

/**
 * The values of a universe at one survey: a strip of dots for up to 40 members with a value, a
 * histogram for more. Members without a value are counted in a note, and highlighted ones among
 * them are named with the reason. Nobody with a value gives neither dots nor bars.
 */
export function distributionChart(
	dataset: Dataset,
	series: SeriesId,
	period: Period,
	universe: Universe,
	options: DistributionOptions
): DistributionSpec {
	const { locale, highlight } = options;
	const words = distributionWords[locale];
	const common = chartWords[locale];
	const measure = dataset.measure(series.measure);
	if (!measure) throw new Error(`Unknown measure ${series.measure}`);
	const ranking = rankDistricts(dataset, series, period, universe);
	const spread = universeSpread(dataset, series, universe, period);
	const belonging = [...ranking.members, ...ranking.missing].map(({ code }) => code);
	const names = districtNames(
		[...new Set([...belonging, ...highlight])].flatMap(
			(code) => dataset.districts.find(code) ?? []
		),
		locale,
		period
	);
	const nameOf = (code: string) => names.get(code) ?? code;
	const count = ranking.members.length;

	// Lowest first, as they stand from left to right.
	const all = ranking.members.toReversed().map((member): DistributionDot => {
		const { code, value, decimals } = member;
		const place = highlight.indexOf(code);
		const lowReliability = member.mark === 'low-reliability';
		const said = formatValue(value, measure, decimals, locale);
		const rankLabel = formatRank(member.rank, member.tied, locale);
		const spoken = common.placed(nameOf(code), said, common.rankOf(rankLabel, count));
		return {
			code,
			label: nameOf(code),
			value,
			valueLabel: said + (lowReliability ? '*' : ''),
			rankLabel,
			role:
				place === -1 ? 'context' : (highlightRoles[place % highlightRoles.length] ?? 'highlight'),
			lowReliability,
			spoken: lowReliability ? `${spoken}, ${words.useWithCare}` : spoken
		};
	});
	const binned =
		count > mostDots ? distributionBins(all, measure.unit, measure.decimals, locale) : undefined;
	const dots = binned ? all.filter(({ role }) => role !== 'context') : all;
	const axis =
		binned?.axis ??
		axisAround(
			all.map(({ value }) => value),
			measure.unit,
			locale
		);
	const start = binned?.start ?? axis.ticks.find(({ value }) => value === axis.min)?.label;

	const { districts } = dataset;
	const counted = formatCountedMembers(universe, belonging.length, districts, locale);
	const about = {
		series: common.series(formatGroup(series, locale), measure.label[locale]),
		period: formatPeriod(period, locale),
		among:
			count === 0
				? formatUniverse(universe, districts.universes, locale)
				: ranking.missing.length > 0
					? common.rankedPart(counted, count)
					: counted
	};
	const [lowest, highest] = [all[0], all.at(-1)];
	const placed = (dot: DistributionDot) => words.placed(dot.label, dot.valueLabel);
	const said = (value: number) => formatValue(value, measure, measure.decimals, locale);
	const outside = highlight.filter((code) => !belonging.includes(code));
	const middle = spread && exactMiddle(spread.median, measure, locale);
	return {
		kind: 'distribution',
		locale,
		title:
			options.title ??
			distributionTitle({
				all,
				subject: highlight[0],
				median: spread?.median,
				measure,
				about,
				locale
			}),
		summary:
			lowest && highest
				? [
						binned ? words.summaryOfBins(about) : words.summaryOfDots(about),
						spread &&
							middle &&
							words.quartiles({ low: said(spread.low), median: middle, high: said(spread.high) }),
						words.ends(placed(lowest), placed(highest)),
						...all.filter(({ role }) => role !== 'context').map(({ spoken }) => `${spoken}.`)
					]
						.filter(Boolean)
						.join(' ')
				: common.emptySummary,
		source: `${common.source}, ${about.period}`,
		notes: [
			...(binned
				? [
						words.binsNote(
							formatNumber(binned.width, fewest(binned.width)) + words.width[measure.unit]
						)
					]
				: []),
			...(dots.some(({ lowReliability }) => lowReliability) ? [common.lowReliabilityNote] : []),
			...(ranking.missing.length > 0 ? [common.missingMembers(ranking.missing.length)] : []),
			...ranking.missing
				.filter(({ code }) => highlight.includes(code))
				.map(({ code, reason }) => words.withoutValue(nameOf(code), common.missing[reason])),
			...(outside.length > 0 ? [words.outside(formatList(outside.map(nameOf), locale))] : []),
			...(options.notes ?? [])
		],
		axis,
		axisNote: words.axis(
			common.measureWithUnit(measure.label[locale], common.unit[measure.unit]),
			axis.min === 0 || count === 0 ? null : (start ?? formatNumber(axis.min, measure.decimals))
		),
		heading: binned ? words.barHeading : words.dotHeading,
		dots,
		bins: binned?.bins ?? null,
		countAxis: binned?.countAxis ?? null,
		median: spread && middle ? { value: spread.median, label: words.median(middle) } : null,
		headings: {
			name: common.district,
			value: common.measureWithUnit(measure.label[locale], common.unit[measure.unit]),
			rank: common.rank,
			bin: words.bin,
			count: words.count,
			names: words.names
		}
	};
}

/** Digits after the point that a round width needs: 0.5 has one, 20 none. */
function fewest(width: number): number {
	return Math.max(0, -Math.floor(Math.log10(width) + 1e-9));
}
