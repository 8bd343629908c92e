import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatIssues } from '../../../../src/lib/csv/issue';
import { readKosisTables } from '../../../../src/lib/server/kosis/read-kosis-tables';

describe('data/kosis-tables.json', () => {
	const { value, issues } = readKosisTables('data');
	const tables = value?.tables ?? [];

	it('is good, and names every table once', () => {
		expect(formatIssues(issues)).toBe('');
		const called = tables.flatMap(({ name, id }) => [name, id]);
		expect(new Set(called).size).toBe(called.length);
	});

	it('asks by default only for tables whose title is known', () => {
		const unknown = tables.filter(({ titles }) => titles.length === 0);
		expect(unknown.every(({ byDefault, note }) => !byDefault && note !== undefined)).toBe(true);
		expect(tables.filter(({ byDefault }) => byDefault).map(({ name }) => name)).toEqual([
			'summary',
			'age',
			'rate-by-sex'
		]);
	});
});

describe('readKosisTables', () => {
	let root: string;
	beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'goyong-check-'))));
	afterEach(() => rmSync(root, { recursive: true }));

	it.each([
		['no file', null, 'kosis-tables.json: There is no such file.'],
		['no JSON', '{', 'The file is not valid JSON'],
		['no tables', '{"orgId":"101","tables":[]}', 'column "tables"'],
		['a table without its titles', '{"orgId":"101","tables":[{"name":"a","id":"A"}]}', 'titles']
	])('refuses %s', (_, text, message) => {
		if (text !== null) writeFileSync(join(root, 'kosis-tables.json'), text);
		const { value, issues } = readKosisTables(root);
		expect(value).toBeNull();
		expect(formatIssues(issues)).toContain(message);
	});
});
