import { expect, test } from '@playwright/test';

test.describe("a district's profile", () => {
	test('gives each key figure its survey and its ranks with what chance allows', async ({
		page
	}) => {
		await page.goto('/districts/1119/');
		const figures = page.locator('main dl > div');
		await expect(figures).toHaveCount(8);
		await expect(figures.first()).toContainText('64.3%');
		await expect(figures.first()).toContainText('2026년 상반기');
		await expect(figures.first()).toContainText(/서울 25개 자치구 중 1위\(95%: 1–\d+위\)/);
		await expect(figures.first()).toContainText(/전국 228개 시군구 중 83위.*2024년 하반기/);
	});

	test('says what it could boast of in whole sentences, each with its firmness', async ({
		page
	}) => {
		await page.goto('/districts/1119/');
		const section = page.locator('section', { hasText: '정직하게 내세울 수 있는 것' });
		await expect(section.locator('blockquote').first()).toContainText('가장 높았다');
		const count = await section.locator('blockquote').count();
		await expect(section.locator('.firmness')).toHaveCount(count);
		await section.getByRole('link', { name: '순위 전체' }).first().click();
		await expect(page).toHaveURL(/\/rankings\//);
		await expect(page.locator('.issues')).toHaveCount(0);
	});

	test('admits that there is nothing to boast of, and says what comes closest', async ({
		page
	}) => {
		await page.goto('/districts/1102/');
		const section = page.locator('section', { hasText: '정직하게 내세울 수 있는 것' });
		await expect(section).toContainText('내세울 만한 순위가 없습니다');
		await expect(section.locator('blockquote')).toHaveCount(1);
	});

	test('compares its ages with province and country', async ({ page }) => {
		await page.goto('/districts/1119/');
		const section = page.locator('section', { hasText: '나이별 고용률' });
		await expect(section.locator('tbody tr')).toHaveCount(4);
		await expect(section.locator('tbody tr').first()).toContainText('+13.4%p');
		await expect(section).toContainText('65세 이상에서 전국보다 낮습니다');
	});

	test('leads to neighbours across the border of the province, and to comparisons', async ({
		page
	}) => {
		await page.goto('/districts/1125/');
		const neighbours = page.locator('section', { hasText: '이웃 지역' });
		await expect(neighbours.getByRole('link', { name: '경기 하남시' })).toBeVisible();
		await expect(page.locator('main nav a[href*="/explore/"]')).toHaveAttribute(
			'href',
			'/explore/?d=1125'
		);
		await page.getByRole('link', { name: '비슷한 지역과 나란히 견주기' }).click();
		await expect(page).toHaveURL(/\/compare\/\?d=1125(,\d{4}){3}$/);
		await expect(page.locator('main thead a')).toHaveCount(4);
	});

	test('an island without neighbours says so', async ({ page }) => {
		await page.goto('/en/districts/3743/');
		await expect(page.locator('main')).toContainText('No district touches it on the tile map.');
	});

	test('never widens the page of a phone', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		for (const path of ['/districts/3901/', '/en/districts/1119/', '/en/compare/']) {
			await page.goto(path);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(over, path).toBe(0);
		}
	});
});
