import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchCommand } from '../../src/cli/data/fetch';
import type { FetchOptions } from '../../src/cli/data/fetch-settings';
import { runData } from '../../src/cli/data/run-data';
import { formatIssues } from '../../src/lib/csv/issue';
import { checkData } from '../../src/lib/server/check-data';
import { DataCopy } from '../fixtures/data-copy';
import { error, KosisServer, type Fault, type ServedFigure } from '../fixtures/kosis-server';
import { ageTable, servedTables, summaryTable } from '../fixtures/kosis-tables';
import { servedByAge } from '../fixtures/serve-figures';
import { makeSmallRoot } from '../fixtures/small-root';
import { TestClock } from '../fixtures/test-clock';

const key = 'Zm9v+YmFy/cXV4=';

// Programs are started and the whole data folder is read: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let server: KosisServer;
let clock: TestClock;
let root: string;
let cache: string;
beforeEach(async () => {
	server = await new KosisServer(servedTables(), key).start();
	clock = new TestClock();
	root = makeSmallRoot();
	cpSync('data/kosis-tables.json', join(root, 'kosis-tables.json'));
	cache = mkdtempSync(join(tmpdir(), 'goyong-check-'));
});
afterEach(async () => {
	await server.stop();
	rmSync(root, { recursive: true });
	rmSync(cache, { recursive: true });
});

/** Runs the command on the small data folder and collects everything that it prints. */
async function run(options: Partial<FetchOptions> = {}, withKey = key) {
	const printed = { stdout: '', stderr: '', progress: '' };
	const log = vi.spyOn(console, 'log').mockImplementation((text) => void (printed.stdout += `${text}\n`));
	const err = vi
		.spyOn(console, 'error')
		.mockImplementation((text) => void (printed.stderr += `${text}\n`));
	try {
		const status = await fetchCommand(
			{
				...{ root, replace: false, today: '2026-11-25', periods: '2023H1..2024H1', pause: '500' },
				...{ 'base-url': server.baseUrl, cache, fresh: false, 'dry-run': false },
				...options
			},
			{
				...{ key: withKey, clock, timeout: 10_000, attempts: 3 },
				stream: { write: (text) => void (printed.progress += text) }
			}
		);
		const everything = Object.values(printed).join('');
		for (const form of [key, encodeURIComponent(key)]) expect(everything).not.toContain(form);
		return { status, ...printed };
	} finally {
		log.mockRestore();
		err.mockRestore();
	}
}

/** Every file below a folder with its text: what "nothing written" is measured by. */
function contents(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'utf8')}`);
}

const table = (period: string) => readFileSync(join(root, `employment/${period}.csv`), 'utf8');

describe('npm run data -- fetch', () => {
	it('brings in all tables, after which the folder is good', async () => {
		const { status, stdout, stderr, progress } = await run();
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(stdout).toContain('DT_1ES3A01S: KOSIS 시군구 경제활동인구 총괄\n');
		expect(stdout).toContain('4 files written');
		expect(progress).toBe(
			'1 of 3: DT_1ES3A01S 2023H1–2024H1\n' +
				'2 of 3: DT_1ES3A03_A01S 2023H1–2024H1\n' +
				'3 of 3: INH_1ES3A02S_03 2023H1–2024H1\n'
		);
		expect(formatIssues(checkData(root).issues)).toBe('');
		// A finer count replaces a whole one, a mark is kept, a women's rate is new.
		expect(table('2023H2')).toContain('1101,total,15+,employed_thousand,72.5,\n');
		expect(table('2023H2')).toContain('1101,total,15-29,employed_thousand,0.5,*\n');
		expect(table('2023H2')).toContain('3240,total,15+,unemployed_thousand,4,*r\n');
		expect(table('2023H2')).toContain('1102,female,15+,employment_rate,55.1,\n');
		expect(readFileSync(join(root, 'datapackage.json'), 'utf8')).toContain('"2026-11-25"');
	});

	it('asks one call at a time, with a pause between', async () => {
		await run({ pause: '700' });
		expect(server.mostAtOnce).toBe(1);
		expect(clock.sleeps).toEqual([700, 700]);
	});

	it('asks for the tables that are named, by name or id', async () => {
		await run({ tables: 'age,INH_1ES3A02S_03' });
		expect(server.calls.map((call) => call.get('tblId'))).toEqual([
			'DT_1ES3A03_A01S',
			'INH_1ES3A02S_03'
		]);
	});

	it('refuses a conflict with both figures, and takes the new one with --replace', async () => {
		const figures = summaryTable.figures.map(
			(figure): ServedFigure => (figure.value === '65.2' ? { ...figure, value: '65.3' } : figure)
		);
		server.tables.splice(0, 3, { ...summaryTable, figures });
		const before = contents(root);
		const refused = await run({ tables: 'summary', periods: '2023H1' });
		expect(refused.status).toBe(1);
		expect(refused.stdout).toContain(
			'2023H1 1119 서울 영등포구, employment_rate total 15+: 65.2 → 65.3'
		);
		expect(refused.stderr).toContain('1 figure differs');
		expect(contents(root)).toEqual(before);
		expect((await run({ tables: 'summary', periods: '2023H1', replace: true })).status).toBe(0);
		expect(table('2023H1')).toContain('1119,total,15+,employment_rate,65.3,\n');
	});

	it('goes on after faults that pass', async () => {
		server.faults.push(
			{ kind: 'status', status: 503 },
			{ kind: 'cut' },
			null,
			{ kind: 'drop' },
			{ kind: 'body', text: error('50', '서버오류') }
		);
		expect((await run()).status).toBe(0);
		expect(server.calls).toHaveLength(7);
	});

	it('divides a call that is over the limit: half-years first, then places', async () => {
		server.cellLimit = 20;
		const { status, stdout, progress } = await run({ tables: 'summary' });
		expect(status).toBe(0);
		expect(stdout).toContain('places that are not in data/districts.csv were not asked for');
		const answered = progress.split('\n').filter(Boolean);
		expect(answered.at(-1)).toMatch(/^(\d+) of \1: /);
		const whole = ['2023H1', '2023H2', '2024H1'].map(table);
		server.cellLimit = 40_000;
		rmSync(root, { recursive: true });
		root = makeSmallRoot();
		cpSync('data/kosis-tables.json', join(root, 'kosis-tables.json'));
		await run({ tables: 'summary' });
		expect(['2023H1', '2023H2', '2024H1'].map(table)).toEqual(whole);
	});

	it('finds how many groups a table takes', async () => {
		const config = join(root, 'kosis-tables.json');
		const swapped = readFileSync(config, 'utf8')
			.replace('"classes": 1', '"classes": 3')
			.replace('"classes": 2', '"classes": 1');
		writeFileSync(config, swapped);
		const { status, stdout } = await run();
		expect(status).toBe(0);
		expect(stdout).toContain('DT_1ES3A01S: KOSIS takes 1 of "classes", not 3;');
		expect(stdout).toContain('DT_1ES3A03_A01S: KOSIS takes 2 of "classes", not 1;');
	});

	it('notes half-years that KOSIS does not have, and brings in the others', async () => {
		server.tables.splice(2, 1);
		const { status, stdout } = await run();
		expect(status).toBe(0);
		expect(stdout).toContain('INH_1ES3A02S_03 2023H1–2024H1: KOSIS has no figures.');
	});

	it('names the half-years that a table does not have yet', async () => {
		const { status, stdout } = await run({ periods: '2023H1..2025H1', tables: 'summary' });
		expect(status).toBe(0);
		expect(stdout).toContain('DT_1ES3A01S: KOSIS does not have 2024H2, 2025H1.');
	});

	it('is content, and writes nothing, when KOSIS has nothing new', async () => {
		await run();
		const before = contents(root);
		expect((await run({ fresh: true })).stdout).toContain('Nothing new.');
		expect(contents(root)).toEqual(before);
	});

	it('shows the calls and their cells without asking, and needs no key for it', async () => {
		const { status, stdout } = await run({ 'dry-run': true, periods: '2013H1..2026H1' }, '');
		expect(status).toBe(0);
		expect(stdout).toContain('8 calls, about 260,334 cells; KOSIS allows 40,000 a call.');
		expect(server.calls).toEqual([]);
	});
});

describe('a fetch that goes wrong', () => {
	const always = (fault: Fault) => () => server.faults.push(...Array.from({ length: 20 }, () => fault));
	const retitled = (title: string) => () => server.tables.splice(0, 1, { ...summaryTable, title });
	const refigured = (change: Partial<ServedFigure>) => () =>
		server.tables.splice(1, 1, {
			...ageTable,
			figures: ageTable.figures.map((figure, i) => (i === 1 ? { ...figure, ...change } : figure))
		});

	it.each<[name: string, prepare: () => unknown, message: string]>([
		['no connection', always({ kind: 'drop' }), 'The connection failed (UND_ERR_SOCKET). It was tried 3 times.'],
		['answers broken off', always({ kind: 'broken-off' }), 'The connection failed'],
		['answers cut short', always({ kind: 'cut' }), 'The answer is cut short. It was tried 3 times.'],
		['a server that is down', always({ kind: 'status', status: 503 }), 'The server answered HTTP 503.'],
		['a page instead of data', always({ kind: 'body', text: '<html>' }), 'a page for people, not data'],
		['an expired key', always({ kind: 'body', text: error('11', '기간만료') }), 'expired or is not right'],
		['a fault of KOSIS', always({ kind: 'body', text: error('50', '') }), 'KOSIS has a fault of its own'],
		[
			'a table with another title',
			retitled('시군구 경제활동인구 총괄(근무지기준)'),
			'KOSIS calls DT_1ES3A01S "시군구 경제활동인구 총괄(근무지기준)"'
		],
		['a figure that is none', refigured({ value: '12,3' }), '"12,3" is not a number.'],
		['a place that nobody knows', refigured({ of: [['1199', '새구'], ['010', '15 - 29세']] }), '"1199 새구"'],
		['a half of the tables only', () => server.faults.push(null, { kind: 'status', status: 404 }), 'HTTP 404']
	])('says so and writes nothing: %s', async (_, prepare, message) => {
		prepare();
		const before = contents(root);
		const { status, stderr } = await run();
		expect(status).toBe(1);
		expect(stderr).toContain(message);
		expect(stderr).toContain('Nothing was written.');
		expect(contents(root)).toEqual(before);
		expect(contents(cache).filter((file) => /\.tmp\n/.test(file))).toEqual([]);
	});

	it('says that nothing has been published, when KOSIS has no figures at all', async () => {
		const { status, stderr } = await run({ periods: '2026H2' });
		expect(status).toBe(1);
		expect(stderr).toContain('KOSIS has no figures for these half-years. Have they been published?');
	});

	it('stops asking when the key is refused', async () => {
		server.faults.push({ kind: 'body', text: error('11', `${key}`) });
		const { stderr } = await run();
		expect(stderr).toContain('KOSIS says error 11: [key].');
		expect(server.calls).toHaveLength(1);
	});

	it('goes on with the other tables when one fails, so that all that is wrong is told at once', async () => {
		const missing: Fault = { kind: 'status', status: 404 };
		server.faults.push(missing, null, missing);
		const { stderr } = await run();
		expect(stderr).toContain('DT_1ES3A01S 2023H1–2024H1: The server answered HTTP 404.');
		expect(stderr).toContain('INH_1ES3A02S_03 2023H1–2024H1: The server answered HTTP 404.');
	});

	it.each<[name: string, options: Partial<FetchOptions>, withKey: string, message: string]>([
		['no key', {}, '', '공유서비스'],
		['a key in quotation marks', {}, '"abc"', 'KOSIS_API_KEY holds a space or a quotation mark'],
		['no half-years', { periods: undefined }, key, 'Write --periods 2023H1..2026H1'],
		['half-years that are none', { periods: '2023-1' }, key, 'is not a span of half-years'],
		['a table that nobody knows', { tables: 'women' }, key, 'There are:\n  summary'],
		['a pause that is none', { pause: 'long' }, key, 'not a number of milliseconds'],
		['an address in clear', { 'base-url': 'http://example.org' }, key, 'not https'],
		['no list of tables', { root: 'tests' }, key, 'kosis-tables.json: There is no such file.']
	])('explains itself without asking: %s', async (_, options, withKey, message) => {
		const { status, stderr } = await run(options, withKey);
		expect(status).toBe(1);
		expect(stderr).toContain(message);
		expect(server.calls).toEqual([]);
	});
});

describe('a fetch that is run again', () => {
	it('asks only for what is missing, and keeps no key', async () => {
		server.faults.push(null, null, { kind: 'status', status: 404 });
		expect((await run()).status).toBe(1);
		expect(contents(cache)).toHaveLength(2);
		expect(contents(cache).join()).not.toContain(key);
		const again = await run();
		expect(again.status).toBe(0);
		expect(server.calls).toHaveLength(4);
		expect(again.stdout).toContain(`2 answers were kept in ${cache} from earlier today`);
		expect(again.progress).toContain('1 of 3: DT_1ES3A01S 2023H1–2024H1 (kept from earlier today)\n');
	});

	it('asks for everything with --fresh, on another day, and where an answer was damaged', async () => {
		await run();
		await run({ fresh: true });
		expect(server.calls).toHaveLength(6);
		await run({ today: '2026-11-26' });
		expect(server.calls).toHaveLength(9);
		expect(readdirSync(cache)).toEqual(['2026-11-26']);
		const [file = ''] = readdirSync(join(cache, '2026-11-26'));
		const path = join(cache, '2026-11-26', file);
		writeFileSync(path, readFileSync(path, 'utf8').slice(0, 100));
		await run({ today: '2026-11-26' });
		expect(server.calls).toHaveLength(10);
	});
});

describe('npm run data -- fetch, as a program', () => {
	/** The command as npm runs it, the key in its environment; `onCall` after so many calls. */
	function spawnFetch(args: readonly string[], environment: Record<string, string>) {
		const child = spawn(
			process.execPath,
			['--import', 'tsx', 'src/cli/data.ts', 'fetch', '--data', root, '--cache', cache, ...args],
			{ env: { PATH: process.env['PATH'] ?? '', ...environment } }
		);
		let printed = '';
		child.stdout.on('data', (text) => (printed += String(text)));
		child.stderr.on('data', (text) => (printed += String(text)));
		const ended = new Promise<{ status: number | null; printed: string }>((resolve) =>
			child.on('close', (status) => resolve({ status, printed }))
		);
		return { child, ended };
	}
	const args = () => ['--periods', '2023H1..2024H1', '--base-url', server.baseUrl, '--pause', '0'];

	it('takes the key from the environment alone', async () => {
		const without = await spawnFetch(args(), {}).ended;
		expect(without).toMatchObject({ status: 1, printed: expect.stringContaining('There is no key.') });
		const { status, printed } = await spawnFetch(args(), { KOSIS_API_KEY: key }).ended;
		expect(status).toBe(0);
		expect(printed).toContain('4 files written');
		expect(printed).not.toContain(key);
		expect(server.calls.every((call) => call.get('apiKey') === key)).toBe(true);
	});

	it('ends cleanly on Ctrl-C, and goes on where it was', async () => {
		const before = contents(root);
		server.faults.push(null, { kind: 'silence' });
		const { child, ended } = spawnFetch(args(), { KOSIS_API_KEY: key });
		await vi.waitUntil(() => server.calls.length === 2, { timeout: 30_000 });
		child.kill('SIGINT');
		const { status, printed } = await ended;
		expect(status).toBe(130);
		expect(printed).toContain('Interrupted. Nothing was written.');
		expect(printed).not.toContain(key);
		expect(contents(root)).toEqual(before);
		expect(contents(cache)).toHaveLength(1);
		expect((await run({ today: readdirSync(cache)[0]! })).status).toBe(0);
		expect(server.calls).toHaveLength(4);
	});
});

describe('npm run data -- help', () => {
	it('lists every command', () => {
		let printed = '';
		const log = vi.spyOn(console, 'log').mockImplementation((text) => void (printed += `${text}\n`));
		try {
			expect(runData(['help'], '2026-11-25')).toBe(0);
		} finally {
			log.mockRestore();
		}
		for (const command of ['import', 'fetch', 'check', 'hash', 'accept-verdicts', 'help'])
			expect(printed).toContain(`npm run data -- ${command}`);
	});
});

describe('on the data of the project', () => {
	let copy: DataCopy;
	beforeEach(() => void (copy = new DataCopy()));
	afterEach(() => copy.remove());

	it('writes the same bytes that the downloaded table gave', async () => {
		const file = join(copy.root, 'employment/2023H2.csv');
		const original = readFileSync(file, 'utf8');
		const figures = servedByAge(copy.root, '2023H2');
		expect(figures).toHaveLength(228 * 7 * 2 * 2);
		server.tables.splice(0, 3, { ...ageTable, figures });
		// The half-year as it was before this table told of the young.
		const lines = original.split('\n');
		writeFileSync(file, lines.filter((line) => !line.includes(',15-29,')).join('\n'));
		copy.refreshHashes();

		const { stdout, stderr } = await run({ root: copy.root, tables: 'age', periods: '2023H2' });
		expect(stderr).toBe('');
		expect(stdout).toContain('      456  added');
		expect(readFileSync(file, 'utf8')).toBe(original);
		expect(formatIssues(checkData(copy.root).issues)).toBe('');
	});

	it("adds the women's rates that the project does not have", async () => {
		const options = { root: copy.root, periods: '2023H2', tables: 'rate-by-sex' };
		expect((await run(options)).status).toBe(0);
		const text = readFileSync(join(copy.root, 'employment/2023H2.csv'), 'utf8');
		expect(text).toContain('1101,female,15+,employment_rate,46.2,');
		expect(formatIssues(checkData(copy.root).issues)).toBe('');
	});
});
