import { error } from '@sveltejs/kit';
import { siteDataset } from '$lib/server/site';
import { sitePackage } from '$lib/server/site-package';
import { tableJson } from '$lib/server/table-json';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every described CSV has a twin beside it: `districts.csv` and `districts.json`. */
export const entries: EntryGenerator = () =>
	sitePackage().tables.map(({ path }) => ({ table: path.replace(/\.csv$/, '') }));

export const GET: RequestHandler = ({ params }) => {
	const table = sitePackage().tables.find(({ path }) => path === `${params.table}.csv`);
	if (!table) error(404);
	return new Response(tableJson(sitePackage(), table, siteDataset()), {
		headers: { 'content-type': 'application/json' }
	});
};
