import type { Dataset, SeriesId } from '../domain/dataset';
import { yearOf, type Period } from '../domain/period';
import { rankHistory, type RankHistory } from '../domain/rank-history';
import { findMember, type Ranking, type RankOrder } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import { districtNames } from '../format/district';
import { formatList } from '../format/list';
import type { Locale } from '../format/locale';
import { formatValue } from '../format/number';
import { formatPeriod, formatPeriodRange, formatPeriodShort } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRank } from '../format/rank';
import { formatCountedMembers, formatUniverse } from '../format/universe';
import { chartWords } from '../words/charts';
import { rankLinesWords } from '../words/rank-lines';
import { highlightRoles } from './highlight-roles';
import type { ColourRole } from './palette';
import { rankAxis } from './rank-axis';
import { rankLinesNotes } from './rank-lines-notes';
import type { RankLine, RankLinesSpec } from './rank-lines-spec';
import { rankCourse, rankLinesTitle } from './rank-lines-title';

export interface RankLinesOptions {
	locale: Locale;
	/** Codes to set off, up to six; the first one is the subject of the title. */
	highlight: readonly string[];
	/** By default the first and the last survey that can be ranked. */
	first?: Period;
	last?: Period;
	order?: RankOrder;
	/** The finding; by default how the first highlighted moved, or who led most often. */
	title?: string;
	/** Added after the remarks that the chart makes itself. */
	notes?: readonly string[];
}

/** How many lines are named when nobody is highlighted. */
const leaders = 3;

/**
 * Ranks over time as lines, rank 1 on top. Everybody who ever belonged has a line; it is a gap where
 * there is no value or no membership, and is never bridged. With nobody highlighted nothing is
 * coloured, and the first three of the last ranked survey are named. No survey gives no lines.
 */
export function rankLinesChart(
	dataset: Dataset,
	series: SeriesId,
	universe: Universe,
	options: RankLinesOptions
): RankLinesSpec {
	const { locale } = options;
	const words = rankLinesWords[locale];
	const common = chartWords[locale];
	const measure = dataset.measure(series.measure);
	if (!measure) throw new Error(`Unknown measure ${series.measure}`);
	const history = rankHistory(dataset, series, universe, options);
	const { rankings } = history;
	const [first, last] = [rankings[0]?.period, rankings.at(-1)?.period];
	const everybody = [...new Set([...history.codes, ...options.highlight])];
	const names = districtNames(
		everybody.flatMap((code) => dataset.districts.find(code) ?? []),
		locale,
		last
	);
	const nameOf = (code: string) => names.get(code) ?? code;

	const lineOf = (code: string, role: ColourRole): RankLine => {
		const members = rankings.map((ranking) => findMember(ranking, code));
		return {
			code,
			label: nameOf(code),
			role,
			ranks: members.map((member) => member?.rank ?? null),
			rankLabels: rankings.map((ranking, index) => {
				const member = members[index];
				return member
					? formatRank(member.rank, member.tied, locale)
					: reasonOf(ranking, code, history, locale);
			}),
			valueLabels: members.map((member) =>
				member
					? formatValue(member.value, measure, member.decimals, locale) +
						(member.mark === 'low-reliability' ? '*' : '')
					: ''
			),
			marks: members.map((member) => member?.mark ?? 'none')
		};
	};
	const roleOf = rolesOf(history, options.highlight);
	const lines = [
		...[...roleOf].map(([code, role]) => lineOf(code, role)),
		...history.codes
			.filter((code) => !roleOf.has(code))
			.map((code) => lineOf(code, 'context'))
			.filter(({ ranks }) => ranks.some((rank) => rank !== null))
	];

	const ranked = rankings.findLast(({ members }) => members.length > 0);
	const size = (ranked?.members.length ?? 0) + (ranked?.missing.length ?? 0);
	const { districts } = dataset;
	const counted = ranked
		? formatCountedMembers(universe, size, districts, locale)
		: formatUniverse(universe, districts.universes, locale);
	const plain = common.series(formatGroup(series, locale), measure.label[locale]);
	const isLowestFirst = history.order === 'lowest-first';
	const about = {
		series: isLowestFirst ? words.lowestFirst(plain) : plain,
		among: ranked?.missing.length ? common.rankedPart(counted, ranked.members.length) : counted
	};
	const periods = rankings.map(({ period, members }) => ({
		period,
		label: formatPeriod(period, locale),
		short: formatPeriodShort(period, locale),
		year: String(yearOf(period)),
		count: members.length
	}));
	const outside = options.highlight.filter((code) => !history.codes.includes(code));
	const span = first && last ? formatPeriodRange(first, last, locale) : '';
	const named = lines.filter(({ role }) => role !== 'context');
	return {
		kind: 'rank-lines',
		locale,
		title:
			options.title ??
			rankLinesTitle({ history, lines, periods, about, nameOf, isLed: roleOf.size === 0, locale }),
		summary: ranked
			? words.summary({
					...about,
					periods: span,
					lines: named.map((line) =>
						words.line(line.label, rankCourse(line, periods, locale) ?? words.noCourse)
					)
				})
			: common.emptySummary,
		source: [common.source, span].filter(Boolean).join(', '),
		notes: [
			...(named.some(({ marks }) => marks.includes('low-reliability'))
				? [common.lowReliabilityNote]
				: []),
			...rankLinesNotes(history, lines.length - named.length, locale),
			...(outside.length > 0 ? [words.outside(formatList(outside.map(nameOf), locale))] : []),
			...(options.notes ?? [])
		],
		periods,
		axis: rankAxis(Math.max(0, ...lines.flatMap(({ ranks }) => ranks.map((rank) => rank ?? 0)))),
		headings: {
			period: common.period,
			rank: isLowestFirst ? words.rankLowestFirst : words.rank
		},
		lines
	};
}

/** The highlighted that ever belong get their hue; without any, the leaders of the last survey a name. */
function rolesOf(history: RankHistory, highlight: readonly string[]): Map<string, ColourRole> {
	const own = highlight.filter((code) => history.codes.includes(code));
	if (own.length > 0) {
		return new Map(
			own.map((code) => [
				code,
				highlightRoles[highlight.indexOf(code) % highlightRoles.length] ?? 'highlight'
			])
		);
	}
	const ranked = history.rankings.findLast(({ members }) => members.length > 0);
	return new Map(ranked?.members.slice(0, leaders).map(({ code }) => [code, 'muted']));
}

function reasonOf(ranking: Ranking, code: string, history: RankHistory, locale: Locale): string {
	const missing = ranking.missing.find((member) => member.code === code);
	if (missing) return chartWords[locale].missing[missing.reason];
	const words = rankLinesWords[locale];
	return history.tooFew.includes(ranking.period) ? words.notRanked : words.notMember;
}
