import { highlightRoles } from '../charts/highlight-roles';
import type { ColourRole } from '../charts/palette';
import type { Dataset, SeriesId } from '../domain/dataset';
import { difference } from '../domain/difference';
import { isPresent, type Mark } from '../domain/figure';
import { comparePeriods, periodRange, stepPeriod, type Period } from '../domain/period';
import { rankDistricts } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import { districtNames } from '../format/district';
import type { Locale } from '../format/locale';
import { dash, formatNumber, formatSigned } from '../format/number';
import { formatPeriod, formatPeriodShort } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRankCell } from '../format/rank';
import { formatCountedMembers } from '../format/universe';
import { chartWords } from '../words/charts';
import { exploreTableWords } from '../words/explore-table';

/** A member with its figures as numbers, for sorting and copying, and as they are written. */
export interface ExploreTableRow {
	code: string;
	/** Unique in the table: with its province where another has the same name. */
	name: string;
	rank: number | null;
	tied: boolean;
	rankLabel: string;
	value: number | null;
	/** Why there is none, where there is none. */
	valueLabel: string;
	mark: Mark;
	/** On a year before, in the measure's unit. */
	change: number | null;
	changeLabel: string;
	rankBefore: number | null;
	rankBeforeLabel: string;
	/** Change on the first survey of the sparkline; null when that is the one shown. */
	since: number | null;
	sinceLabel: string;
	/** One value per survey from first to last; null is a gap. */
	sparkline: readonly (number | null)[];
	/** Its hue when it is highlighted. */
	role: ColourRole | null;
}

export interface ExploreTable {
	caption: string;
	first: Period;
	period: Period;
	measure: string;
	headings: Record<'name' | 'rank' | 'value' | 'change' | 'rankBefore' | 'since', string>;
	/** Best rank first; members without a value at the end. */
	rows: ExploreTableRow[];
	/** What the height of every sparkline stands for, so that equal slopes are equal changes; null for counts, each in its own scale. */
	span: number | null;
}

export interface ExploreTableOptions {
	locale: Locale;
	/** Codes in the order of their hues. */
	highlight: readonly string[];
	/** Where the sparklines begin; one later than the survey shown counts as that survey. */
	first: Period;
}

/**
 * Every member of a universe at a survey, with its rank among those that have a value, its change and
 * its rank a year before in the same universe as it was then. Empty when nobody belonged.
 */
export function exploreTable(
	dataset: Dataset,
	series: SeriesId,
	period: Period,
	universe: Universe,
	{ locale, highlight, first: asked }: ExploreTableOptions
): ExploreTable {
	const measure = dataset.measure(series.measure);
	if (!measure) throw new Error(`Unknown measure ${series.measure}`);
	const words = exploreTableWords[locale];
	const first = comparePeriods(asked, period) > 0 ? period : asked;
	const ranking = rankDistricts(dataset, series, period, universe);
	const before = rankDistricts(dataset, series, stepPeriod(period, -2), universe);
	const ranksBefore = new Map(before.members.map((member) => [member.code, member]));
	const members = [...ranking.members, ...ranking.missing];
	const names = districtNames(
		members.flatMap(({ code }) => dataset.districts.find(code) ?? []),
		locale,
		period
	);
	const surveys = periodRange(first, period);

	const none = { change: null, label: dash };
	const changeFrom = (code: string, earlier: Period) => {
		const [now, then] = [period, earlier].map((each) => dataset.figure(code, series, each));
		if (!now || !then || !isPresent(now) || !isPresent(then)) return none;
		const decimals = Math.min(now.decimals, then.decimals);
		const change = difference(now.value, then.value, decimals);
		return { change, label: formatSigned(change, decimals) };
	};
	const rowOf = (member: (typeof members)[number]): ExploreTableRow => {
		const { code } = member;
		const isRanked = 'rank' in member;
		const onYear = changeFrom(code, stepPeriod(period, -2));
		const sinceFirst = first === period ? none : changeFrom(code, first);
		const then = ranksBefore.get(code);
		return {
			code,
			name: names.get(code) ?? code,
			rank: isRanked ? member.rank : null,
			tied: isRanked && member.tied,
			rankLabel: isRanked ? formatRankCell(member.rank, member.tied, locale) : dash,
			value: isRanked ? member.value : null,
			valueLabel: isRanked
				? formatNumber(member.value, member.decimals)
				: chartWords[locale].missing[member.reason],
			mark: isRanked ? member.mark : 'none',
			change: onYear.change,
			changeLabel: onYear.label,
			rankBefore: then?.rank ?? null,
			rankBeforeLabel: then ? formatRankCell(then.rank, then.tied, locale) : dash,
			since: sinceFirst.change,
			sinceLabel: sinceFirst.label,
			sparkline: surveys.map((each) => {
				const figure = dataset.figure(code, series, each);
				return isPresent(figure) ? figure.value : null;
			}),
			role: highlightRoles[highlight.indexOf(code)] ?? null
		};
	};

	const rows = members.map(rowOf);
	const { measureWithUnit, unit, rank, district, series: inWords } = chartWords[locale];
	const unitOfChange = measure.unit === 'percent' ? words.points : unit[measure.unit];
	return {
		caption: words.caption(
			formatPeriod(period, locale),
			inWords(formatGroup(series, locale), measure.label[locale]),
			formatCountedMembers(universe, members.length, dataset.districts, locale)
		),
		first,
		period,
		measure: series.measure,
		headings: {
			name: district,
			rank,
			value: measureWithUnit(measure.label[locale], unit[measure.unit]),
			change: measureWithUnit(words.change, unitOfChange),
			rankBefore: words.rankBefore,
			since: measureWithUnit(words.since(formatPeriodShort(first, locale)), unitOfChange)
		},
		rows,
		span: measure.unit === 'percent' ? widestSpan(rows) : null
	};
}

/** The largest difference within one row; 0 without values. */
function widestSpan(rows: readonly ExploreTableRow[]): number {
	const spans = rows.map(({ sparkline }) => {
		const known = sparkline.filter((value) => value !== null);
		return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
	});
	return Math.max(0, ...spans);
}
