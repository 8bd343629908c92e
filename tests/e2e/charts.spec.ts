import { expect, test, type Page } from '@playwright/test';
import { openAlive } from './alive';

const address = '/claims/yeongdeungpo-jobs-award-2024/employment-rate-first/';

/** Scripts that hold Chart.js, told by a word that only it contains. */
async function chartJsRequests(page: Page): Promise<() => Promise<number>> {
	const scripts: Promise<string>[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
	});
	return async () =>
		(await Promise.all(scripts)).filter((text) => text.includes('setActiveElements')).length;
}

test.describe('charts', () => {
	test('a page that is only read never loads Chart.js; pointing at a chart does', async ({
		page
	}) => {
		const loaded = await chartJsRequests(page);
		await page.goto(address, { waitUntil: 'networkidle' });
		expect(await loaded()).toBe(0);
		const stage = page.locator('figure .stage').first();
		await stage.hover();
		await expect(stage.locator('canvas')).toBeVisible();
		expect(await loaded()).toBeGreaterThan(0);
	});

	test('the live chart takes the place of the drawing without a jump', async ({ page }) => {
		await openAlive(page, address);
		const stage = page.locator('figure .stage').first();
		await stage.scrollIntoViewIfNeeded();
		const before = await stage.boundingBox();
		await stage.hover();
		await expect(stage.locator('canvas')).toBeVisible();
		expect(await stage.boundingBox()).toEqual(before);
	});

	test('arrow keys read the values one by one', async ({ page }) => {
		await openAlive(page, address);
		const figure = page.locator('figure').first();
		await figure.locator('.stage').focus();
		await page.keyboard.press('ArrowDown');
		await expect(figure.locator('[aria-live]')).toContainText('영등포구');
		await expect(figure.locator('[aria-live]')).toContainText('1위');
		await page.keyboard.press('ArrowDown');
		await expect(figure.locator('[aria-live]')).toContainText('강동구');
		await page.keyboard.press('Escape');
		await expect(figure.locator('.stage')).not.toBeFocused();
	});

	test('every chart offers its figures as a table and as CSV', async ({ page, request }) => {
		await page.goto(address);
		for (const figure of await page.locator('figure').all()) {
			await expect(figure.locator('details table')).toHaveCount(1);
			const href = await figure.locator('a[download]').getAttribute('href');
			const response = await request.get(href!);
			expect(response.status()).toBe(200);
			expect(await response.text()).toContain('district_code');
		}
	});
});
