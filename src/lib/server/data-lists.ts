import { join } from 'node:path';
import type { FigureLists } from '../csv/figure-lists';
import type { Issue } from '../csv/issue';
import { readDistricts } from '../csv/read-districts';
import { DistrictList } from '../domain/district-list';
import { readText } from './data-files';
import { readMeasures } from './read-measures';
import { readUniverses } from './read-universes';

/** The files of the lists that figures refer to. */
export const listFiles = ['districts.csv', 'measures.json', 'universes.json'] as const;

/**
 * The three lists that all figures refer to: districts, measures and universes. `pathOf` says where
 * below the root each lies: those of an earlier release lie elsewhere.
 */
export function readDataLists(
	root: string,
	pathOf: (file: string) => string = (file) => file
): { lists: FigureLists; issues: Issue[] } {
	const issues: Issue[] = [];
	const read = <T extends { issues: Issue[] }>(
		name: (typeof listFiles)[number],
		reader: (text: string, file: string) => T
	): T | undefined => {
		const file = pathOf(name);
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
