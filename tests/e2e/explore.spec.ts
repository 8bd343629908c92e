import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { changes, districts, medianOf, published } from './published';

const seoul = { province: '서울' };
const nameOf = (code: string) => districts.find((each) => each.code === code)?.name_ko ?? '';

/** Waits until the page is alive and shows the figures of its address. */
const settled = (page: Page) =>
	page.waitForFunction(
		() => document.querySelector<HTMLElement>('section.view')?.dataset.followed === location.search
	);
async function open(page: Page, query: string) {
	await page.goto(`/explore/${query && `?${query}`}`);
	await settled(page);
}
/** Does what leads to another address, and waits until that is shown. */
async function follow(page: Page, act: () => Promise<unknown>) {
	const before = await page.evaluate(() => location.search);
	await act();
	await page.waitForFunction((search) => location.search !== search, before);
	await settled(page);
}
const field = (page: Page, label: string) =>
	page.getByRole('combobox', { name: label, exact: true });
const choose = async (page: Page, label: string, option: string) => {
	await follow(page, () => field(page, label).selectOption({ label: option }));
};
const view = async (page: Page, name: string) => {
	const views = page.getByRole('navigation', { name: '보는 방법' });
	await follow(page, () => views.getByRole('link', { name, exact: true }).click());
};
/** The figures behind the chart; each row's cells. */
async function tableOf(page: Page): Promise<string[][]> {
	const details = page.locator('section.view figure details').first();
	// A table that nobody has opened is not made after a change.
	await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
	const table = details.locator('table');
	await expect(table).toBeVisible();
	return table
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''))
		);
}
const title = (page: Page) => page.locator('section.view figure .title').first();

test.describe('ten questions of an analyst, by clicking and by address', () => {
	test('1. who leads Seoul at the last complete survey?', async ({ page }) => {
		const [first] = published('2024H2', seoul);
		await open(page, '');
		const clicked = await tableOf(page);
		expect(clicked).toHaveLength(25);
		expect(clicked[0]?.[0]).toContain(first?.name);
		expect(clicked[0]).toContain(first?.value.toFixed(1));
		await open(page, 'period=2024H2&universe=seoul');
		expect(await tableOf(page)).toEqual(clicked);
	});

	test('2. which Seoul district rose most from 2021H1 to 2024H2, by how many points?', async ({
		page
	}) => {
		const [first] = changes('2021H1', '2024H2', seoul);
		await open(page, '');
		await view(page, '변화');
		await choose(page, '처음 시기', '2021년 하반기');
		await choose(page, '처음 시기', '2021년 상반기');
		const clicked = await tableOf(page);
		expect(clicked[0]?.[0]).toContain(first?.name);
		expect(clicked[0]?.join(' ')).toContain(`+${first?.change.toFixed(1)}`);
		await expect(title(page)).toContainText(first?.name ?? '?');
		await open(page, 'view=change&from=2021H1&period=2024H2');
		expect(await tableOf(page)).toEqual(clicked);
	});

	test('3. women of 15 to 64 in Seoul: who led when last published?', async ({ page }) => {
		const [first] = published('2022H1', { ...seoul, sex: 'female', age: '15-64' });
		await open(page, '');
		await choose(page, '성별·연령', '15~64세 여성');
		await expect(page.getByRole('heading', { level: 2 })).toContainText('2022년 상반기');
		const clicked = await tableOf(page);
		expect(clicked[0]?.[0]).toContain(first?.name);
		expect(clicked[0]).toContain(first?.value.toFixed(1));
		await open(page, 'sex=female&age=15-64');
		expect((await tableOf(page))[0]).toEqual(clicked[0]);
	});

	test('4. youth: the ten highest and the ten lowest of the country', async ({ page }) => {
		const all = published('2024H2', { age: '15-29' });
		await open(page, '');
		await follow(page, () => page.getByRole('link', { name: '청년 고용률 상·하위 10' }).click());
		const clicked = await tableOf(page);
		expect(clicked).toHaveLength(20);
		expect(clicked[0]?.[0]).toContain(all[0]?.name);
		expect(clicked.at(-1)?.[0]).toContain(all.at(-1)?.name);
		await open(page, 'age=15-29&universe=national&ends=10');
		expect(await tableOf(page)).toEqual(clicked);
	});

	test('5. at which surveys was Yeongdeungpo-gu first in Seoul?', async ({ page }) => {
		await open(page, '');
		await follow(page, () => page.getByRole('link', { name: '영등포구의 순위 변화' }).click());
		const rows = await tableOf(page);
		await open(page, 'view=ranks&d=1119');
		expect(await tableOf(page)).toEqual(rows);
		const periods = [
			'2021H1',
			'2021H2',
			'2022H1',
			'2022H2',
			'2023H1',
			'2023H2',
			'2024H1',
			'2024H2'
		];
		expect(rows).toHaveLength(periods.length);
		periods.forEach((period, i) => {
			const list = published(period, seoul);
			const value = list.find(({ code }) => code === '1119')?.value ?? NaN;
			const rank = 1 + list.filter((each) => each.value > value).length;
			expect(rows[i]?.join(' '), period).toMatch(
				new RegExp(`(^|\\D)${rank}\\D.*${value.toFixed(1)}`)
			);
		});
	});

	test('6. does the women’s rate go with the total?', async ({ page }) => {
		const women = published('2022H1', { ...seoul, sex: 'female', age: '15-64' });
		const all = new Map(
			published('2022H1', { ...seoul, age: '15-64' }).map((e) => [e.code, e.value])
		);
		const pairs = women.map(({ code, value }) => [all.get(code) ?? NaN, value] as const);
		const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
		const [x, y] = [mean(0), mean(1)];
		const sum = (f: (a: number, b: number) => number) =>
			pairs.reduce((total, [a, b]) => total + f(a - x, b - y), 0);
		const r = sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
		await open(page, '');
		await follow(page, () => page.getByRole('link', { name: '전체와 여성 고용률' }).click());
		await expect(page.locator('section.view figure')).toContainText(r.toFixed(2));
		const clicked = await tableOf(page);
		expect(clicked).toHaveLength(25);
		await open(
			page,
			'view=scatter&sex=female&age=15-64&d=1119&x=employment_rate.total.15-64.2022H1'
		);
		expect(await tableOf(page)).toEqual(clicked);
	});

	test('7. the middle of the country, and how far Yeongdeungpo-gu is from it', async ({ page }) => {
		const all = published('2024H2');
		const median = medianOf(all.map(({ value }) => value));
		const own = all.find(({ code }) => code === '1119')?.value ?? NaN;
		await open(page, 'view=distribution&universe=national&d=1119');
		const comparison = page.getByRole('table', { name: '비교' });
		await expect(comparison).toContainText(`${median.toFixed(1)}%`);
		const gap = Math.round((own - median) * 10) / 10;
		await expect(comparison).toContainText(`${gap > 0 ? '+' : '−'}${Math.abs(gap).toFixed(1)}`);
	});

	test('8. who leads those of 65 and over, on the map', async ({ page }) => {
		const [first] = published('2024H2', { age: '65+' });
		await open(page, '');
		await follow(page, () => page.getByRole('link', { name: '고령층 고용률 지도' }).click());
		const rows = await tableOf(page);
		expect(rows).toHaveLength(228);
		expect(rows[0]?.join(' ')).toContain(first?.name);
		expect(rows[0]).toContain(first?.value.toFixed(1));
		await open(page, 'view=map&age=65%2B&universe=national');
		expect(await tableOf(page)).toEqual(rows);
	});

	test('9. unemployment in a province, lowest first', async ({ page }) => {
		const list = published('2024H1', { measure: 'unemployment_rate', province: '경기' }).reverse();
		await open(page, '');
		await choose(page, '지표', '실업률');
		await choose(page, '비교 집단', '경기 시군구');
		await choose(page, '시기', '2024년 상반기');
		await follow(page, () => page.getByLabel('낮은 것부터').check());
		const clicked = await tableOf(page);
		expect(clicked).toHaveLength(list.length);
		expect(clicked[0]).toContain(list[0]?.value.toFixed(1));
		await open(page, 'measure=unemployment_rate&period=2024H1&universe=province:경기&order=up');
		expect(await tableOf(page)).toEqual(clicked);
	});

	test('10. a set of one’s own over time', async ({ page }) => {
		await open(page, '');
		await choose(page, '비교 집단', '직접 고른 지역');
		const set = page.getByRole('group', { name: '비교 집단에 든 지역' });
		await set.getByRole('combobox').fill('강남구');
		await follow(page, () => page.keyboard.press('Enter'));
		await expect(page).toHaveURL(/universe=custom:1119,1123/);
		const rows = await tableOf(page);
		const [a, b] = ['1119', '1123'].map((code) =>
			published('2024H2').find((each) => each.code === code)!
		);
		const [first, second] = a!.value > b!.value ? [a!, b!] : [b!, a!];
		expect(rows.map((cells) => cells[0])).toEqual([nameOf(first.code), nameOf(second.code)]);
		await open(page, 'universe=custom:1119,1123');
		expect(await tableOf(page)).toEqual(rows);
	});
});

test.describe('the workbench', () => {
	test('follows back and forward, and keeps its state through the language switch', async ({
		page
	}) => {
		await open(page, '');
		await view(page, '추세');
		await page.getByLabel('강조할 지역: 지역 이름으로 찾아 더하기').fill('영등포');
		await follow(page, () => page.keyboard.press('Enter'));
		await expect(page).toHaveURL(/view=trend&d=1119/);
		await page.goBack();
		await expect(page).not.toHaveURL(/d=1119/);
		await page.goForward();
		await expect(title(page)).toContainText('영등포구');
		await page.getByRole('link', { name: /English/ }).click();
		await expect(page).toHaveURL(/\/en\/explore\/\?view=trend&d=1119/);
		await expect(title(page)).toContainText('Yeongdeungpo-gu');
	});

	test('names what an address cannot mean, and shows the nearest view', async ({ page }) => {
		await open(page, 'view=pie&measure=love&universe=mars&d=1119,7777&period=2099H1');
		const issues = page.locator('section.view .issues');
		for (const word of ['pie', 'love', 'mars', '7777', '2099년 상반기']) {
			await expect(issues).toContainText(word);
		}
		expect((await tableOf(page)).length).toBeGreaterThan(0);
	});

	test('loads Chart.js only when a reader turns to the chart', async ({ page }) => {
		const scripts: Promise<string>[] = [];
		page.on('response', (response) => {
			if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
		});
		const live = async () =>
			(await Promise.all(scripts)).filter((text) => text.includes('setActiveElements')).length;
		await page.goto('/explore/', { waitUntil: 'networkidle' });
		expect(await live()).toBe(0);
		await page.locator('section.view figure .stage').first().hover();
		await expect(page.locator('section.view figure canvas').first()).toBeVisible();
		expect(await live()).toBeGreaterThan(0);
	});

	test('is worked with the keyboard alone', async ({ page }) => {
		await open(page, '');
		await page.locator('h1').click();
		await page.keyboard.press('2');
		await expect(page).toHaveURL(/view=trend/);
		await settled(page);
		await page.keyboard.press('[');
		await expect(page).toHaveURL(/period=2024H1/);
		await settled(page);
		await page.keyboard.press('1');
		await expect(page).not.toHaveURL(/view=trend/);
		await settled(page);
		const stage = page.locator('section.view figure .stage').first();
		await stage.focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowDown');
		const said = page.locator('section.view figure [aria-live]').first();
		await expect(said).toContainText('위');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/d=\d{4}/);
		await page.locator('h1').click();
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.getByLabel('글자 하나짜리 단축키 쓰기').uncheck();
		await page.keyboard.press('Escape');
		await page.locator('h1').click();
		await page.keyboard.press('7');
		await expect(page).not.toHaveURL(/view=map/);
	});

	test('sorts its table by any column, and copies it', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, 'view=table');
		const table = page.locator('section.view table').first();
		await expect(table.locator('tbody tr')).toHaveCount(25);
		const [first] = changes('2023H2', '2024H2', seoul);
		await table
			.getByRole('button', { name: /1년 전 대비|변화/ })
			.first()
			.click();
		await settled(page);
		await expect(table.locator('tbody tr').first()).toContainText(first?.name ?? '?');
		await page.getByRole('button', { name: /TSV/ }).click();
		await expect(page.getByText('줄을 복사했습니다')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied.trim().split('\n')).toHaveLength(26);
		expect(copied).toContain('\t');
	});

	test('gives every view as CSV, JSON, SVG and PNG', async ({ page }) => {
		for (const query of ['', 'view=map', 'view=scatter']) {
			await open(page, query);
			for (const format of ['CSV', 'JSON', 'SVG', 'PNG']) {
				const saving = page.waitForEvent('download');
				await page
					.getByRole('button', { name: new RegExp(format) })
					.first()
					.click();
				const download = await saving;
				expect(download.suggestedFilename()).toMatch(
					new RegExp(`^goyong-check_employment-rate_.*\\.${format.toLowerCase()}$`)
				);
				const file = readFileSync(await download.path());
				if (format === 'PNG') expect(file.subarray(1, 4).toString()).toBe('PNG');
				else if (format === 'JSON') JSON.parse(file.toString());
				else if (format === 'SVG') expect(file.toString()).toContain('통계청');
				else expect(file.toString()).toContain('66.2');
			}
		}
	});

	test('shows its standard view with script off', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('/explore/');
		await expect(page.locator('figure svg').first()).toBeAttached();
		expect(await page.locator('figure table tbody tr').count()).toBe(25);
		await context.close();
	});
});

for (const view of [
	'ranking',
	'trend',
	'ranks',
	'scatter',
	'change',
	'distribution',
	'map',
	'table'
]) {
	test(`nothing is wider than a phone: ${view}`, async ({ browser }) => {
		const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
		const page = await context.newPage();
		await open(page, `view=${view}&universe=national&d=1119,1122`);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBe(0);
		await context.close();
	});
}
