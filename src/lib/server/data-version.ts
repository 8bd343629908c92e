import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Issue } from '../csv/issue';
import { readText } from './data-files';
import { readJson } from './read-json';

const schema = {
	type: 'object',
	properties: { version: { type: 'string', pattern: '^\\d{4}\\.\\d+$' } },
	required: ['version']
};

/**
 * The name of a release of figures: the version in `datapackage.json` and eight digits of a hash
 * over the employment tables as they are, `2026.1+3f2a9c1d`. A changed figure changes the name even
 * when nobody has changed the version.
 */
export function dataVersion(
	root: string,
	tables: readonly string[]
): { version: string; issues: Issue[] } {
	const file = 'datapackage.json';
	const { text, issues } = readText(join(root, file), file);
	const stated = text === null ? null : readJson<{ version: string }>(text, file, schema);
	issues.push(...(stated?.issues ?? []));
	return { version: nameRelease(`${stated?.value?.version}`, tables), issues };
}

/** A stated version with the hash over the texts of the employment tables, oldest period first. */
export function nameRelease(stated: string, tables: readonly string[]): string {
	const hash = createHash('sha256');
	for (const table of tables) hash.update(createHash('sha256').update(table).digest('hex'));
	return `${stated}+${hash.digest('hex').slice(0, 8)}`;
}
