import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../src/lib/csv/issue';
import { periodRange } from '../../src/lib/domain/period';
import { checkData } from '../../src/lib/server/check-data';

describe('data/', () => {
	const { files, issues } = checkData('data');

	it('fits datapackage.json: every file listed, hashed, and good by its schema', () => {
		expect(formatIssues(issues)).toBe('');
	});

	it('has a table for each half-year from 2013H1 to 2026H1', () => {
		const tables = files.filter(({ path }) => path.startsWith('employment/'));
		expect(tables.map(({ path }) => path)).toEqual(
			periodRange('2013H1', '2026H1').map((period) => `employment/${period}.csv`)
		);
	});

	it('describes measures in the schema by the ids that measures.json has', () => {
		const read = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
		const field = read('employment/schema.json').fields.find(
			({ name }: { name: string }) => name === 'measure'
		);
		expect(field.constraints.enum).toEqual(read('measures.json').map(({ id }: { id: string }) => id));
	});
});
