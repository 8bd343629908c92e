import { expect, test } from '@playwright/test';
import { pageKinds } from './pages';

test('an unknown address helps further, with script off too', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const response = await page.goto(`${baseURL}/no/such/page`);
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('search').first()).toBeVisible();
	await expect(page.getByRole('link', { name: '순위' }).first()).toBeVisible();
	await context.close();
});

test('every page kind has title, description, canonical, alternates and a share image that exists', async ({
	page,
	request
}) => {
	const images = new Set<string>();
	for (const path of Object.values(pageKinds)) {
		for (const lang of ['', '/en']) {
			await page.goto(lang + path);
			expect(await page.title()).not.toBe('');
			const head = page.locator('head');
			await expect(head.locator('meta[name=description]')).toHaveAttribute('content', /\S{2}/);
			const canonical = await head.locator('link[rel=canonical]').getAttribute('href');
			expect(new URL(canonical!).pathname).toBe(lang + path);
			await expect(head.locator('link[hreflang]')).toHaveCount(3);
			const image = head.locator('meta[property="og:image"]');
			if ((await image.count()) > 0)
				images.add(new URL((await image.getAttribute('content'))!).pathname);
		}
	}
	expect(images.size).toBeGreaterThan(8);
	for (const image of images) {
		const response = await request.get(image);
		expect(response.status(), image).toBe(200);
		expect((await response.body()).subarray(1, 4).toString()).toBe('PNG');
	}
});

test('no page shows NaN, undefined or null', async ({ page }) => {
	for (const path of Object.values(pageKinds)) {
		for (const lang of ['', '/en']) {
			await page.goto(lang + path);
			expect(await page.locator('body').innerText()).not.toMatch(/\b(NaN|undefined|null)\b/);
		}
	}
});

test('moving between pages works without errors in the console', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await page.goto('/');
	await page.getByRole('link', { name: '글과 근거를 나란히 보기' }).click();
	await expect(page.locator('aside.active')).toBeVisible();
	await page.locator('aside.active').getByRole('link', { name: '이 주장만 자세히 보기' }).click();
	await expect(page.locator('figure').first()).toBeVisible();
	await expect(page.locator('figure .stage canvas').first()).toBeVisible();
	await page
		.getByRole('navigation', { name: '주 메뉴' })
		.getByRole('link', { name: '순위' })
		.click();
	await expect(page.locator('tbody tr').nth(200)).toBeAttached();
	await page.getByRole('link', { name: '울릉군' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('울릉군');
	await page.getByRole('link', { name: /English/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ulleung-gun');
	expect(errors).toEqual([]);
});

test('nothing is asked of another host', async ({ page, baseURL }) => {
	const foreign: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:'))
			foreign.push(request.url());
	});
	for (const path of Object.values(pageKinds)) await page.goto(path, { waitUntil: 'networkidle' });
	expect(foreign).toEqual([]);
});
