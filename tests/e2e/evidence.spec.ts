import { readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const folder = '/evidence/ko/yeongdeungpo-jobs-award-2024';
const pack = `${folder}/employment-rate-first.html`;

/** A pack as somebody keeps it: a file, opened without any network. Returns what the page asks for. */
async function openSaved(page: Page, html: string, path: string): Promise<string[]> {
	writeFileSync(path, html);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.context().setOffline(true);
	await page.goto(`file://${path}`);
	return requests;
}

test.describe('an evidence pack, saved and opened without a network', () => {
	let html: string;
	test.beforeEach(async ({ request }) => {
		html = await (await request.get(pack)).text();
	});

	test('judges the claim again and comes to the same', async ({ page }, info) => {
		const requests = await openSaved(page, html, info.outputPath('pack.html'));
		const recomputed = page.locator('#recomputed');
		await expect(recomputed).toHaveAttribute('data-outcome', 'same');
		await expect(recomputed).toContainText('범위를 밝혀야 사실');
		await expect(recomputed).toContainText('해시가 적힌 것과 같습니다');
		expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
	});

	test('says so when somebody has changed a figure', async ({ page }, info) => {
		const row = '2023H1,서울 영등포구,1119,total,15+,employment_rate,';
		expect(html).toContain(`${row}65.2,`);
		const changed = html.replace(`${row}65.2,`, `${row}62.0,`);
		await openSaved(page, changed, info.outputPath('pack.html'));
		const recomputed = page.locator('#recomputed');
		await expect(recomputed).toHaveAttribute('data-outcome', 'partly');
		await expect(recomputed).toContainText('2023H1 15+ seoul: 순위 1 → 3 (값 65.2 → 62.0)');
		await expect(recomputed).toContainText('누군가 수치를 고쳤습니다');
	});

	test('hands over its figures, their description and the judgement', async ({
		page,
		request
	}, info) => {
		await openSaved(page, html, info.outputPath('pack.html'));
		for (const name of ['csv', 'csv-metadata.json', 'json']) {
			const file = `employment-rate-first.${name}`;
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('link', { name: file, exact: true }).click()
			]);
			const beside = await request.get(`${folder}/${file}`);
			expect(beside.status()).toBe(200);
			expect(readFileSync(await download.path(), 'utf8')).toBe(await beside.text());
		}
	});
});

test.describe('an evidence pack with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('still shows the verdict, every reading and the figures', async ({ page }) => {
		await page.goto(pack);
		await expect(page.locator('.verdict')).toHaveText('범위를 밝혀야 사실');
		await expect(page.locator('tbody').first().locator('tr')).toHaveCount(8);
		await page.getByText('CSV 보기').click();
		await expect(page.locator('#figures')).toContainText('서울 영등포구,1119,total,15+');
	});
});

test('a claim that lies outside these statistics has no pack', async ({ request }) => {
	expect((await request.get(`${folder}/jobs-award.html`)).status()).toBe(404);
	expect((await request.get(`${folder}/three-channels.html`)).status()).toBe(200);
	expect((await request.get(`${folder}/three-channels.csv`)).status()).toBe(404);
});

test('an evidence pack fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(pack);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBe(320);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`an evidence pack has no accessibility violation (${colorScheme})`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(pack);
		await expect(page.locator('#recomputed')).toHaveAttribute('data-outcome', 'same');
		for (const summary of await page.locator('summary').all()) await summary.click();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
}
