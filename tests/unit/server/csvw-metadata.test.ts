import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { csvwMetadata } from '../../../src/lib/server/csvw-metadata';
import {
	describedPackage,
	type DescribedPackage,
	type DescribedTable
} from '../../../src/lib/server/described-package';
import { csvwSchema } from '../../fixtures/csvw-schema';

const ajv = new Ajv2020({ strictTuples: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(csvwSchema);
const described = describedPackage('data');
const metadata = csvwMetadata(described);
const columnsOf = (url: string) =>
	metadata.tables.find((table) => table.url === url)?.tableSchema.columns ?? [];

/** A package of two made-up tables, the second with a key into the first. */
function twoTables(known: DescribedTable['columns']): DescribedPackage {
	const [table] = described.tables;
	if (!table) throw new Error('The package has no table');
	const foreignKeys = [{ fields: ['code'], reference: { resource: 'places', fields: ['code'] } }];
	const fields = [{ name: 'code', type: 'string', description: 'A place' }] as const;
	return {
		...described,
		tables: [
			{ ...table, name: 'places', path: 'places.csv', columns: known },
			{ ...table, name: 'visits', path: 'visits.csv', columns: { fields, foreignKeys } }
		]
	};
}

describe('csvwMetadata', () => {
	it('has the structure that the standard asks for', () => {
		validate(metadata);
		expect(validate.errors).toBeNull();
	});

	it('describes every table of the package by an address relative to its own', () => {
		expect(metadata.tables.map(({ url }) => url)).toEqual(described.tables.map(({ path }) => path));
	});

	it.each([
		['districts.csv', 'code', { base: 'string', format: '\\d{4}' }, true],
		['districts.csv', 'valid_from', 'date', false],
		['districts.csv', 'tile_row', { base: 'integer', minimum: 0 }, false],
		['employment/2023H1.csv', 'sex', { base: 'string', format: '(total|male|female)' }, true],
		['employment/2023H1.csv', 'value', { base: 'decimal', minimum: 0 }, false],
		['employment/2023H1.csv', 'mark', { base: 'string', format: '(\\*|r|\\*r|x)' }, false]
	])('gives %s, %s its type', (url, name, datatype, required) => {
		const column = columnsOf(url).find((each) => each.name === name);
		expect(column).toMatchObject({ datatype, required, null: [''] });
	});

	it('keeps primary keys', () => {
		const [districts] = metadata.tables;
		expect(districts?.tableSchema.primaryKey).toEqual(['code', 'valid_from']);
	});

	const fields = [{ name: 'code', type: 'string', description: 'A place' }] as const;
	it.each([
		['is said when it points at a primary key', { fields, primaryKey: ['code'] }, 1],
		[
			'is said when it points at a unique column',
			{ fields: [{ ...fields[0], constraints: { unique: true } }] },
			1
		],
		['is left out when several rows may fit: CSVW asks for one', { fields }, 0]
	])('a foreign key %s', (_, known, count) => {
		const made = csvwMetadata(twoTables(known));
		validate(made);
		expect(validate.errors).toBeNull();
		expect(made.tables[1]?.tableSchema.foreignKeys ?? []).toHaveLength(count);
	});
});
