import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/lib/csv/issue';
import { checkData } from '../../../src/lib/server/check-data';
import { changeLine, importReport } from '../../../src/lib/server/import-report';
import { planImport } from '../../../src/lib/server/plan-import';
import { writeFiles } from '../../../src/lib/server/write-files';
import { fixturePath, smallLists } from '../../fixtures/lists';
import { makeSmallRoot } from '../../fixtures/small-root';

let root: string;
beforeEach(() => (root = makeSmallRoot()));
afterEach(() => rmSync(root, { recursive: true }));

const age = fixturePath('kosis/age-table.csv');
const summary = fixturePath('kosis/summary.csv');
const seoul = fixturePath('kosis/seoul-summary.csv');
const plan = (...paths: string[]) => planImport(root, paths, '2026-11-22');
const table = (period: string) => readFileSync(join(root, `employment/${period}.csv`), 'utf8');

/** A published table with a single figure of 2023H1, which the small folder has as 65.2. */
function yeongdeungpo(value: string): string {
	const path = join(root, 'published.txt');
	writeFileSync(
		path,
		`행정구역별,연령별,항목,단위,2023.1/2\n서울 영등포구,계,고용률 (%),,${value}\n`
	);
	return path;
}

function outcomes(paths: string[]) {
	return plan(...paths).imported.map(({ steps }) =>
		steps.reduce<Record<string, number>>(
			(counts, { outcome }) => ({ ...counts, [outcome]: (counts[outcome] ?? 0) + 1 }),
			{}
		)
	);
}

describe('planImport', () => {
	it('writes nothing itself', () => {
		const before = table('2023H1');
		expect(plan(age).writes).not.toEqual([]);
		expect(table('2023H1')).toBe(before);
	});

	it('adds periods with their description, and the folder is good afterwards', () => {
		const { writes, issues } = plan(age, summary, seoul);
		expect(issues).toEqual([]);
		writeFiles(writes);
		expect(formatIssues(checkData(root).issues)).toBe('');
		const described = JSON.parse(readFileSync(join(root, 'datapackage.json'), 'utf8'));
		expect(
			described.resources
				.filter(({ name }: { name: string }) => name.startsWith('employment-'))
				.map(({ path, retrieved }: { path: string; retrieved: string }) => [path, retrieved])
		).toEqual([
			['employment/2013H1.csv', '2026-11-22'],
			['employment/2013H2.csv', '2026-11-22'],
			['employment/2023H1.csv', '2026-11-21'],
			['employment/2024H1.csv', '2026-11-22'],
			['employment/2024H2.csv', '2026-11-22']
		]);
	});

	it('keeps the finer figure when a coarser one agrees, and takes it when it comes later', () => {
		expect(outcomes([age, summary])[1]).toMatchObject({ 'equal-coarser': 1, equal: 6 });
		expect(outcomes([summary, age])[1]).toMatchObject({ refined: 1, equal: 6 });
		writeFiles(plan(summary, seoul, age).writes);
		expect(table('2024H1')).toContain('1101,total,15+,employed_thousand,72.5,\n');
		expect(table('2024H1')).toContain('1101,total,15+,population15_thousand,135.6,\n');
		expect(table('2024H1')).toContain('1101,total,15+,labour_force_thousand,77,r\n');
	});

	it('gives the same bytes for any order of the files', () => {
		writeFiles(plan(age, summary, seoul).writes);
		const first = ['2013H1', '2013H2', '2024H1', '2024H2'].map(table);
		rmSync(root, { recursive: true });
		root = makeSmallRoot();
		writeFiles(plan(seoul, summary, age).writes);
		expect(['2013H1', '2013H2', '2024H1', '2024H2'].map(table)).toEqual(first);
	});

	it('writes nothing when nothing is new', () => {
		writeFiles(plan(age).writes);
		expect(plan(age).writes).toEqual([]);
	});

	it('names a conflict and would replace the old figure', () => {
		const { conflicts, writes } = plan(yeongdeungpo('65.3'));
		expect(conflicts.map((step) => changeLine(step, smallLists.districts))).toEqual([
			'2023H1 1119 서울 영등포구, employment_rate total 15+: 65.2 → 65.3'
		]);
		writeFiles(writes);
		expect(table('2023H1')).toContain('1119,total,15+,employment_rate,65.3,\n');
	});

	it('finds a conflict between two new files as well', () => {
		const other = join(root, 'other.txt');
		writeFileSync(other, readFileSync(age, 'utf8').replace('53.5', '53.6'));
		expect(plan(age, other).conflicts).toHaveLength(1);
	});

	it.each([
		['an unknown shape', 'bad/published/unknown-shape.csv', 'The header is none that we know'],
		['an unknown place', 'bad/published/age-unknown-place.csv', 'No district is called'],
		['no such file', 'kosis/not-there.csv', 'not-there.csv: There is no such file.'],
		['a folder', 'kosis', 'kosis: This is a folder, not a file. Name the files in it.'],
		['a file of another encoding', 'bad/figures/utf-16.csv', 'The file is UTF-16.']
	])('would write nothing at all when one of two files is bad: %s', (_, bad, message) => {
		const { issues, writes } = plan(age, fixturePath(bad));
		expect(formatIssues(issues)).toContain(message);
		expect(writes).toEqual([]);
	});

	it('refuses to build on a folder that is broken itself', () => {
		writeFileSync(join(root, 'employment/2023H1.csv'), 'district_code\n1101\n');
		const { imported, issues, writes } = plan(age);
		expect(formatIssues(issues)).toContain('employment/2023H1.csv row 1, column "sex"');
		expect([imported, writes]).toEqual([[], []]);
	});
});

describe('importReport', () => {
	it('counts every outcome, says what was skipped and shows what changed', () => {
		const report = importReport(plan(yeongdeungpo('65.3')).imported, smallLists.districts);
		expect(report.split('\n')).toEqual([
			expect.stringContaining('published.txt: KOSIS'),
			'        0  added',
			'        0  equal',
			'        0  equal (coarser)',
			'        0  refined',
			'        0  marked as of low reliability',
			'        1  changed',
			'    2023H1 1119 서울 영등포구, employment_rate total 15+: 65.2 → 65.3'
		]);
		expect(importReport(plan(age).imported, smallLists.districts)).toContain(
			'       11  skipped: blank cell'
		);
	});
});
