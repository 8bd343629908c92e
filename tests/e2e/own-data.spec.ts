import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ownRows } from '../../src/cli/bench/own-rows';
import { readDataLists } from '../../src/lib/server/data-lists';

const header = 'district_code,period,sex,age,measure,value,mark';
/** The women's rates that our data lacks, made up, with one slip in row 4. */
const tidy = [
	header,
	'1119,2023H1,female,15-64,employment_rate,62.1,',
	'1101,2023H1,female,15-64,employment_rate,60.3,*',
	'1102,2023H1,female,15-64,employment_rate,61%,',
	'1119,2023H1,total,15+,employment_rate,99.9,'
].join('\n');

async function drop(page: Page, name: string, content: string | Buffer): Promise<void> {
	const field = page.locator('input[type=file]');
	// A file chosen before the page is alive would be lost.
	await expect(field).toBeEnabled();
	await field.setInputFiles({
		...{ name, mimeType: 'text/csv' },
		buffer: Buffer.isBuffer(content) ? content : Buffer.from(content)
	});
}
const tables = (page: Page) => page.getByRole('region', { name: '이 브라우저에 있는 내 자료' });

test.describe("a reader's own table", () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/data/own/');
	});

	test('a tidy table is read at once, ranked, compared, kept, and removed again', async ({
		page
	}) => {
		await drop(page, 'mine.csv', tidy);
		await expect(page.getByRole('heading', { name: 'mine.csv: 읽은 결과' })).toBeFocused();
		await expect(page.locator('main')).toContainText('4줄에서 2개 계열의 수치 3개를 읽었습니다.');
		await expect(page.locator('main')).toContainText('창을 닫아도 남아 있습니다.');
		await expect(page.locator('table.top tbody tr').first()).toContainText('서울 영등포구');
		await expect(page.locator('table.top tbody tr').first()).toContainText('내 자료');
		await expect(page.locator('main')).toContainText('퍼센트 기호가 붙어 있습니다.');
		await expect(page.locator('main')).toContainText(
			'없던 수치 2개, 같은 수치 0개, 다른 수치 1개.'
		);
		const differing = page.getByRole('region', { name: '우리 자료와 다른 점' }).locator('tbody tr');
		await expect(differing).toHaveCount(1);
		await expect(differing).toContainText('99.9%');
		await expect(differing.getByRole('link')).toHaveAttribute(
			'href',
			'/explore/?measure=employment_rate&sex=total&age=15%2B&period=2023H1&universe=national&d=1119'
		);

		await page.reload();
		await expect(tables(page)).toContainText('mine.csv');
		await drop(page, 'second.csv', tidy);
		await expect(tables(page).locator('tbody tr')).toHaveCount(2);
		// The same name again takes the place of the older one.
		await drop(page, 'mine.csv', tidy.split('\n').slice(0, 2).join('\n'));
		await expect(tables(page).locator('tbody tr').first().locator('td').nth(2)).toHaveText('1');
		await expect(tables(page).locator('tbody th')).toHaveText(['mine.csv', 'second.csv']);

		await page.getByRole('button', { name: 'mine.csv 지우기' }).click();
		await expect(tables(page).locator('tbody th')).toHaveText(['second.csv']);
		await page.reload();
		await expect(tables(page).locator('tbody th')).toHaveText(['second.csv']);
		await page.getByRole('button', { name: 'second.csv 지우기' }).click();
		await expect(page.locator('main')).toContainText('아직 넣은 파일이 없습니다.');
	});

	test('what is to be mended is saved as CSV', async ({ page }) => {
		await drop(page, 'mine.csv', tidy);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '손볼 곳을 CSV로 받기' }).click()
		]);
		expect(download.suggestedFilename()).toBe('mine_손볼곳.csv');
		const text = readFileSync(await download.path(), 'utf8');
		expect(text.split('\n')[1]).toBe(
			'4,value,61%,퍼센트 기호가 붙어 있습니다.,기호를 빼고 숫자만 적으세요.'
		);
	});

	test('a table of another shape is asked about, and names that are not settled', async ({
		page
	}) => {
		await drop(
			page,
			'odd.csv',
			'시군구,고용률,메모\n서울 영등포구,62.1,\n고성군,70,\n종로쿠,60,\n'
		);
		await expect(page.getByRole('heading', { name: 'odd.csv: 열마다' })).toBeFocused();
		await expect(page.getByLabel('“시군구” 열에 든 것')).toHaveValue('district');
		await expect(page.getByLabel('“고용률” 열에 든 것')).toHaveValue('value');
		await expect(page.getByLabel('“메모” 열에 든 것')).toHaveValue('none');
		const read = page.getByRole('button', { name: '이대로 읽기' });
		await expect(read).toBeDisabled();
		await page.getByLabel('조사 시기').fill('2023H1');
		await page
			.locator('fieldset label', { hasText: '성별' })
			.locator('select')
			.selectOption('female');
		await page
			.locator('fieldset label', { hasText: '연령' })
			.locator('select')
			.selectOption('15-64');
		await read.click();

		await expect(page.locator('main')).toContainText('3줄에서 1개 계열의 수치 1개를 읽었습니다.');
		const again = page.getByRole('button', { name: '고른 대로 다시 읽기' });
		await expect(again).toBeDisabled();
		await page.getByLabel('고성군 (1줄)').selectOption({ label: '강원 고성군' });
		const near = page.getByLabel('종로쿠 (1줄)').locator('option');
		await expect(near.nth(2)).toHaveText('서울 종로구');
		await page.getByLabel('종로쿠 (1줄)').selectOption({ label: '서울 종로구' });
		await again.click();
		await expect(page.locator('main')).toContainText('3줄에서 1개 계열의 수치 3개를 읽었습니다.');
		await expect(tables(page).locator('tbody tr')).toHaveCount(1);
	});

	test('a KOSIS table in CP949 is known by its header', async ({ page }) => {
		await drop(page, 'kosis.csv', readFileSync('tests/fixtures/kosis/sex-rate.cp949.csv'));
		await expect(page.locator('main')).toContainText('KOSIS에서 받은 표로 인식했습니다');
		await expect(page.locator('main')).toContainText('창을 닫아도 남아 있습니다.');
	});

	test('a file that is no table is refused with what to do', async ({ page }) => {
		await drop(page, 'book.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]));
		await expect(page.locator('main')).toContainText('“CSV UTF-8”로 저장');
		await expect(page.locator('main')).toContainText('아직 넣은 파일이 없습니다.');
	});

	test('200,000 rows are read in a worker, and can be stopped', async ({ page }) => {
		const { lists } = readDataLists('data');
		const rows = Buffer.from([...ownRows(200_000, lists.districts.all, lists.measures)].join(''));
		const workers: string[] = [];
		page.on('worker', (worker) => workers.push(worker.url()));
		// Slowed down, so that there is something to stop.
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
		await drop(page, 'large.csv', rows);
		await page.getByRole('button', { name: '그만 읽기' }).click();
		await expect(page.locator('main')).toContainText('large.csv: 읽기를 그만두었습니다.');
		await expect(page.locator('main')).toContainText('아직 넣은 파일이 없습니다.');
		await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });

		await drop(page, 'large.csv', rows);
		await expect(page.locator('main')).toContainText('수치 200,000개를 읽었습니다.');
		expect(workers).toHaveLength(2);
		expect(workers.every((url) => /own-worker/.test(url))).toBe(true);
		await expect(tables(page)).toContainText('200,000');
	});

	test('nothing of the file leaves the browser', async ({ page, baseURL }) => {
		const requests: { url: string; method: string; body: string | null }[] = [];
		page.context().on('request', (request) =>
			requests.push({
				...{ url: request.url(), method: request.method(), body: request.postData() }
			})
		);
		await drop(page, 'secret-name.csv', tidy);
		await expect(page.locator('main')).toContainText('다른 수치 1개.');
		expect(requests.length).toBeGreaterThan(0);
		for (const { url, method, body } of requests.filter(({ url }) => !/^(blob|data):/.test(url))) {
			expect(new URL(url).origin).toBe(new URL(baseURL ?? '').origin);
			expect(method).toBe('GET');
			expect(body).toBeNull();
			expect(url).not.toContain('secret-name');
		}
	});

	test('where nothing can be stored the table is held in this tab, and that is said', async ({
		page
	}) => {
		await page.route(/own-worker/, async (route) => {
			const response = await route.fetch();
			const body = `Object.defineProperty(self, 'indexedDB', { value: undefined });\n${await response.text()}`;
			await route.fulfill({ response, body });
		});
		await drop(page, 'mine.csv', tidy);
		await expect(page.locator('main')).toContainText('이 탭을 닫을 때까지만 쓸 수 있습니다.');
		await expect(tables(page)).toContainText('mine.csv');
		await page.reload();
		await expect(page.locator('main')).toContainText('아직 넣은 파일이 없습니다.');
	});

	test('is used from the keyboard, and speaks English', async ({ page }) => {
		await page.goto('/en/data/own/');
		await drop(page, 'odd.csv', '시군구,고용률\n서울 영등포구,62.1\n');
		await expect(page.getByRole('heading', { name: 'what does each column hold?' })).toBeFocused();
		await page.getByLabel('Survey').fill('2023h1');
		const read = page.getByRole('button', { name: 'Read it like this' });
		await page
			.locator('fieldset label', { hasText: 'Sex' })
			.locator('select')
			.selectOption('female');
		await page
			.locator('fieldset label', { hasText: 'Age' })
			.locator('select')
			.selectOption('15-64');
		await read.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByText('Figures read: 1. Series: 1. Rows in the file: 1.')).toBeVisible();
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it would do', async ({ page }) => {
		await page.goto('/data/own/');
		await expect(page.locator('noscript p')).toContainText('자바스크립트가 필요합니다.');
		await expect(page.locator('input[type=file]')).toBeHidden();
	});
});
