import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readDataLists } from '../../src/lib/server/data-lists';
import { alive, openAlive } from './alive';

const { lists } = readDataLists('data');
const header = 'district_code,period,sex,age,measure,value,mark';
/** Made up: women's rates of 2023 in the whole country, 영등포구 first in Seoul; one rate of ours differs. */
const women = [
	header,
	...(['2023H1', '2023H2'] as const).flatMap((period) =>
		['15+', '15-64'].flatMap((age) =>
			lists.districts.membersOf('national', period).map(({ code }, index) => {
				const value = code === '1119' ? 66.6 : code < '1200' ? 55 + index / 10 : 70;
				return `${code},${period},female,${age},employment_rate,${value.toFixed(1)},`;
			})
		)
	),
	'1119,2023H1,total,15+,employment_rate,64.1,'
].join('\n');
const inSeoul = 'measure=employment_rate&sex=female&age=15-64&period=2023H1&universe=seoul';
const claimPath = '/claims/yeongdeungpo-jobs-award-2024/womens-rate-first/';
const notice = (page: Page) => page.getByRole('region', { name: '내 자료가 든 화면' });

async function bringIn(page: Page) {
	await page.goto('/data/own/');
	await expect(page.locator('input[type=file]')).toBeEnabled();
	const file = { name: 'women.csv', mimeType: 'text/csv', buffer: Buffer.from(women) };
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page.locator('main')).toContainText('창을 닫아도 남아 있습니다.');
}

test.describe("a reader's own figures", () => {
	test('are ranked, marked and told from ours, and gone when they are removed', async ({
		page
	}) => {
		await bringIn(page);
		await page.goto(`/rankings/employment_rate/?${inSeoul.replace(/^measure=\w+&/, '')}`);
		await expect(notice(page)).toContainText(
			'수치 25개 가운데 25개는 내 자료(women.csv)입니다. 공개 자료에 있는 것과 다른 수치는 없습니다.'
		);
		// What only the reader has is no mistake of the address.
		await expect(page.getByText('주소를 그대로 따를 수 없었습니다')).toHaveCount(0);
		const first = page.getByRole('row', { name: /영등포구/ }).first();
		await expect(first).toContainText('66.6†');
		await expect(page.locator('figure')).toContainText('내 자료(women.csv) 포함');
		await expect(page.getByRole('button', { name: '글에 넣기' })).toHaveCount(0);
		await expect(page.getByText('글에 넣을 수 없습니다')).toBeVisible();

		await notice(page).getByRole('button', { name: '공개 자료만 보기' }).click();
		await expect(notice(page)).toContainText('내 자료를 빼고 공개 자료만');
		await expect(page.getByText('주소를 그대로 따를 수 없었습니다')).toBeVisible();
		await expect(page.locator('main')).not.toContainText('66.6');
		await expect(page.getByRole('button', { name: '글에 넣기' })).toBeVisible();
		await page.reload();
		await notice(page).getByRole('button', { name: '내 자료 넣어 보기' }).click();
		await expect(first).toContainText('66.6†');

		await page.goto('/rankings/employment_rate/?universe=seoul&period=2023H1');
		await expect(notice(page)).toContainText('25개 가운데 1개는 내 자료');
		await notice(page).getByText('공개 자료와 다른 수치 1개').click();
		await expect(notice(page).locator('tbody tr')).toContainText(['65.2%64.1%†']);

		await notice(page).getByRole('link', { name: '내 자료 보기·지우기' }).click();
		await page.getByRole('button', { name: 'women.csv 지우기' }).click();
		await expect(page.locator('main')).toContainText('아직 넣은 파일이 없습니다.');
		await page.goBack();
		await expect(page.getByRole('row', { name: /영등포구/ }).first()).toContainText('65.2');
		await expect(page.locator('main')).not.toContainText('†');
		await expect(notice(page)).toHaveCount(0);
	});

	test('are in the charts, table, map and files of the workbench', async ({ page }) => {
		await bringIn(page);
		await page.goto(`/explore/?${inSeoul}&d=1119`);
		await expect(notice(page)).toContainText('25개 가운데 25개');
		await expect(page.locator('figure').first()).toContainText('영등포구, 서울 25개 자치구 중 1위');
		await expect(page.getByLabel('시기').first()).toHaveValue('2023H1');
		await page.getByText('표로 보기').click();
		await expect(page.locator('figure table tbody tr').first()).toContainText('66.6†');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'CSV 파일로 저장' }).click()
		]);
		const [columns, row] = readFileSync(await download.path(), 'utf8').split('\n');
		expect(columns).toContain('own_data,published_value');
		expect(row).toContain('내 자료(women.csv) 포함');
		expect(row).toContain(' + 내 자료,');

		await page.goto(`/explore/?view=map&${inSeoul}`);
		await expect(notice(page)).toContainText('25개 가운데 25개');
		await page.getByText('표로 보기').click();
		await expect(page.getByRole('row', { name: /영등포구/ })).toContainText('66.6†');

		await page.goto(`/explore/?view=table&${inSeoul}`);
		await expect(notice(page)).toContainText('25개 가운데 25개');
		await expect(page.getByRole('row', { name: /영등포구/ })).toContainText('66.6†');

		// A survey in which the reader has nothing is ours in every way.
		await page.goto('/explore/?period=2024H2&universe=seoul');
		await expect(page.locator('[data-followed]')).toHaveAttribute(
			'data-followed',
			'?period=2024H2&universe=seoul'
		);
		await expect(page.locator('main')).not.toContainText('†');
		await expect(page.getByRole('button', { name: '글에 넣기' })).toBeVisible();
	});

	test('stand beside ours in a comparison', async ({ page }) => {
		await bringIn(page);
		await page.goto('/compare/?d=1119,1101');
		await expect(notice(page)).toContainText('내 자료(women.csv)');
		await expect(page.locator('main')).toContainText('66.6%†');
	});

	test('give a claim a second verdict and leave the first', async ({ page }) => {
		await bringIn(page);
		await page.goto(claimPath);
		const own = page.getByRole('region', { name: '내 자료로 다시 판정' });
		await expect(own).toContainText('‘자료 없음’에서 ‘범위를 밝혀야 사실’로 바뀌었습니다');
		await expect(own).toContainText('내 자료(women.csv) 포함');
		await expect(page.locator('article > header .verdict')).toHaveText('자료 없음');

		// A claim that they do not bear on has one verdict.
		await page.goto(claimPath.replace('womens-rate-first', 'exam-fees'));
		await alive(page);
		await page.waitForLoadState('networkidle');
		await expect(own).toHaveCount(0);
	});

	test('judge a text, and say so', async ({ page }) => {
		await bringIn(page);
		await openAlive(page, '/check/');
		await page
			.getByRole('textbox')
			.first()
			.fill('영등포구는 2023년 상반기 여성 고용률 서울 1위다.');
		await page.getByRole('button', { name: '확인하기' }).click();
		const claim = page.locator('#claim-1');
		await expect(claim).toContainText('내 자료(women.csv)까지 넣어 판정하고 그렸습니다.');
		await expect(claim.locator('.verdict').first()).toHaveText('사실');
		await expect(claim.locator('.own')).toContainText('자료 없음');
		await expect(claim).toContainText('증거 묶음으로 저장하지 않습니다');
	});
});

test.describe('in English, in the dark, on a small phone', () => {
	test.use({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });

	test('axe finds nothing in what is said of own figures, and nothing is too wide', async ({
		page
	}) => {
		await bringIn(page);
		const views = [
			[
				'/en/rankings/employment_rate/?universe=seoul&period=2023H1',
				'This view includes your data'
			],
			[`/en/explore/?view=table&${inSeoul}`, 'This view includes your data'],
			[`/en${claimPath}`, 'Judged again with your data'],
			['/en/compare/?d=1119,1101', 'This view includes your data']
		] as const;
		for (const [path, region] of views) {
			await page.goto(path);
			const about = page.getByRole('region', { name: region });
			await expect(about).toContainText('women.csv');
			for (const details of await about.locator('details').all()) {
				await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
			}
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((n) => n.html) }))).toEqual(
				[]
			);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, path).toBe(0);
		}
	});
});

test.describe('without own figures', () => {
	for (const path of [
		'/rankings/employment_rate/?universe=seoul&period=2023H1',
		`/explore/?view=map&period=2023H1`,
		'/compare/?d=1119,1101',
		claimPath,
		'/check/'
	]) {
		test(`nothing of them is loaded (${path})`, async ({ page }) => {
			const scripts: Promise<string>[] = [];
			page.on('response', (response) => {
				if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response.text());
			});
			await openAlive(page, path);
			await page.waitForLoadState('networkidle');
			const loaded = await Promise.all(scripts);
			expect(loaded.length).toBeGreaterThan(0);
			// Words of notices, and what the store and only it listens with.
			for (const own of ['내 자료를 빼고', 'BroadcastChannel']) {
				expect(loaded.filter((text) => text.includes(own))).toEqual([]);
			}
			expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
		});
	}
});
