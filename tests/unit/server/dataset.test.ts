import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/lib/server/dataset';
import { loadReported } from '../../../src/lib/server/reported';
import { makeSmallRoot } from '../../fixtures/small-root';

let root: string;
beforeEach(() => (root = makeSmallRoot()));
afterEach(() => rmSync(root, { recursive: true }));

function edit(file: string, from: string, to: string) {
	const path = join(root, file);
	writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

const rate = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;

describe('loadDataset', () => {
	it('joins lists and figures', () => {
		const dataset = loadDataset(root);
		expect(dataset.periods()).toEqual(['2023H1']);
		expect(dataset.figure('1119', rate, '2023H1')).toMatchObject({ value: 65.2, mark: 'none' });
		expect(dataset.figure('2332', rate, '2023H1')).toMatchObject({ mark: 'low-reliability' });
		expect(dataset.figure('2332', { ...rate, age: '15-29' }, '2023H1')).toEqual({
			kind: 'missing',
			reason: 'suppressed'
		});
	});

	it('names another release as soon as a figure differs, and the same one otherwise', () => {
		const before = loadDataset(root).version;
		expect(before).toMatch(/^2026\.1\+[0-9a-f]{8}$/);
		expect(loadDataset(root).version).toBe(before);
		edit('employment/2023H1.csv', '65.2', '65.3');
		expect(loadDataset(root).version).not.toBe(before);
	});

	it('stops with one error that lists every issue of every file', () => {
		edit('employment/2023H1.csv', '65.2', '"1,204"');
		edit('employment/2023H1.csv', '2332,total,15-29', '2332,total,15-24');
		writeFileSync(join(root, 'employment/2023H3.csv'), 'x');
		expect(() => loadDataset(root)).toThrow(
			[
				`The tables in ${root} cannot be used:`,
				'employment/2023H1.csv row 3, column "value": "1,204" is not a number. Remove the thousands separator.',
				'employment/2023H1.csv row 6, column "age": "15-24" is not known. It must be one of: 15+, 15-64, 15-29, 30-49, 50-64, 55+, 65+.',
				'employment/2023H3.csv: The file is not named after a period. Name it as 2023H1.csv, or move it out of the folder.'
			].join('\n')
		);
	});

	it.each([
		['districts.csv', '1119,영등포구', '119,영등포구', 'column "code": "119" is not allowed.'],
		['measures.json', '"percent"', '"per cent"', 'column "entry 1, unit"'],
		['measures.json', '"employed_thousand"', '"employed"', 'employed is no measure of this list.'],
		['measures.json', '{', '', 'measures.json: The file is not valid JSON'],
		['universes.json', '"seoul"', '"metro-gu"', 'metro-gu stands above already.'],
		['universes.json', '"서울"', '"한성"', 'column "entry 1, rule, provinces, entry 1"'],
		['datapackage.json', '"2026.1"', '"new"', 'datapackage.json, column "version"']
	])('stops on a broken list and says only that: %s, %s to %s', (file, from, to, message) => {
		edit(file, from, to);
		expect(() => loadDataset(root)).toThrow(message);
		expect(() => loadDataset(root)).not.toThrow('employment/2023H1.csv');
	});

	it('stops without any figures', () => {
		rmSync(join(root, 'employment'), { recursive: true });
		expect(() => loadDataset(root)).toThrow('There are no figures in');
	});

	it.each(['districts.csv', 'measures.json', 'universes.json', 'datapackage.json'])(
		'stops without %s',
		(file) => {
			rmSync(join(root, file));
			expect(() => loadDataset(root)).toThrow(`${file}: There is no such file.`);
		}
	);
});

describe('loadReported', () => {
	it('reads values and ranks with their notes', () => {
		expect(loadReported(root)).toEqual([
			{
				...{ period: '2023H2', district: '1119', sex: 'female', age: '15-64' },
				...{ measure: 'employment_rate', claimedRank: 1, claimedUniverse: 'seoul', value: 67.2 },
				...{ outlet: '시험신문', published: '2024-03-11', url: 'https://example.org/a' },
				note: { ko: '값과 순위', en: 'Value and rank' }
			},
			{
				...{ period: '2025H1', district: '1119', sex: 'female', age: '15-64' },
				...{ measure: 'employment_rate', claimedRank: 1, claimedUniverse: 'seoul', value: null },
				...{ outlet: '시험신문', published: '2025-09', url: null, note: null }
			}
		]);
	});

	it('stops with what is wrong and where', () => {
		edit('reported.csv', '67.2', '672');
		expect(() => loadReported(root)).toThrow(
			'reported.csv row 2, column "value": 672 is above 100'
		);
	});
});
