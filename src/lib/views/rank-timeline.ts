import { ownProvince } from '../claims/open-universes';
import type { SeriesId } from '../domain/dataset';
import { isPresent } from '../domain/figure';
import type { Period } from '../domain/period';
import { findMember, rankDistricts } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import { formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatRank } from '../format/rank';
import { formatUniverse } from '../format/universe';
import { tellWords } from '../words/tell';
import type { Telling } from '../tell/telling';

/** A district's place at every survey that has its figure, newest first, in words. */
export interface RankTimeline {
	/** Headings of the two ranks: its province, and the country. */
	universes: string[];
	rows: { period: string; value: string; ranks: (string | null)[] }[];
}

/** Null when the district has no figure in the series. A rank is null where members lack figures. */
export function rankTimeline(
	{ dataset, locale }: Telling,
	code: string,
	series: SeriesId
): RankTimeline | null {
	const measure = dataset.measure(series.measure);
	const known = dataset
		.periodsOf(series)
		.filter((period) => isPresent(dataset.figure(code, series, period)));
	const last = known.at(-1);
	if (!measure || !last) return null;
	const nameOf = (universe: Universe) =>
		formatUniverse(universe, dataset.districts.universes, locale);
	const rankIn = (universe: Universe, period: Period) => {
		const ranking = rankDistricts(dataset, series, period, universe);
		const member = findMember(ranking, code);
		// A rank among some of the members would pass for one among all.
		if (!member || ranking.missing.length > 0) return null;
		const rank = formatRank(member.rank, member.tied, locale);
		return tellWords[locale].placeOf(rank, ranking.members.length);
	};
	return {
		universes: [nameOf(ownProvince(dataset, code, last) ?? 'national'), nameOf('national')],
		rows: known.reverse().map((period) => {
			const figure = dataset.figure(code, series, period);
			return {
				period: formatPeriod(period, locale),
				value: isPresent(figure) ? formatValue(figure.value, measure, figure.decimals, locale) : '',
				ranks: [ownProvince(dataset, code, period) ?? 'national', 'national'].map((universe) =>
					rankIn(universe, period)
				)
			};
		})
	};
}
