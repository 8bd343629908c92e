import type { ReadingResult } from '../../claims/evaluation';
import { tellLineWords } from '../../words/tell-lines';
import { readingFacets } from '../reading-facets';
import { tellSeriesKey } from '../tell-series';
import type { Telling } from '../telling';

/** In how many indicators it is first, each named, and how many cannot be compared. */
export function tellFirstPlacesLine(telling: Telling, result: ReadingResult): string {
	const finding = result.parts[0]?.finding;
	if (finding?.kind !== 'first-places') return '';
	const { first, of, unknown } = finding;
	const { universe, indicators } = readingFacets(telling, result);
	return tellLineWords[telling.locale].firstPlaces({
		counted: indicators,
		universe,
		of,
		first: first.map((key) => tellSeriesKey(telling, key)),
		unknown: unknown.length
	});
}
