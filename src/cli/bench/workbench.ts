import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { quantile } from '../../lib/domain/quantile';
import { findBrowser } from '../find-browser.mjs';
import type { Measurement } from './measure';

const port = 4186;
const origin = `http://localhost:${port}`;
const slowdown = 4;
/** What the reader is promised at that slowdown. */
const limitMs = 100;
const runs = 12;
const glanceMs = 250;

/** Two addresses of the same view, or of two views, that a control leads between. */
const switches: readonly { name: string; from: string; to: string }[] = [
	{ name: 'period of 25 bars', from: '', to: 'period=2023H1' },
	{ name: 'group of 25 bars', from: '', to: 'age=15-64' },
	{ name: 'universe: 25 to 228 bars', from: '', to: 'universe=national' },
	{ name: 'highlight in 25 bars', from: '', to: 'd=1119' },
	{ name: 'highlight in 228 bars', from: 'universe=national', to: 'universe=national&d=1119' },
	{ name: 'intervals of 25 bars', from: '', to: 'ci=1' },
	{ name: 'intervals of 228 bars', from: 'universe=national', to: 'universe=national&ci=1' },
	{ name: 'ranking to trend', from: '', to: 'view=trend' },
	{
		name: 'period of a trend of 228',
		from: 'view=trend&universe=national',
		to: 'view=trend&period=2023H1&universe=national'
	},
	{ name: 'ranking to ranks over time', from: '', to: 'view=ranks' },
	{
		name: 'period of a scatter of 228',
		from: 'view=scatter&universe=national',
		to: 'view=scatter&period=2023H1&universe=national'
	},
	{
		name: 'sort of 228 changes',
		from: 'view=change&universe=national',
		to: 'view=change&universe=national&order=up'
	},
	{
		name: 'period of a distribution of 228',
		from: 'view=distribution&universe=national',
		to: 'view=distribution&period=2023H1&universe=national'
	},
	{
		name: 'period of a map of 228',
		from: 'view=map&universe=national',
		to: 'view=map&period=2023H1&universe=national'
	},
	{
		name: 'sort of a table of 228',
		from: 'view=table&universe=national',
		to: 'view=table&universe=national&sort=change'
	}
];

/**
 * How long the workbench takes from a control to the next picture, in a real browser slowed down four
 * times, with its figures already fetched. The addresses are followed inside the page, as controls do.
 */
export async function measureWorkbench(): Promise<Measurement[]> {
	if (!existsSync('build/index.html'))
		throw new Error('There is no built site. Run: npm run build');
	const executablePath = await findBrowser();
	const server = spawn('node', ['--import', 'tsx', 'src/cli/serve.ts'], {
		env: { ...process.env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		await new Promise((resolve) => server.stdout.once('data', resolve));
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		await page.goto(`${origin}/explore/`, { waitUntil: 'networkidle' });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		return await measureSwitches(page);
	} finally {
		await browser.close();
		server.kill();
	}
}

/** In rounds over all of them, so that a moment in which the machine is busy spoils none of them alone. */
async function measureSwitches(page: Page): Promise<Measurement[]> {
	const firstTimes: number[] = [];
	const times: number[][] = switches.map(() => []);
	for (let round = 0; round <= runs; round++) {
		for (const [index, { from, to }] of switches.entries()) {
			await follow(page, from);
			await settle(page);
			const ms = await follow(page, to);
			await settle(page);
			if (round === 0) firstTimes.push(ms);
			else times[index]?.push(ms);
		}
	}
	return switches.map(({ name }, index) => ({
		name: `${name}, ${slowdown}× slower`,
		runs: runs + 1,
		firstMs: firstTimes[index] ?? NaN,
		medianMs: quantile(times[index] ?? [], 0.5),
		limitMs
	}));
}

/** A reader looks at what has come before turning to a control: by then workers and idle work are done. */
async function settle(page: Page): Promise<void> {
	await page.waitForFunction(
		() => document.querySelector<HTMLElement>('section.view')?.dataset.followed === location.search
	);
	await page.waitForTimeout(glanceMs);
}

/** Follows a link inside the page; milliseconds from the click until the frame with the new view is painted. */
function follow(page: Page, query: string): Promise<number> {
	// No named functions in here: the compiler would call a helper that the page does not have.
	return page.evaluate(async (wanted) => {
		const view = document.querySelector<HTMLElement>('section.view');
		if (!view) throw new Error('no workbench here');
		if (view.dataset.shown === wanted) return 0;
		const link = document.createElement('a');
		link.href = `/explore/${wanted && `?${wanted}`}`;
		link.setAttribute('data-sveltekit-noscroll', '');
		document.querySelector('main')?.append(link);
		const start = performance.now();
		link.click();
		do {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			if (performance.now() - start > 20_000) throw new Error(`"${wanted}" never came`);
		} while (view.dataset.shown !== wanted);
		// The frame that has just begun shows the new view; a task asked for in it runs when it is painted.
		await new Promise((resolve) => setTimeout(resolve));
		link.remove();
		return performance.now() - start;
	}, query);
}
