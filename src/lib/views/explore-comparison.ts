import { ownProvince } from '../claims/open-universes';
import type { Dataset } from '../domain/dataset';
import { difference } from '../domain/difference';
import { isPresent } from '../domain/figure';
import type { Universe } from '../domain/universe';
import { universeSpread } from '../domain/universe-spread';
import { weightedRate } from '../domain/weighted-average';
import { districtNames } from '../format/district';
import type { Locale } from '../format/locale';
import { formatChange, formatValue } from '../format/number';
import { formatUniverse } from '../format/universe';
import type { ExploreView } from '../links/explore-view';
import { exploreWords } from '../words/explore';
import { trendWords } from '../words/trends';

/** A whole that the highlighted are compared with. */
export interface ReferenceUniverse {
	id: 'province' | 'country';
	universe: Universe;
	label: string;
	shortLabel: string;
}

/**
 * The wholes that a view asks for: the country, and the province of the first highlighted district (or
 * the universe itself when that is a province). Without either there is no province to compare with.
 */
export function referenceUniverses(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	locale: Locale
): ReferenceUniverse[] {
	const { universes } = dataset.districts;
	const words = trendWords[locale];
	const [subject] = view.highlight;
	const named = universe === 'seoul' || universe.startsWith('province:') ? universe : undefined;
	const province =
		subject === undefined ? named : (ownProvince(dataset, subject, view.period) ?? named);
	return [
		...(view.compare.includes('country')
			? [
					{
						id: 'country' as const,
						universe: 'national',
						label: words.average(formatUniverse('national', universes, locale)),
						shortLabel: words.country
					}
				]
			: []),
		...(view.compare.includes('province') && province
			? [
					{
						id: 'province' as const,
						universe: province,
						label: words.average(formatUniverse(province, universes, locale)),
						shortLabel: exploreWords[locale].provinceShort
					}
				]
			: [])
	];
}

/** A reference value at the survey shown, and how far each highlighted district stands from it. */
export interface ComparisonRow {
	label: string;
	value: string;
	differences: { code: string; name: string; difference: string }[];
}

/** What is compared with, in words; a whole whose parts are not published says so. */
export function comparisonRows(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	locale: Locale
): ComparisonRow[] {
	const measure = dataset.measure(view.measure);
	if (!measure) return [];
	const { period, highlight } = view;
	const series = { measure: view.measure, sex: view.sex, age: view.age };
	const spread = view.compare.includes('median')
		? universeSpread(dataset, series, universe, period)
		: undefined;
	const references = [
		...(spread ? [{ label: exploreWords[locale].median, value: spread.median }] : []),
		...referenceUniverses(dataset, view, universe, locale).map((reference) => {
			const figure = weightedRate(dataset, measure, view, reference.universe, period);
			return { label: reference.label, value: isPresent(figure) ? figure.value : null };
		})
	];
	const districts = highlight.flatMap((code) => dataset.districts.find(code) ?? []);
	const names = districtNames(districts, locale, period);
	return references.map(({ label, value }) => ({
		label,
		value:
			value === null
				? exploreWords[locale].noAverage
				: formatValue(value, measure, measure.decimals, locale),
		differences: districts.flatMap(({ code }) => {
			const figure = dataset.figure(code, series, period);
			if (value === null || !isPresent(figure)) return [];
			const gap = difference(figure.value, value, measure.decimals);
			return [
				{
					code,
					name: names.get(code) ?? code,
					difference: formatChange(gap, measure, measure.decimals, locale)
				}
			];
		})
	}));
}
