import type { Measure } from '../../domain/measure';
import type { UniverseDefinition } from '../../domain/universe';
import type { Locale } from '../../format/locale';
import type { ExploreDefaults } from './explore-defaults';

/**
 * What a page that draws any view must know before it fetches figures: written into it as JSON. A
 * frozen address leaves out what was standard in its own release, so each release has its defaults.
 */
export interface ViewLists {
	locale: Locale;
	/** The text of `districts.csv`. */
	districts: string;
	measures: readonly Measure[];
	universes: readonly UniverseDefinition[];
	/** Of what the site shows now. */
	newest: ViewRelease;
	/** By release, as `2026.1`. */
	releases: Readonly<Record<string, ViewRelease>>;
}

export interface ViewRelease extends ExploreDefaults {
	/** With the hash of its tables, as a dataset is named. */
	version: string;
}

/** The element of the page that holds them. */
export const viewListsId = 'lists';
