import { rankingOf } from '../../claims/ranking-of';
import type { Dataset, SeriesId } from '../../domain/dataset';
import { isPresent } from '../../domain/figure';
import type { Period } from '../../domain/period';
import { lastCompletePeriod } from '../../domain/placing';
import { findMember } from '../../domain/ranking';
import type { Universe } from '../../domain/universe';
import { formatPeriod } from '../../format/period';
import { formatGroup } from '../../format/population';
import { formatValue } from '../../format/number';
import { formatRank } from '../../format/rank';
import type { Telling } from '../../tell/telling';
import { compareWords } from '../../words/compare';
import { siteWords } from '../../words/site';
import { keySeries } from '../profile/key-series';

export interface CompareCell {
	code: string;
	/** Null with a reason. */
	value: string | null;
	reason: string | null;
	lowReliability: boolean;
	/** In the province that all share, where they do, and in the country; those that can be had. */
	ranks: string[];
}

export interface CompareRow {
	measure: string;
	group: string;
	series: SeriesId;
	/** Undefined without any figure. */
	period: Period | undefined;
	/** The survey in words, and that of the country's ranks where it is another. */
	survey: string;
	cells: CompareCell[];
}

/** A set that ranks are said in. */
export interface NamedUniverse {
	universe: Universe;
	name: string;
}

/**
 * The key measures of several districts, each at the last survey in which all that have the series at
 * all have a figure. Ranks are of the same survey or, where the country lacks figures then, of the
 * last one that it has whole.
 */
export function compareRows(
	telling: Telling,
	codes: readonly string[],
	shared: NamedUniverse | null
): CompareRow[] {
	return keySeries(telling.dataset).flatMap(
		(series) => rowOf(telling, series, codes, shared) ?? []
	);
}

function rowOf(
	telling: Telling,
	series: SeriesId,
	codes: readonly string[],
	shared: NamedUniverse | null
): CompareRow | null {
	const { dataset, locale } = telling;
	const words = compareWords[locale];
	const measure = dataset.measure(series.measure);
	if (!measure) return null;
	const period = lastCommonPeriod(dataset, series, codes);
	const country = period && rankedPeriod(dataset, series, period, 'national');
	const surveys = [
		period ? formatPeriod(period, locale) : words.noSurvey,
		...(country && country !== period ? [words.countryRankAt(formatPeriod(country, locale))] : [])
	];
	const national = { universe: 'national', name: words.country };
	return {
		measure: measure.label[locale],
		group: formatGroup(series, locale),
		...{ series, period },
		survey: surveys.join('; '),
		cells: codes.map((code): CompareCell => {
			const figure = period ? dataset.figure(code, series, period) : null;
			if (!period || !figure || !isPresent(figure)) {
				const reason = figure?.kind === 'missing' ? figure.reason : 'not-in-data-set';
				const said = siteWords[locale].missing[reason];
				return { code, value: null, reason: said, lowReliability: false, ranks: [] };
			}
			return {
				code,
				value: formatValue(figure.value, measure, figure.decimals, locale),
				reason: null,
				lowReliability: figure.mark === 'low-reliability',
				ranks: [...(shared ? [shared] : []), national].flatMap(
					(among) => rankIn(telling, code, series, period, among) ?? []
				)
			};
		})
	};
}

/** The last survey with figures of all those that have the series at all; undefined when none has. */
export function lastCommonPeriod(
	dataset: Dataset,
	series: SeriesId,
	codes: readonly string[]
): Period | undefined {
	const periods = dataset.periodsOf(series);
	const has = (code: string, period: Period) => isPresent(dataset.figure(code, series, period));
	const covered = codes.filter((code) => periods.some((period) => has(code, period)));
	if (covered.length === 0) return undefined;
	return (
		periods.findLast((period) => covered.every((code) => has(code, period))) ??
		periods.findLast((period) => covered.some((code) => has(code, period)))
	);
}

/** The survey itself if the whole universe has figures then, else the last one that has. */
function rankedPeriod(
	dataset: Dataset,
	series: SeriesId,
	period: Period,
	universe: Universe
): Period | undefined {
	const { missing } = rankingOf(dataset, series, period, universe, 'highest-first');
	return missing.length === 0 ? period : lastCompletePeriod(dataset, series, universe);
}

function rankIn(
	{ dataset, locale }: Telling,
	code: string,
	series: SeriesId,
	period: Period,
	{ universe, name }: NamedUniverse
): string | null {
	const at = rankedPeriod(dataset, series, period, universe);
	const ranking = at && rankingOf(dataset, series, at, universe, 'highest-first');
	const member = ranking && findMember(ranking, code);
	if (!member) return null;
	const rank = formatRank(member.rank, member.tied, locale);
	return compareWords[locale].rankOf(name, rank, ranking.members.length);
}
