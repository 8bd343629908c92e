import { expect, test, type Frame, type Page } from '@playwright/test';
import { embedCodes, type EmbedCodeKind } from '../../src/lib/views/embed-codes';
import type { EmbedOptions, EmbedTarget } from '../../src/lib/links/embed-links';
import { openAlive } from './alive';
import { HostSite, post } from './host-site';

const article = 'yeongdeungpo-jobs-award-2024';
const claim = { kind: 'claim', article, claim: 'employment-rate-first' } as const;
const womensClaim = { kind: 'claim', article, claim: 'womens-rate-first' } as const;
const district = { kind: 'district', code: '1119' } as const;
const preset = { kind: 'preset', preset: 'women' } as const;
const plain: EmbedOptions = { locale: 'ko', theme: 'auto', release: null };

let host: HostSite;
test.beforeAll(async () => {
	host = await new HostSite().open();
});
test.afterAll(() => host.close());

/** The code that a writer would paste, for the site under test. */
function code(kind: EmbedCodeKind, target: EmbedTarget, site: string, options = plain): string {
	const embeddable = { target, title: '제목', alt: '설명', height: 700, image: null };
	const made = embedCodes(embeddable, options, site).find((each) => each.kind === kind)?.code;
	if (!made) throw new Error(`There is no code "${kind}" for this`);
	return made;
}
const sandboxed = (iframe: string, tokens: string) =>
	iframe.replace('<iframe ', `<iframe sandbox="${tokens}" `).replace('loading="lazy"', '');
const eager = (iframe: string) => iframe.replace(' loading="lazy"', '');

/** Every message that comes to the page, counted from its first moment. */
const countMessages = (page: Page) =>
	page.addInitScript(() => {
		const all: unknown[] = [];
		Object.assign(window, { messages: all });
		addEventListener('message', ({ data }) => all.push(data));
	});
const messages = (page: Page) =>
	page.evaluate(() => (window as unknown as { messages: unknown[] }).messages.length);

const embedsOf = (page: Page) => page.frames().filter((frame) => /\/embed\//.test(frame.url()));
const fits = (frame: Frame) =>
	frame.evaluate(() => {
		const root = document.documentElement;
		return root.scrollHeight <= innerHeight && root.scrollWidth <= innerWidth;
	});
/** How much of a frame stays empty under what is in it. */
const spare = (frame: Frame) =>
	frame.evaluate(() => {
		const main = document.querySelector('main');
		return main ? innerHeight - main.getBoundingClientRect().bottom : NaN;
	});
/** To the pixel: neither scrolls, nor leaves a gap. */
async function expectSnug(frame: Frame) {
	await expect.poll(() => spare(frame), frame.url()).toBeGreaterThanOrEqual(0);
	await expect.poll(() => spare(frame), frame.url()).toBeLessThan(1);
}
/** What a browser would have done by then, it has done. */
const settle = (page: Page) =>
	page.evaluate(async () => {
		for (let turn = 0; turn < 30; turn += 1) await new Promise(requestAnimationFrame);
	});

test('four embeds on another origin get the heights that they need, without a loop', async ({
	page,
	baseURL
}) => {
	const site = baseURL ?? '';
	const address = host.put(
		'/four',
		post(
			[
				eager(code('script', claim, site)),
				sandboxed(code('script', district, site), 'allow-scripts'),
				sandboxed(code('iframe', womensClaim, site), 'allow-scripts allow-popups'),
				eager(code('script', preset, site))
			].join('<p>그 사이의 글.</p>')
		)
	);
	await countMessages(page);
	for (const width of [1280, 390]) {
		await page.setViewportSize({ width, height: 900 });
		if (width === 1280) await page.goto(address);
		await expect.poll(() => embedsOf(page).length).toBe(4);
		for (const frame of embedsOf(page)) {
			// A browser lays out a frame of another origin once it is in sight.
			await (await frame.frameElement()).scrollIntoViewIfNeeded();
			await expectSnug(frame);
			expect(await fits(frame)).toBe(true);
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
	}
	await settle(page);
	const before = await messages(page);
	await settle(page);
	expect(await messages(page)).toBe(before);
	// Four dialects, at most four heights on the way, four frames; three scripts that ask each once.
	expect(before).toBeLessThanOrEqual(4 * 4 * (4 + 3));
});

test('bare frames never scroll, with scripts and without', async ({ page, baseURL }) => {
	const site = baseURL ?? '';
	const heightOf = async (path: string) =>
		(
			(await (await page.request.get(`${site}/oembed/ko/${path}.json`)).json()) as {
				height: number;
			}
		).height;
	const bare = async (target: EmbedTarget, path: string, tokens: string | null) => {
		const frame = code('iframe', target, site).replace(
			'height="700"',
			`height="${await heightOf(path)}"`
		);
		return tokens === null ? eager(frame) : sandboxed(frame, tokens);
	};
	const address = host.put(
		'/bare',
		post(
			[
				await bare(claim, `claims/${article}/${claim.claim}`, null),
				await bare(district, 'districts/1119', ''),
				await bare(preset, 'presets/women', 'allow-scripts')
			].join('')
		)
	);
	await page.goto(address);
	for (const width of [300, 390, 768, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await expect.poll(() => embedsOf(page).length).toBe(3);
		await settle(page);
		for (const frame of embedsOf(page)) {
			expect(await fits(frame), `${frame.url()} at ${width}`).toBe(true);
		}
	}
});

test('a frame that comes later is sized too, and a hostile one changes nothing', async ({
	page,
	baseURL
}) => {
	const site = baseURL ?? '';
	const shout = `for (const height of [3000, 50]) parent.postMessage({ type: 'goyong:height', v: 1, id: 'x', height }, '*')`;
	host.put('/embed/hostile', `<!doctype html><script>${shout}</script>`);
	const hostile = `<iframe id="hostile" src="/embed/hostile" width="100%" height="200"></iframe>`;
	await page.goto(host.put('/late', post(eager(code('script', claim, site)) + hostile)));
	const first = embedsOf(page).find((frame) => frame.url().startsWith(site));
	if (!first) throw new Error('The first embed is not there');
	await expectSnug(first);

	await page.evaluate(
		(html) => {
			document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
		},
		eager(code('iframe', district, site))
	);
	await expect.poll(() => embedsOf(page).length).toBe(3);
	const late = embedsOf(page).find((frame) => frame.url().includes('/districts/'));
	if (!late) throw new Error('The late embed is not there');
	await expectSnug(late);
	expect(await page.locator('#hostile').evaluate((frame) => frame.style.height)).toBe('');
	await expectSnug(first);
});

test('a drawing goes live, and a view is drawn, in a sandbox without an origin', async ({
	page,
	baseURL
}) => {
	const site = baseURL ?? '';
	const view = { kind: 'view', query: 'view=trend&d=1119' } as const;
	const boxed = (target: EmbedTarget) => sandboxed(code('iframe', target, site), 'allow-scripts');
	await page.goto(host.put('/boxed', post(boxed(district) + boxed(view))));
	const frame = (index: number) => page.frameLocator('iframe').nth(index);
	await expect(frame(1).locator('.live canvas')).toHaveCount(1);
	await frame(0).locator('.stage').hover();
	await expect(frame(0).locator('.live canvas')).toHaveCount(1);
});

test('the snippet that a Datawrapper host has sizes our frame', async ({ page, baseURL }) => {
	// What such a host does, in our own words: it finds the frame that speaks and sets each height said.
	const snippet = `<script>
		addEventListener('message', ({ data, source }) => {
			if (!data || !data['datawrapper-height']) return;
			const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === source);
			for (const height of Object.values(data['datawrapper-height'])) frame.style.height = height + 'px';
		});
	</script>`;
	await page.goto(
		host.put('/datawrapper', post(snippet + eager(code('iframe', claim, baseURL ?? ''))))
	);
	await expect.poll(() => embedsOf(page).length).toBe(1);
	for (const frame of embedsOf(page)) {
		await expectSnug(frame);
		expect(await fits(frame)).toBe(true);
	}
});

test('a host with a strict policy lets both through, and nothing is broken by it', async ({
	page,
	baseURL
}) => {
	const site = baseURL ?? '';
	const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; connect-src ${site}; require-trusted-types-for 'script'`;
	const address = host.put(
		'/strict',
		post(
			`<div id="framed">${eager(code('script', district, site))}</div>${code('element', claim, site)}`
		),
		{ 'content-security-policy': policy }
	);
	const refused: string[] = [];
	page.on('console', (message) => {
		if (/Content Security Policy|TrustedHTML/.test(message.text())) refused.push(message.text());
	});
	await page.goto(address);
	const element = page.locator('goyong-chart');
	await expect(element.locator('h1')).toHaveText('“고용률 부문에서 1위”');
	await expect(element.locator('.verdict')).toHaveCSS('display', 'flex');
	expect(
		await element.locator('.verdict').evaluate((each) => getComputedStyle(each).color)
	).not.toBe('rgb(0, 0, 0)');
	await expect.poll(() => embedsOf(page).length).toBe(1);
	for (const frame of embedsOf(page)) await expectSnug(frame);
	await element.locator('.stage').hover();
	await expect(element.locator('canvas')).toBeVisible();
	expect(refused).toEqual([]);
});

test.describe('the element', () => {
	const posted = (site: string, element: string) =>
		post(`${element}<script type="module" src="${site}/goyong-chart.js"></script>`);

	test('shows what the frame shows, and fetches the chart library when it is touched', async ({
		page,
		baseURL
	}) => {
		const site = baseURL ?? '';
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(host.put('/element', post(code('element', claim, site))));
		const element = page.locator('goyong-chart');
		await expect(element.locator('.stage svg').filter({ visible: true })).toBeVisible();
		// Before: the document, the element, the embed.
		expect(asked.filter((path) => path.endsWith('.js'))).toEqual(['/goyong-chart.js']);
		for (const href of await element
			.locator('main a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
			expect(href).not.toContain(host.origin);
		}
		await expect(element.locator('.embed')).toHaveAttribute('role', 'group');

		await element.locator('.stage').focus();
		await expect(element.locator('canvas')).toBeVisible();
		expect(asked).toContain('/embed/live.js');
		await page.keyboard.press('ArrowDown');
		await expect(element.locator('[aria-live]')).not.toBeEmpty();
	});

	test('follows its attributes', async ({ page, baseURL }) => {
		const site = baseURL ?? '';
		await page.goto(
			host.put('/attributes', posted(site, '<goyong-chart district="1119"></goyong-chart>'))
		);
		const element = page.locator('goyong-chart');
		await expect(element.locator('h1')).toContainText('영등포구');
		await element.evaluate((each) => each.setAttribute('lang', 'en'));
		await expect(element.locator('h1')).toContainText('Yeongdeungpo-gu');
		await element.evaluate((each) => each.setAttribute('theme', 'dark'));
		const paper = () =>
			element.locator('.embed').evaluate((each) => getComputedStyle(each).backgroundColor);
		await expect.poll(paper).toBe('rgb(21, 23, 26)');
		await element.evaluate((each) => {
			each.removeAttribute('district');
			each.setAttribute('view', 'measure=employment_rate&universe=seoul&d=1119');
		});
		await expect(element.locator('iframe')).toHaveAttribute(
			'src',
			`${site}/embed/en/view/?measure=employment_rate&universe=seoul&d=1119#dark`
		);
		await element.evaluate((each) => each.removeAttribute('view'));
		await expect(element.locator('p')).toContainText('One of claim, district, preset, view');
	});

	test('says so, with a link, when nothing can be had', async ({ page, baseURL }) => {
		const site = baseURL ?? '';
		await page.goto(
			host.put('/failed', posted(site, `<goyong-chart claim="${article}/nothing"></goyong-chart>`))
		);
		const link = page.locator('goyong-chart').getByRole('link', { name: '고용체크에서 보기' });
		await expect(link).toHaveAttribute('href', `${site}/claims/${article}/nothing/`);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the figures are there', async ({ page, baseURL }) => {
		const address = host.put('/silent', post(eager(code('script', claim, baseURL ?? ''))));
		await page.goto(address);
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText('“고용률 부문에서 1위”');
		await expect(frame.locator('.stage svg').filter({ visible: true })).toBeVisible();
		await expect(frame.locator('table')).toHaveCount(1);
	});

	test('the element leaves its link', async ({ page, baseURL }) => {
		await page.goto(host.put('/silent-element', post(code('element', claim, baseURL ?? ''))));
		await expect(page.getByRole('link', { name: '제목' })).toBeVisible();
	});
});

test.describe('the dialog', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('gives a code by keyboard alone, and gives the focus back', async ({ page }) => {
		await openAlive(page, `/claims/${article}/${claim.claim}/`);
		const button = page.getByRole('button', { name: '글에 넣기', exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: '글에 넣기' });
		await expect(dialog).toBeVisible();
		const code = dialog.getByRole('textbox');
		await expect(code).toHaveValue(/<iframe src="[^"#]+\/embed\/ko\/claims\/[^"]+"[^]*embed\.js/);

		await dialog.getByLabel('언어').selectOption('en');
		await dialog.getByLabel('배경').selectOption('dark');
		await dialog.getByLabel('수치').selectOption('frozen');
		await expect(code).toHaveValue(/\/embed\/en\/at\/\d{4}\.\d+\/claims\/[^"]+#dark"/);

		await dialog.getByRole('tab', { name: '자동 높이' }).focus();
		await page.keyboard.press('ArrowRight');
		await expect(dialog.getByRole('tab', { name: 'iframe만' })).toBeFocused();
		await expect(code).not.toHaveValue(/embed\.js/);
		await page.keyboard.press('ArrowRight');
		await expect(dialog.getByRole('tabpanel')).toContainText('iframe을 쓰세요');
		await page.keyboard.press('End');
		await expect(code).toHaveValue(/^<goyong-chart claim="[^"]+" lang="en" theme="dark" release="/);
		await page.keyboard.press('Tab');
		await expect(code).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(dialog.getByText('복사했습니다.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await code.inputValue());

		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(button).toBeFocused();
	});

	test('takes the workbench as it stands, with other highlights', async ({ page }) => {
		await page.goto('/explore/?view=distribution&universe=national');
		await page.waitForSelector('[data-followed="?view=distribution&universe=national"]');
		await page.getByRole('button', { name: '글에 넣기' }).click();
		const dialog = page.getByRole('dialog', { name: '글에 넣기' });
		const code = dialog.getByRole('textbox', { name: '자동 높이' });
		await expect(code).toHaveValue(/\/embed\/ko\/view\/\?view=distribution&amp;universe=national"/);
		const field = dialog.getByRole('combobox', { name: '강조할 지역' });
		await field.fill('영등포');
		await field.press('Enter');
		await expect(code).toHaveValue(/\/embed\/ko\/presets\/spread\/"/);
		await field.fill('강남');
		await field.press('Escape');
		await expect(field).toHaveValue('');
		await expect(dialog).toBeVisible();
		await field.fill('종로');
		await field.press('Enter');
		await expect(code).toHaveValue(/universe=national&amp;d=1119,1101"/);
	});

	test('shows the code selected where nothing can be copied', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
		});
		await openAlive(page, '/districts/1119/');
		await page.getByRole('button', { name: '글에 넣기' }).click();
		const dialog = page.getByRole('dialog', { name: '글에 넣기' });
		await dialog.getByRole('button', { name: '코드 복사' }).click();
		await expect(dialog.getByText(/복사하지 못했습니다/)).toBeVisible();
		const selected = await dialog.getByRole('textbox').evaluate((field) => {
			const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
			return value.slice(selectionStart, selectionEnd);
		});
		expect(selected).toContain('/embed/ko/districts/1119/');
	});

	test('previews the embed at its own height, and fits a small screen', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await openAlive(page, '/districts/1119/');
		await page.getByRole('button', { name: '글에 넣기' }).click();
		const dialog = page.getByRole('dialog', { name: '글에 넣기' });
		await dialog.getByRole('radio', { name: /글 본문/ }).check();
		await expect.poll(() => embedsOf(page).length).toBe(1);
		for (const frame of embedsOf(page)) {
			await expectSnug(frame);
			expect(await frame.evaluate(() => innerWidth)).toBe(680);
		}
		expect(await dialog.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
	});
});

test('what posts load weighs two kilobytes at most, and any page may have it', async ({
	request
}) => {
	for (const path of ['/embed.js', '/goyong-chart.js']) {
		const response = await request.get(path, { headers: { 'accept-encoding': 'br' } });
		const headers = response.headers();
		expect(Number(headers['content-length']), path).toBeLessThanOrEqual(2048);
		expect(headers['content-encoding'], path).toBe('br');
		expect(headers['content-type'], path).toMatch(/^text\/javascript/);
		expect(headers['access-control-allow-origin'], path).toBe('*');
	}
	const include = await request.get('/embed/goyong.html');
	expect(await include.text()).toContain('include.claim');
});
