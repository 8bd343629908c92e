import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/lib/csv/issue';
import { checkData } from '../../../src/lib/server/check-data';
import { refreshPackage } from '../../../src/lib/server/refresh-package';
import { writeFiles } from '../../../src/lib/server/write-files';
import { makeSmallRoot } from '../../fixtures/small-root';

let root: string;
beforeEach(() => (root = makeSmallRoot()));
afterEach(() => rmSync(root, { recursive: true }));

const period = 'employment/2023H1.csv';
const messages = () => formatIssues(checkData(root).issues);

function edit(file: string, from: string | RegExp, to: string) {
	const text = readFileSync(join(root, file), 'utf8');
	const edited = text.replace(from, to);
	if (edited === text) throw new Error(`${from} is not in ${file}`);
	writeFileSync(join(root, file), edited);
}

/** An intended edit, hash and all, so that only what the edit broke is left to find. */
function editAndHash(file: string, from: string | RegExp, to: string) {
	edit(file, from, to);
	const { write } = refreshPackage(root);
	if (write) writeFiles([write]);
}

describe('checkData', () => {
	it('finds nothing in a good folder, and tells rows and bytes of every file', () => {
		const { files, issues } = checkData(root);
		expect(issues).toEqual([]);
		expect(files.map(({ path, rows, isGood }) => [path, rows, isGood])).toEqual([
			['districts.csv', 19, true],
			['measures.json', null, true],
			['universes.json', null, true],
			['reported.csv', 2, true],
			[period, 5, true]
		]);
	});

	it('finds a figure that was changed without its hash', () => {
		edit(period, '65.2', '65.3');
		expect(messages()).toMatch(
			/^employment\/2023H1.csv: datapackage.json says hash sha256:\w+, the file has sha256:\w+. After an intended edit run: npm run data -- hash$/
		);
	});

	it('finds a row that was added: hash, bytes and row count', () => {
		appendFileSync(join(root, period), '3101,total,15+,employment_rate,61,\n');
		expect(messages()).toContain('datapackage.json says rows 5, the file has 6.');
	});

	it('finds a table that is not listed', () => {
		writeFileSync(join(root, 'employment/2023H2.csv'), readFileSync(join(root, period)));
		expect(messages()).toBe(
			'datapackage.json: employment/2023H2.csv is not listed. Describe it, or remove the file.'
		);
	});

	it('finds a table that is listed and absent', () => {
		rmSync(join(root, period));
		expect(messages()).toBe(
			'employment/2023H1.csv: There is no such file. Check the name and the folder.'
		);
	});

	it('finds a table that is listed twice', () => {
		edit('datapackage.json', '"path": "reported.csv"', '"path": "districts.csv"');
		expect(messages()).toContain('datapackage.json: districts.csv is listed twice.');
	});

	it.each([
		['the 24th month', /"retrieved": "[^"]+"/, '"retrieved": "2024-24-10"'],
		['a day that is none', /"retrieved": "[^"]+"/, '"retrieved": "2023-02-30"'],
		['a time that is none', /"created": "[^"]+"/, '"created": "2026-24-10T00:00:00Z"'],
		['no source', /"sources": \[[^\]]*\],\n\t\t\t"retrieved"/, '"retrieved"'],
		['another profile', 'profiles/2.0/datapackage', 'profiles/1.0/datapackage'],
		['a version that is no release', '"version": "2026.1"', '"version": "latest"'],
		['a misspelt key', '"title": "Districts', '"titel": "Districts']
	])('finds in the description: %s', (_, from, to) => {
		edit('datapackage.json', from, to);
		expect(checkData(root).issues).not.toEqual([]);
		expect(messages()).toMatch(/^datapackage\.json, column "/);
	});

	it.each([
		['an age that is none', '2332,total,15-29', '2332,total,15-24', 'column "age"'],
		['a code that is no code', '1101,total', '101,total', 'must fit the pattern \\d{4}'],
		['a word for a number', '65.2', 'high', 'It must be a number.'],
		['a negative value', '65.2', '-65.2', 'It must be >= 0.'],
		['no sex', '1101,total', '1101,', 'column "sex": "" is not allowed.'],
		['a row twice', '2332,total,15-29', '2332,total,15+', 'The same stands in row 5.'],
		['a district of no list', '1101,total', '9999,total', '9999 is not in the table districts'],
		['columns in another order', 'district_code,sex', 'sex,district_code', 'The columns stand as'],
		['a rate above 100', '73.6', '173.6', '173.6 is above 100'],
		['a suppressed value', ',,x', ',5,x', 'A suppressed cell (x) has no value.']
	])('finds in a table whose hash is right: %s', (_, from, to, message) => {
		editAndHash(period, from, to);
		expect(messages()).toContain(message);
	});

	it('finds a day of the 24th month in a table', () => {
		editAndHash('districts.csv', '2023-07-01', '2024-24-10');
		expect(messages()).toContain('column "valid_from": "2024-24-10" is not allowed.');
	});

	it('finds what only the readers know: a note in one language', () => {
		editAndHash('reported.csv', 'Value and rank', '');
		expect(messages()).toContain('A note needs both languages.');
	});

	it('refuses a constraint that it would not enforce', () => {
		edit('employment/schema.json', '"minimum": 0', '"exclusiveMinimum": 0');
		expect(messages()).toContain('must NOT have additional properties (exclusiveMinimum)');
	});

	it('says so when there is no description at all', () => {
		rmSync(join(root, 'datapackage.json'));
		expect(messages()).toBe(
			'datapackage.json: There is no such file. Check the name and the folder.'
		);
	});
});
