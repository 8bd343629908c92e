import { expect, test, type Page } from '@playwright/test';
import { locales, type Locale } from '../../src/lib/format/locale';
import { embedPath, oembedPath, type EmbedTarget } from '../../src/lib/links/embed-links';
import { presetIds } from '../../src/lib/links/preset-ids';

type Prerendered = Exclude<EmbedTarget, { kind: 'view' }>;
const article = 'yeongdeungpo-jobs-award-2024';
const claims = [
	'employment-rate-first',
	'womens-rate-first',
	'jobs-award',
	'six-years',
	'training-budget',
	'exam-fees',
	'job-fair-record',
	'three-channels'
].map((claim): Prerendered => ({ kind: 'claim', article, claim }));
const presets = presetIds.map((preset): Prerendered => ({ kind: 'preset', preset }));
/** Among them the longest names: 여수시 and 미추홀구 are short, Michuhol-gu and Dongdaemun-gu are not. */
const districts = ['1101', '1106', '1119', '2332', '3108', '3234', '3339', '3833'].map(
	(code): Prerendered => ({ kind: 'district', code })
);
/** The ends, phones, columns of text, and both sides of the widths where the layout changes. */
const widths = [280, 320, 360, 430, 480, 600, 631, 632, 700, 760, 975, 976, 1000, 1400];

const addressOf = (target: EmbedTarget, locale: Locale) =>
	embedPath(target, { locale, theme: 'auto', release: null });
const district: Prerendered = { kind: 'district', code: '1119' };

/** Where something stands in the page, or how much of it there is, at once. */
const extent = (page: Page) =>
	page.evaluate(() => {
		const { scrollHeight, scrollWidth } = document.documentElement;
		return { height: scrollHeight, width: scrollWidth };
	});

for (const locale of locales) {
	for (const [kind, targets] of Object.entries({ claims, presets, districts })) {
		test(`bare frames of ${kind} in ${locale} are tall enough at every width, and not silly`, async ({
			page
		}) => {
			for (const target of targets) {
				const described = await page.request.get(oembedPath(target, locale));
				const { height } = (await described.json()) as { height: number };
				await page.goto(addressOf(target, locale));
				let most = 0;
				for (const width of widths) {
					// Lower than anything, so that what scrolls is what there is.
					await page.setViewportSize({ width, height: 150 });
					const needed = await extent(page);
					expect(needed.width, `${page.url()} at ${width}`).toBeLessThanOrEqual(width);
					most = Math.max(most, needed.height);
				}
				expect(most, page.url()).toBeLessThanOrEqual(height);
				expect(height - most, page.url()).toBeLessThan(160);
			}
		});
	}
}

test('a first view asks for the page and one script, and keeps nothing', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(addressOf(district, 'ko'), { waitUntil: 'networkidle' });
	expect(asked).toEqual([addressOf(district, 'ko'), '/embed/frame.js']);
	expect(await page.context().cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a drawing goes live where it stands, once, for pointer and keyboard', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.setViewportSize({ width: 700, height: 700 });
	await page.goto(addressOf(district, 'ko'));
	const stage = page.locator('.stage');
	const before = await extent(page);
	const box = await stage.boundingBox();
	await stage.hover();
	await expect(page.locator('.live canvas')).toHaveCount(1);
	await stage.focus();
	await expect(stage).toHaveAttribute('role', 'application');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('[aria-live]')).toContainText('영등포구');
	await page.keyboard.press('Escape');
	await expect(page.locator('[aria-live]')).toHaveText('');
	expect(await extent(page)).toEqual(before);
	expect(await stage.boundingBox()).toEqual(box);
	expect(asked.filter((path) => path === '/embed/live.js')).toHaveLength(1);
	expect(asked.filter((path) => path.endsWith('/chart.json'))).toHaveLength(1);

	// The other drawing takes over at its widths.
	await page.setViewportSize({ width: 400, height: 700 });
	await expect(page.locator('.narrow.live canvas')).toBeVisible();
	await expect(page.locator('canvas')).toHaveCount(1);
});

test('the table lies over the drawing, so that no frame gets too small for it', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 500 });
	await page.goto(addressOf({ kind: 'preset', preset: 'women' }, 'en'));
	const before = await extent(page);
	await page.locator('summary').click();
	await expect(page.getByRole('cell', { name: /^\d+\.\d$/ }).first()).toBeVisible();
	expect(await extent(page)).toEqual(before);
});

test('the theme in the address holds without script, and scrolls nothing', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
	const page = await context.newPage();
	const colour = async (hash: string) => {
		await page.goto('about:blank');
		await page.goto(addressOf(district, 'ko') + hash);
		return page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
	};
	const light = await colour('');
	const dark = await colour('#dark');
	expect(dark).not.toBe(light);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await colour('')).toBe(dark);
	expect(await colour('#light')).toBe(light);
	await context.close();
});

test.describe('the page of any view', () => {
	const view = (query: string, release: string | null = null) =>
		embedPath({ kind: 'view', query }, { locale: 'ko', theme: 'auto', release });

	test('draws what its address asks for from one table', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(view('view=trend&d=1119'));
		await expect(page.locator('h1')).toContainText('영등포구');
		await expect(page.locator('.live canvas')).toHaveCount(1);
		await expect(page).toHaveTitle(/영등포구.* · 고용체크/);
		await expect(page.locator('.row a')).toHaveAttribute('href', /\/explore\/\?view=trend&d=1119$/);
		expect(asked.filter((path) => path.endsWith('.csv'))).toEqual([
			'/data/series/employment_rate.total.15+.csv'
		]);
	});

	test('names what it cannot follow, and shows something all the same', async ({ page }) => {
		await page.goto(view('d=9999', '1999.1'));
		await expect(page.locator('.remark')).toHaveCount(2);
		await expect(page.locator('.remark').first()).toContainText('1999.1판은 없어서');
		await expect(page.locator('.live canvas')).toHaveCount(1);
	});

	test('without script leads to the workbench', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(view('view=map'));
		await expect(page.locator('noscript a, main a')).toHaveAttribute('href', /\/explore\/$/);
		await context.close();
	});
});
