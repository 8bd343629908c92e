import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { quantile } from '../../lib/domain/quantile';
import { defaultDataRoot } from '../../lib/server/data-files';
import { readDataLists } from '../../lib/server/data-lists';
import { findBrowser } from '../find-browser.mjs';
import type { Measurement } from './measure';
import { ownRows } from './own-rows';

const port = 4187;
const origin = `http://localhost:${port}`;
const rows = 1_000_000;
const runs = 5;
/** What is promised: of the time that PapaParse alone takes, of the file's size, and for each task. */
const mostTime = 1.2;
const mostMemory = 2;
const longestTaskMs = 100;

interface Run {
	bareMs: number;
	rankingMs: number;
	taskMs: number;
	megabytes: number;
}

/**
 * A reader's file of a million tidy rows, from the moment it is chosen to its first ranking, beside
 * PapaParse streaming the same file and doing nothing with it; in turns, in one browser.
 */
export async function measureOwn(): Promise<Measurement[]> {
	if (!existsSync('build/index.html'))
		throw new Error('There is no built site. Run: npm run build');
	const folder = mkdtempSync(join(tmpdir(), 'goyong-check-bench-'));
	const file = join(folder, 'rows.csv');
	const { lists } = readDataLists(defaultDataRoot());
	writeFileSync(file, [...ownRows(rows, lists.districts.all, lists.measures)].join(''));
	const server = spawn('node', ['--import', 'tsx', 'src/cli/serve.ts'], {
		env: { ...process.env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const executablePath = await findBrowser();
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		await new Promise((resolve) => server.stdout.once('data', resolve));
		const measured: Run[] = [];
		for (let i = 0; i < runs; i++) measured.push(await measureRun(browser, file));
		return results(measured, statSync(file).size / 1e6);
	} finally {
		await browser.close();
		server.kill();
		rmSync(folder, { recursive: true });
	}
}

function results(measured: readonly Run[], megabytes: number): Measurement[] {
	const result = (name: string, key: keyof Run, limit: number | null): Measurement => {
		const values = measured.map((run) => run[key]);
		const [first = NaN] = values;
		const medianMs = quantile(values, 0.5);
		return { name, runs: values.length, firstMs: first, medianMs, limitMs: limit };
	};
	const of = `${rows.toLocaleString('en-US')} rows, ${Math.round(megabytes)} MB`;
	const bare = result(`PapaParse alone, streaming ${of}`, 'bareMs', null);
	return [
		bare,
		result('the same file to its first ranking', 'rankingMs', Math.round(bare.medianMs * mostTime)),
		result('longest task of the page meanwhile', 'taskMs', longestTaskMs),
		result('memory gained at most, in MB', 'megabytes', Math.round(megabytes * mostMemory))
	];
}

/** Each in a window of its own, so that nothing is stored or compiled before. */
async function measureRun(browser: Browser, file: string): Promise<Run> {
	const bareMs = await inWindow(browser, (page) => parseBare(page, file));
	return inWindow(browser, async (page) => {
		const process = await rendererOf(browser);
		const before = memoryOf(process, 'VmRSS');
		// From here on the highest is counted anew.
		writeFileSync(`/proc/${process}/clear_refs`, '5');
		const { rankingMs, taskMs } = await readOwn(page, file);
		return { bareMs, rankingMs, taskMs, megabytes: memoryOf(process, 'VmHWM') - before };
	});
}

async function inWindow<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(`${origin}/data/own/`, { waitUntil: 'networkidle' });
		return await work(page);
	} finally {
		await context.close();
	}
}

async function parseBare(page: Page, file: string): Promise<number> {
	await page.addScriptTag({ path: 'node_modules/papaparse/papaparse.min.js' });
	await page.evaluate(() => {
		document.body.innerHTML = '<input type="file" id="bare">';
	});
	await page.locator('#bare').setInputFiles(file);
	return page.evaluate(async () => {
		interface Papa {
			parse(file: File, options: { chunk: (rows: unknown) => unknown; complete: () => void }): void;
		}
		const { Papa } = window as unknown as { Papa: Papa };
		const chosen = document.querySelector<HTMLInputElement>('#bare')?.files?.[0];
		if (!chosen) throw new Error('no file');
		const start = performance.now();
		// A named function would be wrapped by the compiler in a helper that the page does not have.
		await new Promise<void>((resolve) => Papa.parse(chosen, { chunk: Boolean, complete: resolve }));
		return performance.now() - start;
	});
}

async function readOwn(page: Page, file: string): Promise<{ rankingMs: number; taskMs: number }> {
	const measured = page.evaluate(
		() =>
			new Promise<{ rankingMs: number; taskMs: number }>((resolve) => {
				let start = 0;
				let taskMs = 0;
				new PerformanceObserver((list) => {
					for (const { duration } of list.getEntries()) taskMs = Math.max(taskMs, duration);
				}).observe({ entryTypes: ['longtask'] });
				document.addEventListener('change', () => (start = performance.now()), { capture: true });
				new MutationObserver(() => {
					if (!document.querySelector('table.top tbody tr')) return;
					const rankingMs = performance.now() - start;
					// What follows, storing and comparing, must not block the page either.
					setTimeout(() => resolve({ rankingMs, taskMs }), 2000);
				}).observe(document.body, { childList: true, subtree: true });
			})
	);
	await page.locator('input[type=file]').setInputFiles(file);
	return measured;
}

/** The process that draws the last window; Linux only. */
async function rendererOf(browser: Browser): Promise<number> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const renderers = processInfo.filter(({ type }) => type === 'renderer');
	return Math.max(...renderers.map(({ id }) => id));
}

function memoryOf(process: number, field: 'VmRSS' | 'VmHWM'): number {
	const status = readFileSync(`/proc/${process}/status`, 'utf8');
	const kilobytes = new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1];
	return Number(kilobytes) / 1000;
}
