import { join } from 'node:path';
import { formatIssues } from '../csv/issue';
import type { Dataset } from '../domain/dataset';
import type { Locale } from '../format/locale';
import { frameScriptPath, viewScriptPath, workbenchOembedPath } from '../links/embed-links';
import { explorePath } from '../links/site-links';
import { siteOrigin } from '../links/site-origin';
import { embedPage } from '../views/embed/embed-page';
import { exploreDefaults } from '../views/embed/explore-defaults';
import { viewListsId, type ViewLists, type ViewRelease } from '../views/embed/view-lists';
import { waitingMain } from '../views/embed/waiting-main';
import { jsonForScript } from '../views/json-for-script';
import { exploreWords } from '../words/explore';
import { defaultDataRoot, readText } from './data-files';
import { siteDataset, siteDatasetAt, siteReleases } from './site';

/** The page that draws any view of the workbench: one for each language, whatever it is asked for. */
export function viewDocument(locale: Locale, styles: string): string {
	const page = siteOrigin + explorePath(locale);
	const lists = jsonForScript(viewLists(locale));
	return embedPage({
		locale,
		title: exploreWords[locale].title,
		canonical: page,
		oembed: siteOrigin + workbenchOembedPath(locale),
		styles,
		scripts: [frameScriptPath(), viewScriptPath()],
		main: `${waitingMain(locale, page)}<script type="application/json" id="${viewListsId}">${lists}</script>`
	});
}

function viewLists(locale: Locale): ViewLists {
	const dataset = siteDataset();
	const releases = siteReleases().flatMap((release) => {
		const figures = siteDatasetAt(release);
		return figures ? [[release, viewRelease(figures)] as const] : [];
	});
	return {
		locale,
		districts: readDistrictsText(),
		measures: dataset.measures,
		universes: dataset.districts.universes,
		newest: viewRelease(dataset),
		releases: Object.fromEntries(releases)
	};
}

const viewRelease = (dataset: Dataset): ViewRelease => ({
	version: dataset.version,
	...exploreDefaults(dataset)
});

function readDistrictsText(): string {
	const file = 'districts.csv';
	const { text, issues } = readText(join(defaultDataRoot(), file), file);
	if (text === null) throw new Error(formatIssues(issues));
	return text;
}
