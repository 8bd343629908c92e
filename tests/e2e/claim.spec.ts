import { expect, test } from '@playwright/test';
import { openAlive } from './alive';

const address = '/claims/yeongdeungpo-jobs-award-2024/employment-rate-first/';

test.describe('a claim at its own address', () => {
	test('moving the assumptions changes the ranks that chance allows, and back', async ({
		page
	}) => {
		await openAlive(page, address);
		const firmness = page.locator('#firmness');
		await expect(firmness.locator('.title')).toContainText('1위(95%: 1–3위)');
		await firmness.getByLabel('설계효과').fill('4');
		await expect(firmness.locator('.title')).toContainText('1위(95%: 1–21위)');
		await firmness.getByLabel('설계효과').fill('1');
		await firmness.getByLabel('방법').selectOption('joint');
		await expect(firmness.locator('.title')).toContainText('1위(95%: 1–9위)');
		await firmness.getByLabel('조사').selectOption({ label: '2023년 상반기' });
		await expect(firmness.locator('.title')).toContainText('2023년 상반기');
		await firmness.getByRole('button', { name: '처음 가정으로' }).click();
		await expect(firmness.locator('.title')).toContainText('1위(95%: 1–7위)');
	});

	test('a cell of the scope map leads to its row among all readings', async ({ page }) => {
		await openAlive(page, address);
		await page.locator('#scope td a').first().click();
		await expect(page).toHaveURL(/#2023H1\./);
		await expect(page.locator('#scope .readings')).toHaveAttribute('open', '');
		await expect(page.locator('#scope .readings td:target')).toBeInViewport();
	});

	test('says which table is missing, what was reported and what can be argued', async ({
		page
	}) => {
		await page.goto('/claims/yeongdeungpo-jobs-award-2024/womens-rate-first/');
		await expect(page.locator('h1')).toContainText('여성 고용률에서도 1위');
		await expect(page.locator('.reason')).toContainText('2023년 상·하반기');
		const indirect = page.locator('#indirect');
		for (const figure of ['11.8', '17.2', '17.0', '11.4', '5.6']) {
			await expect(indirect).toContainText(figure);
		}
	});

	test('the evidence pack is there and judges again by itself, offline', async ({
		page,
		context
	}) => {
		await page.goto(address);
		const href = await page.locator('#evidence a').getAttribute('href');
		await page.goto(href!);
		await context.setOffline(true);
		await expect(page.locator('body')).toContainText('범위를 밝혀야 사실');
		await context.setOffline(false);
	});

	test('carries a ClaimReview for machines', async ({ page }) => {
		await page.goto(address);
		const text = await page.locator('script[type="application/ld+json"]').textContent();
		const review = JSON.parse(text!);
		expect(review['@type']).toBe('ClaimReview');
		expect(review.reviewRating.alternateName).toBe('범위를 밝혀야 사실');
		await page.goto('/claims/yeongdeungpo-jobs-award-2024/jobs-award/');
		await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
	});
});
