import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acceptCommand } from '../../src/cli/data/accept';
import { runData } from '../../src/cli/data/run-data';
import { formatIssues } from '../../src/lib/csv/issue';
import { listPath } from '../../src/lib/domain/cell-place';
import type { Dataset } from '../../src/lib/domain/dataset';
import { stepPeriod } from '../../src/lib/domain/period';
import { checkData } from '../../src/lib/server/check-data';
import { loadDataset } from '../../src/lib/server/dataset';
import { planRelease } from '../../src/lib/server/plan-release';
import { publishedFile } from '../../src/lib/server/release-addresses';
import { datasetOf, loadReleaseChain, readReleaseChain } from '../../src/lib/server/release-chain';
import { readReleases } from '../../src/lib/server/releases';
import { writeFiles } from '../../src/lib/server/write-files';
import { DataCopy } from '../fixtures/data-copy';
import { spawnCli } from '../run-cli';

const table = 'employment/2023H1.csv';
const claim = 'claims/yeongdeungpo-jobs-award-2024/employment-rate-first';
let copy: DataCopy;
beforeEach(() => void (copy = new DataCopy()));
afterEach(() => copy.remove());

/** Every file of the folder with its text: what "nothing changed" is measured by. */
const contents = () =>
	readdirSync(copy.root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort()
		.map((path) => `${path}\n${readFileSync(path, 'utf8')}`);

/** Every figure of every list, with its marks: places of districts are those of the dataset's own list. */
function figuresOf(dataset: Dataset): string[] {
	return dataset
		.seriesIds()
		.flatMap((series) =>
			dataset.periodsOf(series).map((period) => {
				const { values, flags } = dataset.column(series, period)!;
				return `${listPath({ ...series, period })} ${values.join()} ${flags.join()}`;
			})
		)
		.sort();
}

const frozen = (version: string) => {
	const figures = loadReleaseChain(copy.root).find(({ release }) => release.version === version);
	if (!figures) throw new Error(`no release ${version}`);
	return datasetOf(figures);
};

const today = '2026-11-25';

/** Runs a command here, without the time that a process takes to start, and collects what it prints. */
async function listen(run: () => number | Promise<number>) {
	const printed = { stdout: '', stderr: '' };
	const spies = [
		vi.spyOn(console, 'log').mockImplementation((text) => void (printed.stdout += `${text}\n`)),
		vi.spyOn(console, 'error').mockImplementation((text) => void (printed.stderr += `${text}\n`))
	];
	try {
		return { status: await run(), ...printed };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

const data = (...args: string[]) => listen(() => runData([...args, '--data', copy.root], today));

async function accept(note: string, ...allow: string[]) {
	const told = await listen(() => acceptCommand({ root: copy.root, note, allow, today }));
	return { status: told.status, printed: told.stdout + told.stderr };
}

describe('the README’s way to add a release', () => {
	it('takes a revised figure and a new half-year from a published table to a release', async () => {
		const before = loadDataset(copy.root);
		const publishedBefore = readFileSync(join(copy.root, publishedFile), 'utf8').trim().split('\n');
		const next = stepPeriod(before.periods().at(-1)!, 1);
		const file = join(copy.root, 'published.txt');
		writeFileSync(
			file,
			[
				`행정구역별,연령별,항목,단위,2023.1/2,${next.replace('H', '.')}/2`,
				'서울 영등포구,계,취업자 (천명),,231.9,240.1',
				'서울 영등포구,계,고용률 (%),,65.0,66.9',
				'서울 강남구,계,고용률 (%),,,61.0\n'
			].join('\n')
		);
		expect(spawnCli('data.ts', ['import', file, '--data', copy.root]).status).toBe(1);
		expect(await data('import', file, '--replace')).toMatchObject({ status: 0, stderr: '' });

		const json = await data('diff', '--json');
		expect(json).toMatchObject({ status: 0, stderr: '' });
		const diff = JSON.parse(json.stdout);
		expect(diff.accepted.data).toBe(before.version);
		expect(diff.changes.revised).toHaveLength(2);
		expect(diff.changes).toMatchObject({
			periodsAdded: [next],
			listsAdded: [{ count: 2 }, { count: 1 }].map((list) => expect.objectContaining(list))
		});
		expect(diff.verdicts).toEqual([expect.stringContaining('employment-rate-first')]);
		expect(diff.ranks).toContainEqual(
			expect.objectContaining({ district: '1119', before: '84 of 228', after: '88 of 228' })
		);
		expect(diff.embeds).toContain(`/embed/ko/${claim}/`);
		expect(diff.embeds).toContain('/embed/ko/districts/1119/');
		expect(diff.embeds).not.toContain('/embed/ko/districts/3743/');

		const accepted = await data('accept', '--note', 'The office revised 2023 H1.');
		expect(accepted).toMatchObject({ status: 0, stderr: '' });
		expect(accepted.stdout).toContain('65.2 → 65\n');
		expect(accepted.stdout.match(/^ {2}Action: /gm)).toHaveLength(6);
		expect(await data('check')).toMatchObject({ status: 0, stderr: '' });

		const [first, second] = readReleases(copy.root).releases;
		expect(loadDataset(copy.root).version).toBe(second!.data);
		const changelog = readFileSync(join(copy.root, 'CHANGELOG.md'), 'utf8');
		expect(changelog).toContain(
			`## ${second!.version}, ${second!.date}\n\n**data**: The office revised 2023 H1.\n`
		);
		expect(changelog.indexOf(second!.version)).toBeLessThan(changelog.indexOf(first!.version));

		const published = readFileSync(join(copy.root, publishedFile), 'utf8').split('\n');
		expect(published).toContain(`/embed/ko/at/${second!.version}/${claim}/`);
		expect(published.slice(0, -1)).toEqual(expect.arrayContaining(publishedBefore));

		const earlier = frozen(first!.version);
		expect(earlier.version).toBe(before.version);
		expect(earlier.districts.all).toEqual(before.districts.all);
		expect(figuresOf(earlier)).toEqual(figuresOf(before));
		expect(figuresOf(frozen(second!.version))).toEqual(figuresOf(loadDataset(copy.root)));
		// The new half-year is a row for each list, not for each district.
		const history = readFileSync(join(copy.root, `history/${first!.version}.csv`), 'utf8');
		expect(history.trimEnd().split('\n')).toHaveLength(1 + 2 + 2);

		// The order of rows in a table edited by hand is no change.
		const path = join(copy.root, table);
		const [header, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
		writeFileSync(path, `${[header, ...rows.reverse()].join('\n')}\n`);
		const turned = contents();
		const again = await data('accept', '--note', 'Once more.');
		expect(again).toMatchObject({ status: 0, stderr: '' });
		expect(again.stdout).toContain('There is nothing to accept.');
		expect(contents()).toEqual(turned);
	}, 300_000);

	it('keeps the lists of a release too, when they change later', async () => {
		const before = loadDataset(copy.root);
		copy.edit('districts.csv', {
			'1119,': '1119,영등포구,서울 영등포구,Yeongdeungpo,서울,gu,,,4,5'
		});
		copy.refreshHashes();
		const { status, printed } = await accept('A name was romanised otherwise.');
		expect(printed).toContain('data/districts.csv');
		expect(status).toBe(0);
		const [first, second] = readReleases(copy.root).releases;
		const nameAt = (version: string) => frozen(version).districts.find('1119')!.nameEn;
		expect(nameAt(first!.version)).toBe(before.districts.find('1119')!.nameEn);
		expect(nameAt(second!.version)).toBe('Yeongdeungpo');
		expect(formatIssues(checkData(copy.root).issues)).toBe('');
	}, 120_000);
});

describe('a figure that can hardly be right', () => {
	const cell = '2023H1/employment_rate.total.15+/1119';
	const change = (value: string) =>
		copy.edit(table, {
			'1119,total,15+,employment_rate,': `1119,total,15+,employment_rate,${value},`
		});

	it('is refused by name, passes with a reason, and is refused again with another value', async () => {
		change('66.2');
		const before = contents();
		const refused = await accept('A slip.', '2023H1/employment_rate.total.15+/1120 as printed');
		expect(refused.status).toBe(1);
		expect(refused.printed).toContain(`  ${cell}: The rate cannot come from its own counts`);
		expect(refused.printed).toContain('/1120: nothing is wrong with such a figure.');
		expect(refused.printed).toContain('Nothing was accepted.');
		const wordless = await accept('Another.', cell);
		expect(wordless).toMatchObject({ status: 1, printed: expect.stringContaining('Say why') });
		expect((await accept(' ')).status).toBe(1);
		expect(contents()).toEqual(before);

		const passed = await accept('The office prints it so.', `${cell} as printed on paper`);
		expect(passed.status).toBe(0);
		expect(readReleases(copy.root).releases.at(-1)!.allowed).toEqual([
			{ rule: 'ratio', cell, found: '66.2, but 232.3 of 356.5', reason: 'as printed on paper' }
		]);
		expect(formatIssues(checkData(copy.root).issues)).toBe('');

		change('66.3');
		const told = formatIssues(checkData(copy.root).issues);
		expect(told).toContain('서울 영등포구: 66.3, but 232.3 of 356.5.');
		expect(told).toContain(`accept --allow "${cell} why`);
	}, 300_000);
});

describe('the record of releases', () => {
	it('is written as a whole or not at all, and says when it no longer leads back', () => {
		copy.edit(table, {
			'1119,total,15+,employment_rate,': '1119,total,15+,employment_rate,65.1,'
		});
		const options = { note: 'A revision.', date: today, allowances: [] };
		const { plan, issues } = planRelease(copy.root, options);
		expect(formatIssues(issues)).toBe('');
		// Where the folder of patches should be made.
		const folder = join(copy.root, 'history');
		writeFileSync(folder, '');
		const before = contents();
		expect(() => writeFiles(plan!.writes)).toThrow();
		expect(contents()).toEqual(before);
		rmSync(folder);
		writeFiles(plan!.writes);

		const [first] = readReleases(copy.root).releases;
		const file = `history/${first!.version}.csv`;
		const path = join(copy.root, file);
		const good = readFileSync(path, 'utf8');
		const told = () => formatIssues(readReleaseChain(copy.root).issues);

		writeFileSync(path, good.replace('65.2', '65.3'));
		const differs = new RegExp(
			`^${file}: The figures of release ${first!.version} come out as .* recorded`
		);
		expect(told()).toMatch(differs);
		expect(formatIssues(checkData(copy.root).issues)).toMatch(differs);
		writeFileSync(path, good.replace('1119', '9999'));
		expect(told()).toMatch(new RegExp(`^${file} row 2, column "district_code": "9999"`));
		rmSync(path);
		expect(told()).toContain(first!.data);
		expect(() => loadReleaseChain(copy.root)).toThrow(first!.data);
		writeFileSync(path, good);
		expect(formatIssues(checkData(copy.root).issues)).toBe('');
	}, 120_000);
});
