import type { SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { Locale } from '../format/locale';
import type { ExploreParameter } from './explore-query';
import { dataPath, explorePath } from './site-links';

/** Where a reader brings in a table. */
export const ownPath = (locale: Locale) => `${dataPath(locale)}own/`;

/** The workbench on a series and survey that a reader has figures of, a district brought out. */
export function ownViewPath(
	locale: Locale,
	{ measure, sex, age }: SeriesId,
	period: Period,
	district?: string
): string {
	const parts: [ExploreParameter, string][] = [
		['measure', measure],
		['sex', sex],
		['age', age],
		['period', period],
		['universe', 'national'],
		...(district === undefined ? [] : [['d', district] satisfies [ExploreParameter, string]])
	];
	const query = parts.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&');
	return explorePath(locale, query);
}
