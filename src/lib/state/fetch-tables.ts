import { formatIssues, type Issue } from '../csv/issue';
import { readDistricts } from '../csv/read-districts';
import { readSeries } from '../csv/read-series';
import { Dataset, type Cell, type SeriesId } from '../domain/dataset';
import { DistrictList } from '../domain/district-list';
import type { Measure } from '../domain/measure';
import type { UniverseDefinition } from '../domain/universe';
import { districtsCsvPath, seriesCsvPath } from '../links/site-links';

export type Fetch = typeof fetch;

/** The text of a table, or an error that names it: a load function turns that into an error page. */
export async function fetchText(fetch: Fetch, path: string): Promise<string> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
	return response.text();
}

function stopOn(issues: readonly Issue[]) {
	if (issues.length > 0) throw new Error(formatIssues(issues, 5));
}

/** Every district, from the same CSV that the site offers for download. */
export async function fetchDistricts(
	fetch: Fetch,
	universes: readonly UniverseDefinition[]
): Promise<DistrictList> {
	const path = districtsCsvPath();
	const { districts, issues } = readDistricts(await fetchText(fetch, path), path);
	stopOn(issues);
	return new DistrictList(districts, universes);
}

export interface TableLists {
	districts: DistrictList;
	measures: readonly Measure[];
	version: string;
}

/** The cells of one series, from the same CSV that the site offers for download. */
export async function fetchSeriesCells(
	fetch: Fetch,
	lists: TableLists,
	id: SeriesId
): Promise<Cell[]> {
	const path = seriesCsvPath(id);
	const { cells, issues } = readSeries(await fetchText(fetch, path), path, id, lists);
	stopOn(issues);
	return cells;
}

/** The named series alone, as one dataset: a page loads only the files that it draws. */
export async function fetchSeries(
	fetch: Fetch,
	lists: TableLists,
	ids: readonly SeriesId[]
): Promise<Dataset> {
	const tables = await Promise.all(ids.map((id) => fetchSeriesCells(fetch, lists, id)));
	return new Dataset(lists.districts, lists.measures, tables.flat(), lists.version);
}
