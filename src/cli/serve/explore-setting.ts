import type { SeriesId } from '../../lib/domain/dataset';
import type { Measure } from '../../lib/domain/measure';
import { parsePeriod } from '../../lib/domain/period';
import { ages, sexes } from '../../lib/domain/population';
import type { UniverseDefinition } from '../../lib/domain/universe';
import type { ExploreChoices } from '../../lib/links/explore-query';
import type { Availability } from '../../lib/links/ranking-view';
import {
	dataPackagePath,
	measuresJsonPath,
	seriesCsvPath,
	universesJsonPath
} from '../../lib/links/site-links';
import {
	fetchDistricts,
	fetchSeries,
	fetchText,
	type TableLists
} from '../../lib/state/fetch-tables';
import { exploreChoices } from '../../lib/views/embed/explore-defaults';
import { standardExploreView } from '../../lib/views/explore-choices';
import type { BuiltSite } from './built-site';

/** What the workbench knows before it shows a view: its lists, and what there is to choose. */
export interface ExploreSetting {
	lists: TableLists;
	choices: ExploreChoices;
}

/** Read from the files that the build offers for download, so that the server needs nothing else. */
export async function exploreSetting(build: BuiltSite): Promise<ExploreSetting> {
	const json = async <T>(path: string) => JSON.parse(await fetchText(build.fetch, path)) as T;
	const measures = await json<Measure[]>(measuresJsonPath());
	const universes = await json<UniverseDefinition[]>(universesJsonPath());
	const districts = await fetchDistricts(build.fetch, universes);
	const { version } = await json<{ version: string }>(dataPackagePath());
	const lists: TableLists = { districts, measures, version };
	const available = await availableIn(build, measures);
	const headline: SeriesId = { measure: 'employment_rate', sex: 'total', age: '15+' };
	const dataset = await fetchSeries(build.fetch, lists, [headline]);
	return {
		lists,
		choices: exploreChoices(districts, {
			available,
			standard: standardExploreView(dataset, available)
		})
	};
}

/** The series that have a file, each with the surveys that head its columns. */
async function availableIn(
	build: BuiltSite,
	measures: readonly Measure[]
): Promise<Record<string, Availability[]>> {
	const available: Record<string, Availability[]> = {};
	for (const { id: measure } of measures) {
		const groups: Availability[] = [];
		for (const sex of sexes) {
			for (const age of ages) {
				const text = await build.text(seriesCsvPath({ measure, sex, age }));
				const header = text?.split(/\r?\n/, 1)[0]?.split(',') ?? [];
				const periods = header.flatMap((label) => parsePeriod(label.trim()) ?? []);
				if (periods.length > 0) groups.push({ sex, age, periods });
			}
		}
		if (groups.length > 0) available[measure] = groups;
	}
	return available;
}
