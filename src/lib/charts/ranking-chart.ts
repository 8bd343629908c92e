import type { Dataset } from '../domain/dataset';
import type { RankedMember, Ranking } from '../domain/ranking';
import { standardConfidence } from '../format/confidence';
import { districtNames } from '../format/district';
import type { Locale } from '../format/locale';
import { formatNumber, formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRank, formatRankCell, formatRankRangeCell, formatRankWithSet } from '../format/rank';
import { formatCountedMembers } from '../format/universe';
import { chartWords } from '../words/charts';
import type { RankingBar, RankingBarsSpec } from './chart-spec';
import { highlightRoles } from './highlight-roles';
import { axisFromZero } from './value-axis';

export interface RankingChartOptions {
	dataset: Dataset;
	locale: Locale;
	/** Codes to set off from the rest, two to six in a hue each; the first is the subject of the title. */
	highlight: readonly string[];
	/** The finding; by default where the first highlighted district stands. */
	title?: string;
	/** Show only the first so many, and the highlighted with a neighbour on either side. */
	limit?: number;
	/** With a limit: so many from the other end as well. */
	limitLast?: number;
	/** Confidence intervals of the values by code, drawn as whiskers. */
	intervals?: ReadonlyMap<string, readonly [low: number, high: number]>;
	/**
	 * Ranks that sampling error allows by code, both ends included: in the title, the table and beside
	 * the bars. Null while they are still being worked out.
	 */
	rankSets?: ReadonlyMap<string, readonly [best: number, worst: number] | null>;
	/** The same for the title alone, where the chart has no room for those of all. */
	subjectRankSet?: readonly [best: number, worst: number];
	/** Level of both, as written in headings; `95%` by default. */
	confidence?: string;
	/** Added after the remarks that the chart makes itself. */
	notes?: readonly string[];
}

/** Where something will stand in a moment. */
const notYet = '…';

/** More than these are only counted in a note: rows without bars would drown the ranking. */
const missingRowsShown = 5;

/**
 * A ranking as bars, best first. Members without a value follow unranked (more than five are only
 * counted in a note); an empty ranking gives a spec without bars and says so in its summary.
 */
export function rankingChart(ranking: Ranking, options: RankingChartOptions): RankingBarsSpec {
	const { dataset, locale, highlight, confidence = standardConfidence } = options;
	const words = chartWords[locale];
	const measure = dataset.measure(ranking.series.measure);
	if (!measure) throw new Error(`Unknown measure ${ranking.series.measure}`);
	const codes = [...ranking.members, ...ranking.missing].map(({ code }) => code);
	const districts = codes.flatMap((code) => dataset.districts.find(code) ?? []);
	const names = districtNames(districts, locale, ranking.period);
	const nameOf = (code: string) => names.get(code) ?? code;
	const count = ranking.members.length;
	const said = ({ value, decimals }: RankedMember) => formatValue(value, measure, decimals, locale);
	const placeOf = (member: RankedMember) =>
		words.placed(
			nameOf(member.code),
			said(member),
			words.rankOf(formatRank(member.rank, member.tied, locale), count)
		);

	const hasHues = highlight.length > 1 && highlight.length <= highlightRoles.length;
	const emphasisOf = (code: string) => {
		const role = hasHues ? highlightRoles[highlight.indexOf(code)] : undefined;
		return { highlighted: highlight.includes(code), ...(role && { role }) };
	};

	const ranked = ranking.members.map((member): RankingBar => {
		const { code, value, decimals } = member;
		const interval = options.intervals?.get(code);
		const rankSet = options.rankSets?.get(code);
		const rankSetLabel =
			rankSet === null ? notYet : rankSet && formatRankRangeCell(rankSet[0], rankSet[1]);
		const lowReliability = member.mark === 'low-reliability';
		return {
			code,
			label: nameOf(code),
			value,
			rank: member.rank,
			rankLabel: formatRankCell(member.rank, member.tied, locale),
			valueLabel: formatNumber(value, decimals) + (lowReliability ? '*' : ''),
			...emphasisOf(code),
			lowReliability,
			...(interval && {
				interval: [interval[0], interval[1]] as const,
				intervalLabel: words.intervalValue(
					formatNumber(interval[0], decimals),
					formatNumber(interval[1], decimals)
				)
			}),
			...(rankSetLabel !== undefined && { rankSetLabel }),
			omittedBefore: null,
			spoken: placeOf(member)
		};
	});
	const missing = ranking.missing.map(({ code, reason }): RankingBar => {
		const valueLabel = words.missing[reason];
		return {
			code,
			label: nameOf(code),
			value: null,
			rank: null,
			rankLabel: '',
			valueLabel,
			...emphasisOf(code),
			lowReliability: false,
			omittedBefore: null,
			spoken: `${nameOf(code)}, ${valueLabel}`
		};
	});

	const shownMissing =
		missing.length <= missingRowsShown ? missing : missing.filter((bar) => bar.highlighted);
	const { bars: shownRanked, omittedAfter } = limitBars(
		ranked,
		options.limit,
		options.limitLast ?? 0,
		words.omitted
	);
	const bars = [...shownRanked, ...shownMissing];

	const subject = ranking.members.find(({ code }) => code === highlight[0]);
	const rankOfSubject = ({ rank, tied, code }: RankedMember) => {
		const words = formatRank(rank, tied, locale);
		const set = options.subjectRankSet ?? options.rankSets?.get(code);
		return set ? formatRankWithSet(words, set, confidence, locale) : words;
	};
	const counted = formatCountedMembers(ranking.universe, codes.length, dataset.districts, locale);
	const about = {
		series: words.series(formatGroup(ranking.series, locale), measure.label[locale]),
		period: formatPeriod(ranking.period, locale),
		among: missing.length === 0 ? counted : words.rankedPart(counted, count)
	};
	const first = ranking.members[0];
	const last = ranking.members.at(-1);
	const placeWithout = (member: RankedMember) => `${nameOf(member.code)}(${said(member)})`;
	return {
		kind: 'ranking-bars',
		locale,
		title:
			options.title ??
			(subject
				? words.rankingTitle({
						...about,
						name: nameOf(subject.code),
						rank: rankOfSubject(subject),
						value: said(subject)
					})
				: words.rankingTitleWithout(about)),
		summary:
			first && last
				? words.rankingSummary({
						...about,
						first: placeWithout(first),
						last: placeWithout(last),
						highlighted: bars.filter((bar) => bar.highlighted).map((bar) => bar.spoken)
					})
				: words.emptySummary,
		source: `${words.source}, ${about.period}`,
		notes: [
			...(bars.some((bar) => bar.lowReliability) ? [words.lowReliabilityNote] : []),
			...(missing.length > shownMissing.length ? [words.missingMembers(missing.length)] : []),
			...(options.notes ?? [])
		],
		period: ranking.period,
		axis: axisFromZero(
			bars.flatMap((bar) => (bar.value === null ? [] : [bar.value, ...(bar.interval ?? [])])),
			measure.unit,
			locale
		),
		headings: {
			rank: words.rank,
			name: words.district,
			value: words.measureWithUnit(measure.label[locale], words.unit[measure.unit]),
			...(options.intervals && { interval: words.interval(confidence) }),
			...(options.rankSets && {
				rankSet: words.rankSet(confidence),
				rankSetShort: words.rankSetShort(confidence)
			})
		},
		bars,
		omittedAfter: shownMissing.length > 0 ? null : omittedAfter
	};
}

/** The first `limit` bars and every highlighted one with its neighbours; gaps are counted in words. */
function limitBars(
	bars: readonly RankingBar[],
	limit: number | undefined,
	limitLast: number,
	omitted: (count: number) => string
): { bars: RankingBar[]; omittedAfter: string | null } {
	if (limit === undefined || bars.length <= limit + limitLast)
		return { bars: [...bars], omittedAfter: null };
	const isShown = (index: number) =>
		index < limit ||
		index >= bars.length - limitLast ||
		[index - 1, index, index + 1].some((near) => bars[near]?.highlighted);
	const shown: RankingBar[] = [];
	let left = 0;
	bars.forEach((bar, index) => {
		if (!isShown(index)) {
			left += 1;
			return;
		}
		shown.push({ ...bar, omittedBefore: left > 0 ? omitted(left) : null });
		left = 0;
	});
	return { bars: shown, omittedAfter: left > 0 ? omitted(left) : null };
}
