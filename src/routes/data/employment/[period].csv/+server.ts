import { error } from '@sveltejs/kit';
import { parsePeriod } from '$lib/domain/period';
import { dataFileResponse } from '$lib/server/data-file-response';
import { siteDataset } from '$lib/server/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	siteDataset()
		.periods()
		.map((period) => ({ period }));

export const GET: RequestHandler = ({ params }) => {
	const period = parsePeriod(params.period);
	if (!period || !siteDataset().periods().includes(period)) error(404);
	return dataFileResponse(`employment/${period}.csv`);
};
