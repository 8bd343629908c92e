import { join } from 'node:path';
import type { FigureLists } from '../csv/figure-lists';
import type { Issue } from '../csv/issue';
import { readDistricts } from '../csv/read-districts';
import { DistrictList } from '../domain/district-list';
import { readText } from './data-files';
import { readMeasures } from './read-measures';
import { readUniverses } from './read-universes';

/** The three lists that all figures refer to: districts, measures and universes. */
export function readDataLists(root: string): { lists: FigureLists; issues: Issue[] } {
	const issues: Issue[] = [];
	const read = <T extends { issues: Issue[] }>(
		file: string,
		reader: (text: string, file: string) => T
	): T | undefined => {
		const source = readText(join(root, file), file);
		issues.push(...source.issues);
		if (source.text === null) return undefined;
		const result = reader(source.text, file);
		issues.push(...result.issues);
		return result;
	};
	const districts = read('districts.csv', readDistricts)?.districts ?? [];
	const measures = read('measures.json', readMeasures)?.measures ?? [];
	const universes = read('universes.json', readUniverses)?.universes ?? [];
	return { lists: { districts: new DistrictList(districts, universes), measures }, issues };
}
