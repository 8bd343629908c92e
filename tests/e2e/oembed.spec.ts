import {
	extract,
	setProviderList,
	type OembedData,
	type Params
} from '@extractus/oembed-extractor';
import { expect, test } from '@playwright/test';
import { presetIds } from '../../src/lib/links/preset-ids';

const claim = 'claims/yeongdeungpo-jobs-award-2024/employment-rate-first';

/** A ranking with every part of its address written out, so that new figures change nothing. */
const seoul = 'universe=seoul&period=2023H2&sex=total&age=15-64';

/** The build names the address that it is for; here it is asked of the server under test. */
const askedOf = (baseURL: string) => (link: string) => {
	const { pathname, search } = new URL(link);
	return fetch(baseURL + pathname + search);
};
const frameOf = (html = '') => {
	const src = /<iframe[^>]* src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
	const { pathname, search, hash } = new URL(src);
	return pathname + search + hash;
};
/** What the consumer's types leave out. */
type Rich = OembedData & { html: string; width: number; height: number };

test.describe('a consumer’s library reads', () => {
	for (const [page, frame] of [
		[`/${claim}/`, `/embed/ko/${claim}/`],
		[`/en/${claim}/`, `/embed/en/${claim}/`],
		['/districts/1119/', '/embed/ko/districts/1119/'],
		['/en/explore/women/', '/embed/en/presets/women/'],
		['/embed/ko/districts/1119/', '/embed/ko/districts/1119/'],
		['/explore/?view=trend&d=1119', '/embed/ko/view/?view=trend&d=1119'],
		[`/rankings/employment_rate/?${seoul}`, `/embed/ko/view/?measure=employment_rate&${seoul}`],
		[`/en/rankings/employment_rate/?${seoul}`, `/embed/en/view/?measure=employment_rate&${seoul}`]
	] as const) {
		test(`${page} by what its head names`, async ({ baseURL, request }) => {
			const found = (await extract(baseURL + page, {}, askedOf(baseURL!))) as Rich;
			expect(found).toMatchObject({ method: 'auto-discovery', type: 'rich', version: '1.0' });
			expect(frameOf(found.html)).toBe(frame);
			expect(await (await request.get(frame)).text()).toContain('<html lang=');
			if (found.thumbnail_url === undefined) return;
			expect([found.thumbnail_width, found.thumbnail_height]).toEqual([1200, 630]);
			const { pathname } = new URL(found.thumbnail_url);
			expect((await request.get(pathname)).headers()['content-type']).toBe('image/png');
		});
	}

	test('any page by the endpoint, within its limits', async ({ baseURL }) => {
		const schemes = [`${baseURL}/*`];
		const endpoints = [{ schemes, url: `${baseURL}/oembed` }];
		setProviderList([{ provider_name: 'Goyong Check', provider_url: baseURL!, endpoints }]);
		const read = (page: string, limits: Params) =>
			extract(baseURL + page, limits, askedOf(baseURL!));
		const narrow = (await read(`/${claim}/`, { maxwidth: 320 })) as Rich;
		expect(narrow).toMatchObject({ method: 'provider-api', type: 'rich', width: 320 });
		expect(narrow.html).toContain('width="320"');
		const low = await read('/en/explore/elderly/', { maxwidth: 400, maxheight: 120 });
		expect(low).toMatchObject({ type: 'photo', height: 120 });
		await expect(read('/method/', {})).rejects.toThrow('404');
		setProviderList([]);
	});
});

test('a ranking without a query names a link, which its document stays', async ({
	request,
	page
}) => {
	await page.goto('/en/rankings/employment_rate/');
	const link = page.locator('link[type="application/json+oembed"]');
	const { pathname } = new URL((await link.getAttribute('href')) ?? '');
	expect(pathname).toBe('/oembed/en/rankings/employment_rate.json');
	const title = await page.getByRole('heading', { level: 1 }).textContent();
	for (const query of ['', '?maxwidth=320']) {
		const answer = await request.get(pathname + query);
		expect(await answer.json()).toMatchObject({ type: 'link', title });
	}
});

test('a question has a page, a document and an embed that say the same', async ({
	request,
	page
}) => {
	for (const preset of presetIds) {
		const answer = await request.get(`/oembed/en/presets/${preset}.json`);
		const { description } = (await answer.json()) as { description: string };
		await page.goto(`/en/explore/${preset}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(description);
		await expect(page.locator('figure svg').first()).toBeAttached();
		await page.goto(`/embed/en/presets/${preset}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(description);
	}
});

for (const width of [280, 640, 1200]) {
	test(`the frame of an answer is tall enough at ${width} pixels`, async ({ page, baseURL }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		for (const path of [`/${claim}/`, '/en/districts/1119/', '/en/explore/recovery/']) {
			const query = new URLSearchParams({ url: baseURL + path, maxwidth: String(width) });
			const answer = await fetch(`${baseURL}/oembed?${query}`);
			const { html } = (await answer.json()) as { html: string };
			await page.setContent(html, { waitUntil: 'load' });
			const frame = page.frames().at(-1)!;
			await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
			const hidden = await frame.evaluate(() => {
				const { scrollHeight, clientHeight } = document.documentElement;
				return scrollHeight - clientHeight;
			});
			expect(hidden, path).toBe(0);
		}
	});
}
