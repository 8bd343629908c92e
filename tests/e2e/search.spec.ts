import { expect, test } from '@playwright/test';
import { alive, openAlive } from './alive';

test.describe('finding a district', () => {
	test('by keyboard, in Korean', async ({ page }) => {
		await page.goto('/');
		const field = page.getByRole('combobox', { name: '시군구 찾기' });
		await field.focus();
		await field.fill('고성');
		await expect(page.getByRole('option')).toHaveCount(2);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/districts\/3834\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('경남 고성군');
	});

	test('words typed before the page is alive are looked up', async ({ page }) => {
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/_app/**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('/', { waitUntil: 'commit' });
		await page.getByRole('combobox').fill('고성');
		release();
		await alive(page);
		await expect(page.getByRole('option')).toHaveCount(2);
	});

	test('by its romanised name, in English', async ({ page }) => {
		await openAlive(page, '/en/');
		const field = page.getByRole('combobox');
		await field.focus();
		await field.fill('yeongdeungpo');
		await page.getByRole('option').first().click();
		await expect(page).toHaveURL(/\/en\/districts\/1119\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Yeongdeungpo-gu, Seoul');
	});

	test('what was typed on a page without script is looked up', async ({ page }) => {
		await page.goto('/districts/?q=%EC%9A%B8%EB%A6%89');
		await expect(page.getByRole('option')).toHaveCount(1);
		await expect(page.getByRole('option')).toContainText('경북 울릉군');
	});

	test('a name that no district has says so', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('combobox').fill('아틀란티스');
		await expect(page.locator('form[role=search] [aria-live]')).toContainText('없습니다');
	});
});
