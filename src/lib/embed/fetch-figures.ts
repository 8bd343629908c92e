import { formatIssues } from '../csv/issue';
import { readSeries } from '../csv/read-series';
import { Dataset, seriesKey, type SeriesId } from '../domain/dataset';
import { releaseSeriesCsvPath } from '../links/embed-links';
import { seriesCsvPath } from '../links/site-links';
import { fetchText, type TableLists } from '../state/fetch-tables';

/** The series that a view draws, of a release or as they are now; rejects when one cannot be had. */
export async function fetchFigures(
	lists: TableLists,
	ids: readonly SeriesId[],
	release: string | null
): Promise<Dataset> {
	const tables = await Promise.all(
		ids.map(async (id) => {
			const path =
				release === null ? seriesCsvPath(id) : releaseSeriesCsvPath(release, seriesKey(id));
			const { cells, issues } = readSeries(await fetchText(fetch, path), path, id, lists);
			if (issues.length > 0) throw new Error(formatIssues(issues, 5));
			return cells;
		})
	);
	return new Dataset(lists.districts, lists.measures, tables.flat(), lists.version);
}
