import { expect, test, type Page } from '@playwright/test';
import { openAlive } from './alive';

const heads = (page: Page) => page.locator('main thead a');
const chips = (page: Page) =>
	page.getByRole('group', { name: '견주는 지역' }).locator('.chips button');

test.describe('districts side by side', () => {
	test('begins with a set of three, in table and charts', async ({ page }) => {
		await page.goto('/compare/');
		await expect(heads(page)).toHaveCount(3);
		await expect(heads(page).first()).toHaveText('영등포구');
		await expect(page.locator('main tbody').first().locator('tr')).toHaveCount(8);
		await expect(page.locator('main figure')).toHaveCount(2);
	});

	test('the address decides who is compared, and in which order', async ({ page }) => {
		await page.goto('/compare/?d=1125,1119');
		await expect(heads(page)).toHaveText(['강동구', '영등포구']);
		const first = page.locator('main tbody tr').first();
		await expect(first).toContainText('2026년 상반기');
		await expect(first).toContainText('서울 1위/25곳');
		await expect(page.locator('.issues')).toHaveCount(0);
	});

	test('what cannot be followed is named, the rest is shown', async ({ page }) => {
		await page.goto('/compare/?d=1119,9999,1119,1125,1101,1103,1104,1105,1106');
		const message = page.locator('.issues');
		await expect(message).toContainText('9999');
		await expect(message).toContainText('서울 영등포구가 두 번');
		await expect(message.locator('li')).toHaveCount(3);
		await expect(heads(page)).toHaveCount(6);
	});

	test('districts are added by name and taken out, back and forward follow', async ({ page }) => {
		await openAlive(page, '/compare/?d=1119');
		await expect(heads(page)).toHaveCount(1);
		const field = page.getByRole('combobox');
		await field.fill('수원');
		await field.press('Enter');
		await expect(page).toHaveURL(/d=1119,3101$/);
		await expect(heads(page)).toHaveText(['영등포구', '수원시']);
		await chips(page).first().click();
		await expect(page).toHaveURL(/d=3101$/);
		await expect(heads(page)).toHaveText(['수원시']);
		await page.goBack();
		await expect(heads(page)).toHaveCount(2);
		await page.goBack();
		await expect(heads(page)).toHaveText(['영등포구']);
		await page.goForward();
		await expect(heads(page)).toHaveCount(2);
	});

	test('with nobody chosen it invites to choose', async ({ page }) => {
		await openAlive(page, '/compare/?d=1119');
		await expect(heads(page)).toHaveCount(1);
		await chips(page).first().click();
		await expect(page.getByRole('heading', { name: '견줄 지역을 골라 주세요' })).toBeVisible();
		await expect(page.locator('main table')).toHaveCount(0);
		await page.getByRole('link', { name: '처음 보인 지역으로 돌아가기' }).click();
		await expect(heads(page)).toHaveCount(3);
		await expect(page.locator('main figure canvas:visible').first()).toBeVisible();
	});

	test('the language switch keeps the set', async ({ page }) => {
		await openAlive(page, '/compare/?d=2101,1102');
		await expect(heads(page)).toHaveText(['중구(부산)', '중구(서울)']);
		await page.getByRole('link', { name: /English/ }).click();
		await expect(page).toHaveURL(/\/en\/compare\/\?d=2101,1102$/);
		await expect(heads(page)).toHaveText(['Jung-gu (Busan)', 'Jung-gu (Seoul)']);
	});

	test('leads on to the workbench with the same districts', async ({ page }) => {
		await page.goto('/compare/?d=1125,1119');
		await expect(heads(page)).toHaveCount(2);
		await expect(page.locator('main a[href*="/explore/"]')).toHaveAttribute(
			'href',
			'/explore/?d=1125,1119'
		);
	});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });
		test('the first set is there with a word why', async ({ page }) => {
			await page.goto('/compare/?d=3101');
			await expect(heads(page)).toHaveCount(3);
			await expect(page.locator('noscript p')).toContainText('스크립트가 꺼져 있어');
			await expect(page.locator('main figure svg:visible').first()).toBeVisible();
		});
	});
});
