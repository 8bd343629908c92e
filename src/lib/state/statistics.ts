import type { Dataset, SeriesId } from '../domain/dataset';
import type { Measure } from '../domain/measure';
import type { UniverseDefinition } from '../domain/universe';
import { measuresJsonPath, universesJsonPath } from '../links/site-links';
import { fetchDistricts, fetchSeries, type TableLists } from './fetch-tables';

let lists: Promise<TableLists> | undefined;

async function fetchJson<T>(path: string): Promise<T> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
	return response.json() as Promise<T>;
}

async function fetchLists(version: string): Promise<TableLists> {
	const [measures, universes] = await Promise.all([
		fetchJson<Measure[]>(measuresJsonPath()),
		fetchJson<UniverseDefinition[]>(universesJsonPath())
	]);
	return { districts: await fetchDistricts(fetch, universes), measures, version };
}

/**
 * Series for a part of a page that comes to life when a reader turns to it, in the browser only.
 */
export async function loadSeries(ids: readonly SeriesId[], version: string): Promise<Dataset> {
	return fetchSeries(fetch, await loadLists(version), ids);
}

/** Districts, measures and universes, fetched once; a failure is not kept. */
export async function loadLists(version: string): Promise<TableLists> {
	lists ??= fetchLists(version);
	try {
		return await lists;
	} catch (error) {
		lists = undefined;
		throw error;
	}
}
