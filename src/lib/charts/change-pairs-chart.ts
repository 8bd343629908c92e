import type { Dataset, SeriesId } from '../domain/dataset';
import { isRate } from '../domain/measure';
import type { Period } from '../domain/period';
import { rankedChanges, type RankedChange } from '../domain/ranked-changes';
import type { Universe } from '../domain/universe';
import { districtNames } from '../format/district';
import type { Locale } from '../format/locale';
import { formatChange, formatNumber } from '../format/number';
import { formatPeriod, formatPeriodRange, formatPeriodShort } from '../format/period';
import { formatCountedMembers } from '../format/universe';
import { changePairsWords } from '../words/change-pairs';
import { chartWords } from '../words/charts';
import { pairedRow, unpairedRow } from './change-pair-rows';
import type { ChangePairRow, ChangePairsSpec } from './change-pairs-spec';
import { changePairsTitle } from './change-pairs-title';
import { highlightRoles } from './highlight-roles';
import { leftOutNotes } from './left-out-notes';
import { membershipNotes } from './membership-notes';
import { inChangeOrder, type ChangeOrder } from './in-change-order';
import { seriesName } from './series-name';
import { axisAround } from './value-axis';

export interface ChangePairsOptions extends ChangeOrder {
	locale: Locale;
	/** Codes to set off from the rest; the first one is the subject of the title. */
	highlight: readonly string[];
	/** The finding; by default where the first highlighted stands, or who rose most. */
	title?: string;
	/** Added after the remarks that the chart makes itself. */
	notes?: readonly string[];
}

/** More than these are only counted in a note: rows without marks would drown the others. */
const missingRowsShown = 5;

/**
 * Every member's figure at two surveys and the change between them. Members that lack a figure
 * follow unranked, whatever the order (more than five are counted in a note).
 */
export function changePairsChart(
	dataset: Dataset,
	series: SeriesId,
	from: Period,
	to: Period,
	universe: Universe,
	options: ChangePairsOptions
): ChangePairsSpec {
	const { locale, highlight } = options;
	const words = { ...chartWords[locale], ...changePairsWords[locale] };
	const measure = dataset.measure(series.measure);
	if (!measure) throw new Error(`Unknown measure ${series.measure}`);
	const { members, missing } = rankedChanges(dataset, series, from, to, universe);
	const everyone = [...members, ...missing];
	const names = districtNames(
		everyone.flatMap(({ code }) => dataset.districts.find(code) ?? []),
		locale,
		to
	);
	const nameOf = (code: string) => names.get(code) ?? code;
	const changeOf = ({ change, decimals }: RankedChange) =>
		formatChange(change, measure, decimals, locale);

	const context = {
		dataset,
		series,
		measure,
		from,
		to,
		locale,
		count: members.length,
		nameOf,
		roleOf: (code: string) => highlightRoles[highlight.indexOf(code)] ?? ('context' as const)
	};
	const ranked = inChangeOrder(members, options, nameOf, locale).map((member) =>
		pairedRow(member, context)
	);
	const shownMissing =
		missing.length <= missingRowsShown
			? missing
			: missing.filter(({ code }) => highlight.includes(code));
	const rows = [...ranked, ...shownMissing.map((member) => unpairedRow(member, context))];

	const axis = axisAround(
		members.flatMap((member) => [member.from.value, member.to.value]),
		measure.unit,
		locale
	);
	const start = axis.ticks.find(({ value }) => value === axis.min)?.label;
	const counted = formatCountedMembers(universe, everyone.length, dataset.districts, locale);
	const about = {
		among: missing.length === 0 ? counted : words.rankedPart(counted, members.length),
		series: seriesName(series, measure, locale),
		from: formatPeriod(from, locale),
		to: formatPeriod(to, locale),
		rate: isRate(measure)
	};
	const subject = members.find(({ code }) => code === highlight[0]);
	const count = (direction: ChangePairRow['direction']) =>
		ranked.filter((row) => row.direction === direction).length;
	const coarsest = Math.min(...members.map(({ decimals }) => decimals));
	const unit = words.unit[measure.unit];
	return {
		kind: 'change-pairs',
		locale,
		title:
			options.title ?? changePairsTitle(members, subject, { ...about, locale, nameOf, changeOf }),
		summary:
			members.length === 0
				? words.emptySummary
				: [
						words.changeSummary({
							...about,
							up: count('rise'),
							down: count('fall'),
							same: count('none')
						}),
						...ranked
							.filter(({ role }) => role !== 'context')
							.map(({ spoken }) => words.summaryEnd(spoken))
					].join(' '),
		source: `${words.source}, ${formatPeriodRange(from, to, locale)}`,
		notes: [
			...(ranked.some(({ changeLabel }) => changeLabel.endsWith('*'))
				? [words.lowReliabilityNote]
				: []),
			...(members.length > 0
				? [
						words.roundingNote(
							formatChange(10 ** -coarsest, measure, coarsest, locale).replace('+', '±')
						)
					]
				: []),
			...(missing.length > shownMissing.length ? leftOutNotes(missing, nameOf, [], locale) : []),
			...membershipNotes(dataset, universe, from, to, locale),
			...(options.notes ?? [])
		],
		from: { period: from, label: about.from, short: formatPeriodShort(from, locale) },
		to: { period: to, label: about.to, short: formatPeriodShort(to, locale) },
		axis,
		axisNote:
			axis.min === 0 ? null : words.acrossStart(start ?? formatNumber(axis.min, measure.decimals)),
		headings: {
			name: words.district,
			from: words.figureAt(about.from, unit),
			to: words.figureAt(about.to, unit),
			change: words.change(about.rate ? words.points : unit),
			changeShort: words.changeShort[measure.unit],
			rank: words.changeRank
		},
		rows
	};
}
