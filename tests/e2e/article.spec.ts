import { expect, test } from '@playwright/test';
import { openAlive } from './alive';

const address = '/articles/yeongdeungpo-jobs-award-2024/';

test.describe('the article beside its evidence', () => {
	test('a quote in the text changes the panel, the address follows', async ({ page }) => {
		await openAlive(page, address);
		await expect(page.locator('#employment-rate-first')).toBeVisible();
		await expect(page.locator('#womens-rate-first')).toBeHidden();
		await page.locator('#quote-womens-rate-first a').click();
		await expect(page.locator('#womens-rate-first')).toBeVisible();
		await expect(page.locator('#employment-rate-first')).toBeHidden();
		await expect(page).toHaveURL(/#womens-rate-first$/);
		await expect(page.locator('#quote-womens-rate-first')).toHaveClass(/active/);
	});

	test('choosing a claim in the list brings its words into view', async ({ page }) => {
		await openAlive(page, address);
		await page.getByRole('navigation', { name: '이 글의 주장' }).getByRole('link').nth(4).click();
		await expect(page.locator('mark.active')).toBeInViewport();
		await expect(page.locator('aside.active')).toHaveAttribute('id', 'training-budget');
	});

	test('a link to a claim opens with that claim', async ({ page }) => {
		await page.goto(`${address}#jobs-award`);
		await expect(page.locator('#jobs-award')).toBeVisible();
		await expect(page.locator('#employment-rate-first')).toBeHidden();
	});

	test('on a phone the evidence stands inline after its paragraph', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(address);
		const quote = await page.locator('#quote-employment-rate-first').boundingBox();
		const evidence = await page.locator('#employment-rate-first').boundingBox();
		expect(evidence!.y).toBeGreaterThan(quote!.y);
		await expect(page.locator('#womens-rate-first')).toBeVisible();
	});

	test('keeps its policy table and its summary of five points', async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('.block table tbody tr')).toHaveCount(3);
		await expect(page.locator('.block ul').last().locator('li')).toHaveCount(5);
	});

	test('says verdicts that were computed: claim 1 depends on scope, claim 2 lacks figures', async ({
		page
	}) => {
		await page.goto(address);
		const first = page.locator('#employment-rate-first');
		await expect(first.getByRole('heading', { level: 3 })).toContainText('범위를 밝혀야 사실');
		await expect(first).toContainText('228개 시군구');
		await page.goto(`${address}#womens-rate-first`);
		await expect(
			page.locator('#womens-rate-first').getByRole('heading', { level: 3 })
		).toContainText('자료 없음');
		await expect(page.locator('#womens-rate-first')).toContainText('67.2%');
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the article shows text, charts and tables of every claim', async ({ page }) => {
		await page.goto(address);
		for (const id of ['employment-rate-first', 'womens-rate-first', 'jobs-award']) {
			await expect(page.locator(`#${id}`)).toBeVisible();
		}
		const figure = page.locator('#employment-rate-first figure');
		await expect(figure.locator('svg:visible')).toHaveCount(1);
		await figure.locator('summary').click();
		await expect(figure.locator('table tbody tr')).toHaveCount(25);
	});

	test('claim, ranking and district pages show text, chart and table', async ({ page }) => {
		await page.goto('/claims/yeongdeungpo-jobs-award-2024/employment-rate-first/');
		await expect(page.locator('figure svg:visible').first()).toBeVisible();
		await page.goto('/rankings/employment_rate/');
		await expect(page.locator('.columns > div:last-child tbody tr').nth(227)).toBeVisible();
		await expect(page.locator('figure svg:visible')).toHaveCount(1);
		await page.goto('/districts/1119/');
		await expect(page.locator('main table tbody tr').first()).toBeVisible();
		await expect(page.locator('figure svg:visible').first()).toBeVisible();
	});
});
