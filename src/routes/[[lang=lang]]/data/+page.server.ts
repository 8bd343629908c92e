import { coverage } from '$lib/domain/coverage';
import { countFigures } from '$lib/domain/figure-count';
import { localeOfParam } from '$lib/links/site-links';
import { siteOrigin } from '$lib/links/site-origin';
import { siteDownloads } from '$lib/server/downloads';
import { langParams, siteDataset, siteReported } from '$lib/server/site';
import { coverageTable } from '$lib/views/coverage-table';
import { dataSnippets } from '$lib/views/data-snippets';
import { reportedTable } from '$lib/views/reported-table';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langParams;

export const load: PageServerLoad = ({ params }) => {
	const dataset = siteDataset();
	const telling = { dataset, locale: localeOfParam(params.lang) };
	const found = coverage(dataset);
	return {
		coverage: coverageTable(telling, found),
		periods: found.periods.map(({ period }) => period),
		count: countFigures(dataset),
		downloads: siteDownloads(dataset),
		measures: dataset.measures.map(({ id, label }) => ({ id, label })),
		snippets: dataSnippets(dataset, telling.locale, siteOrigin),
		reported: reportedTable(telling, siteReported())
	};
};
