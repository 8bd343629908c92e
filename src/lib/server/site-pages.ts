import type { Locale } from '../format/locale';
import { presetPath } from '../links/embed-links';
import { presetIds } from '../links/preset-ids';
import {
	articlePath,
	checkPath,
	claimPath,
	comparePath,
	explorePath,
	dataPath,
	districtPath,
	districtsPath,
	embeddingPath,
	homePath,
	methodPath,
	rankingPath
} from '../links/site-links';
import { ownPath } from '../links/own-links';
import { currentDistricts, siteArticles, siteDataset } from './site';

/** Every page of the site as the function that gives its address in a language, front page first. */
export function sitePages(): ((locale: Locale) => string)[] {
	return [
		homePath,
		...siteArticles().flatMap(({ slug, ko }) => [
			(locale: Locale) => articlePath(locale, slug),
			...ko.claims.map(
				({ id }) =>
					(locale: Locale) =>
						claimPath(locale, slug, id)
			)
		]),
		...siteDataset().measures.map(
			({ id }) =>
				(locale: Locale) =>
					rankingPath(locale, id)
		),
		checkPath,
		districtsPath,
		...currentDistricts().map(
			({ code }) =>
				(locale: Locale) =>
					districtPath(locale, code)
		),
		(locale: Locale) => comparePath(locale),
		(locale: Locale) => explorePath(locale),
		...presetIds.map((id) => (locale: Locale) => presetPath(locale, id)),
		dataPath,
		ownPath,
		(locale: Locale) => methodPath(locale),
		embeddingPath
	];
}
