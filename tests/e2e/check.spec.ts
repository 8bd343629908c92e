import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const text = `영등포구의 2023년 하반기 15세 이상 고용률은 66.2%로 높은 수준이다. 영등포구는 2023년 하반기 15세 이상 고용률 서울시 25개 자치구 중 1위를 기록했다.

강남구는 2023년 하반기 15세 이상 고용률 서울시 25개 자치구 중 1위를 기록했다.`;

async function check(page: Page, words: string, date = '2024-03-05') {
	await page.getByLabel('글', { exact: true }).fill(words);
	await page.getByLabel('글의 날짜').fill(date);
	await page.getByRole('button', { name: '확인하기' }).click();
	await expect(page.getByRole('heading', { name: '결과' })).toBeFocused();
}

const claims = (page: Page) => page.locator('.ledger article');

test.describe('any text, checked in the browser', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/check/');
		// A field that is filled before the page is alive would be emptied again.
		await expect(page.getByRole('button', { name: '확인하기' })).toBeEnabled();
	});

	test('three claims are found, marked in the text and judged', async ({ page }) => {
		await check(page, text);
		await expect(claims(page)).toHaveCount(3);
		await expect(claims(page).nth(0).locator('.verdict')).toHaveText('사실');
		await expect(claims(page).nth(1).locator('.verdict')).toHaveText('사실');
		await expect(claims(page).nth(2).locator('.verdict')).toHaveText('사실 아님');
		await expect(page.locator('.said mark').first()).toBeVisible();
		await expect(page.locator('.said .flag')).toHaveCount(3);
		await expect(page.locator('.said .flag').nth(2)).toContainText('사실 아님');
		await expect(claims(page).nth(1).locator('figure canvas')).toBeVisible();
	});

	test('what is set right is judged at once', async ({ page }) => {
		await check(page, text);
		const claim = claims(page).nth(2);
		await expect(claim.locator('.verdict')).toHaveText('사실 아님');
		await claim.getByLabel('지역').fill('서울 영등포구');
		await claim.getByLabel('지역').press('Tab');
		await expect(claim.locator('.verdict')).toHaveText('사실');
		await claim.getByLabel('순위', { exact: true }).fill('2');
		await claim.getByLabel('순위', { exact: true }).press('Tab');
		await expect(claim.locator('.verdict')).toHaveText('사실 아님');
		await claim.getByLabel('순위', { exact: true }).fill('1');
		await claim.getByLabel('비교 집단').selectOption({ label: '열려 있음' });
		await expect(claim.locator('.verdict')).toHaveText('범위를 밝혀야 사실');
	});

	test('which of several districts of a name is meant is asked', async ({ page }) => {
		await check(page, '중구의 2023년 하반기 고용률은 서울 1위다. 고성군의 취업자는 늘었다.');
		const claim = claims(page).last();
		await expect(claim).toContainText('골라 주세요');
		await claim.getByLabel('지역').selectOption({ label: '강원 고성군' });
		await expect(claim.locator('.verdict')).toBeVisible();
	});

	test('hostile text stays text', async ({ page }) => {
		const alerts: string[] = [];
		page.on('dialog', (dialog) => {
			alerts.push(dialog.message());
			void dialog.dismiss();
		});
		const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script> 강남구';
		await check(page, `${hostile}\n\n${text}`);
		await expect(page.locator('.said .text')).toContainText(hostile);
		await expect(page.locator('.said img, .said script')).toHaveCount(0);
		expect(alerts).toEqual([]);
	});

	test('nothing of the text leaves the browser', async ({ page, baseURL }) => {
		const requests: { url: string; method: string; body: string | null }[] = [];
		page.on('request', (request) =>
			requests.push({
				...{ url: request.url(), method: request.method(), body: request.postData() }
			})
		);
		await check(page, text);
		await expect(claims(page).nth(2).locator('.verdict')).toBeVisible();
		const own = /^(blob:|data:)/;
		for (const { url, method, body } of requests.filter((each) => !own.test(each.url))) {
			expect(new URL(url).origin).toBe(new URL(baseURL!).origin);
			expect(method).toBe('GET');
			expect(body).toBeNull();
			expect(decodeURIComponent(url)).not.toContain('영등포');
		}
	});

	test('a claim has an address that carries its reading', async ({ page }) => {
		await check(page, text);
		const claim = claims(page).nth(2);
		await claim.getByLabel('순위', { exact: true }).fill('2');
		await claim.getByLabel('순위', { exact: true }).press('Tab');
		const href = await claim.getByRole('link', { name: '이 해석의 주소' }).getAttribute('href');
		await page.goto('about:blank');
		await page.goto(`/check/${href}`);
		await expect(claims(page)).toHaveCount(1);
		await expect(claims(page).getByLabel('순위', { exact: true })).toHaveValue('2');
		await expect(claims(page).locator('.verdict')).toHaveText('사실 아님');
		await page.goto('about:blank');
		await page.goto(`/check/${href!.replace('district=', 'district=9')}`);
		await expect(page.getByText('잘못된 항목: district')).toBeVisible();
	});

	test('a judged claim is handed over as an evidence pack that opens without a network', async ({
		page
	}, info) => {
		await check(page, text);
		const title = await page.title();
		const claim = claims(page).nth(2);
		await expect(claim.locator('.verdict')).toHaveText('사실 아님');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			claim.getByRole('button', { name: '증거 묶음(HTML)' }).click()
		]);
		expect(download.suggestedFilename()).toMatch(
			/^goyong-check_evidence_\d{4}_rank_employment-rate_2023H2_claim-3\.html$/
		);
		expect(await page.title()).toBe(title);
		const path = info.outputPath('pack.html');
		await download.saveAs(path);
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.context().setOffline(true);
		await page.goto(`file://${path}`);
		await expect(page.locator('#recomputed')).toHaveAttribute('data-outcome', 'same');
		await expect(page.locator('#recomputed')).toContainText('사실 아님');
		await expect(page.locator('#recomputed')).toContainText('해시가 적힌 것과 같습니다');
		await expect(page.locator('blockquote mark')).toContainText('1위');
		await expect(page.locator('main')).toHaveCSS('display', 'grid');
		expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
	});

	test('a post is read from a file, its date with it, and can be taken along', async ({ page }) => {
		await page.locator('input[type=file]').setInputFiles({
			name: 'post.md',
			mimeType: 'text/markdown',
			buffer: Buffer.from(
				`---\ntitle: 글\ndate: 2024-03-05 09:00\n---\n<p>${text}</p><script>x</script>`
			)
		});
		await expect(page.getByLabel('글의 날짜')).toHaveValue('2024-03-05');
		await expect(page.getByLabel('글', { exact: true })).toHaveValue(/^영등포구의/);
		await page.getByRole('button', { name: '확인하기' }).click();
		await expect(claims(page)).toHaveCount(3);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '주장 목록(claims.json)' }).click()
		]);
		const list = JSON.parse(readFileSync(await download.path(), 'utf8'));
		expect(list.claims).toHaveLength(3);
		const [folder] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '이 글을 기사로(zip)' }).click()
		]);
		expect(folder.suggestedFilename()).toBe('2024-03-05-1119.zip');
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('says why nothing can be checked, and shows the example judged', async ({ page }) => {
		await page.goto('/check/');
		await expect(page.locator('noscript .problem, .problem').first()).toContainText('자바스크립트');
		await expect(page.locator('.ledger .verdict').first()).toBeVisible();
		await expect(page.getByRole('button', { name: '확인하기' })).toBeHidden();
	});
});
