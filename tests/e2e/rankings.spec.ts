import { expect, test } from '@playwright/test';
import { openAlive } from './alive';

test.describe('rankings', () => {
	test('the address decides what is shown', async ({ page }) => {
		await page.goto('/rankings/employment_rate/?universe=seoul&period=2023H1');
		await expect(page.getByRole('heading', { level: 2 })).toContainText('서울 25개 자치구');
		const rows = page.locator('.columns > div:last-child tbody tr');
		await expect(rows).toHaveCount(25);
		await expect(rows.first()).toContainText('영등포구');
		await expect(rows.first()).toContainText('65.2');
	});

	test('controls write the address, back and forward follow it', async ({ page }) => {
		await openAlive(page, '/rankings/employment_rate/');
		await page.getByLabel('비교 집단').selectOption('seoul');
		await expect(page).toHaveURL(/universe=seoul/);
		await page.getByLabel('성별·연령').selectOption({ label: '15~64세 여성' });
		await expect(page).toHaveURL(/sex=female/);
		await expect(page.getByRole('heading', { level: 2 })).toContainText('2022년 상반기');
		await expect(page.locator('.columns > div:last-child tbody tr').first()).toContainText('63.1');
		await page.goBack();
		await expect(page).not.toHaveURL(/sex=female/);
		await expect(page.getByRole('heading', { level: 2 })).toContainText('15세 이상');
		await page.goBack();
		await expect(page.getByRole('heading', { level: 2 })).toContainText('전국 228개 시군구');
		await page.goForward();
		await expect(page.getByRole('heading', { level: 2 })).toContainText('서울 25개 자치구');
	});

	test('what the address cannot mean is named, and the nearest view is shown', async ({ page }) => {
		await page.goto('/rankings/employment_rate/?universe=mars&period=1999H9&sex=female&age=15-29');
		const message = page.locator('.issues');
		await expect(message).toContainText('mars');
		await expect(message).toContainText('1999H9');
		await expect(page.locator('.columns > div:last-child tbody tr').first()).toBeVisible();
	});

	test('members without a figure are counted, named and told why', async ({ page }) => {
		await page.goto('/rankings/employment_rate/?period=2026H1');
		const missing = page.locator('main details', { hasText: '203' });
		await missing.locator('summary').click();
		await expect(missing).toContainText('이 자료에 없음');
		await expect(missing).toContainText('수원시');
	});

	test('a hand-typed plus in an age still means 15+', async ({ page }) => {
		await page.goto('/rankings/employment_rate/?universe=seoul&age=15+');
		await expect(page.locator('.issues')).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 2 })).toContainText('서울 25개 자치구');
	});

	test('the language switch keeps what is shown', async ({ page }) => {
		await openAlive(page, '/rankings/employment_rate/?universe=seoul&period=2023H2');
		await page.getByRole('link', { name: /English/ }).click();
		await expect(page).toHaveURL(
			/\/en\/rankings\/employment_rate\/\?universe=seoul&period=2023H2$/
		);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		const rows = page.locator('.columns > div:last-child tbody tr');
		await expect(rows.first()).toContainText('Yeongdeungpo-gu');
		await expect(rows).toHaveCount(25);
	});
});
