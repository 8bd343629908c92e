import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { builtOrigin } from '../../../../src/cli/serve/answer-oembed';
import { BuiltSite } from '../../../../src/cli/serve/built-site';
import { siteServer } from '../../../../src/cli/serve/site-server';
import { writeSeries } from '../../../../src/lib/csv/write-series';
import { seriesKey } from '../../../../src/lib/domain/dataset';
import {
	oembedPath,
	rankingOembedPath,
	releaseSeriesCsvPath,
	workbenchOembedPath
} from '../../../../src/lib/links/embed-links';
import { seriesCsvPath } from '../../../../src/lib/links/site-links';
import { loadDataset } from '../../../../src/lib/server/dataset';
import type { Embeddable } from '../../../../src/lib/views/embeddable';
import { oembed, oembedLink } from '../../../../src/lib/views/oembed';
import { makeSmallRoot } from '../../../fixtures/small-root';

const origin = 'https://goyong.example';
const rate = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;
const folder = mkdtempSync(join(tmpdir(), 'goyong-site-'));
const district: Embeddable = {
	target: { kind: 'district', code: '1119' },
	title: '영등포구 고용률',
	alt: '영등포구 고용률은 64.3%입니다.',
	height: 680,
	image: '/images/ko/districts/1119.png'
};
/** Pages that show what their query says, with the documents that the build has them name. */
const pagesOfViews = [
	['/explore/', workbenchOembedPath('ko'), undefined],
	['/embed/ko/view/', workbenchOembedPath('ko'), '*'],
	['/rankings/employment_rate/', rankingOembedPath('ko', rate.measure), undefined]
] as const;
let server: Server;
let base = '';

function write(path: string, text: string) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

/** A build with one district, one series and the workbench. */
function makeBuild() {
	write('/index.html', '<!doctype html><title>Home</title>');
	write('/404.html', '<!doctype html><title>Nothing here</title>');
	for (const release of [null, '2026.1']) {
		const options = { locale: 'ko', theme: 'auto', release } as const;
		const document = JSON.stringify(oembed(district, options, origin));
		write(oembedPath({ kind: 'district', code: '1119' }, 'ko', release), document);
	}
	const explore = { locale: 'ko', title: '탐색', description: '', image: '/a.png' } as const;
	write(workbenchOembedPath('ko'), JSON.stringify(oembedLink(explore, origin)));
	const ranking = { locale: 'ko', title: '고용률 순위', description: '', image: '/a.png' } as const;
	write(rankingOembedPath('ko', rate.measure), JSON.stringify(oembedLink(ranking, origin)));
	for (const [path, document] of pagesOfViews) {
		const discovery = `<link type="application/json+oembed" href="${origin}${document}">`;
		write(`${path}index.html`, `<!doctype html><head>${discovery}</head>`);
	}
	const root = makeSmallRoot();
	cpSync(root, join(folder, 'data'), { recursive: true });
	const series = writeSeries(loadDataset(root), rate);
	write(seriesCsvPath(rate), series);
	write(releaseSeriesCsvPath('2026.1', seriesKey(rate)), series.replace('65.2', '64.2'));
	rmSync(root, { recursive: true });
	write('/_app/immutable/start.js', 'export {};');
	write('/embed.js', '(() => {})();');
}

beforeAll(async () => {
	makeBuild();
	server = siteServer(folder, origin);
	await new Promise<void>((resolve) => server.listen(0, resolve));
	base = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
	await new Promise((resolve) => server.close(resolve));
	rmSync(folder, { recursive: true });
});

/** As the bytes stand, since `fetch` tidies an address before it asks. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
	return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
		(resolve, reject) => {
			const asked = request(`${base}/`, { path, method, headers, agent: false }, (response) => {
				let body = '';
				response.setEncoding('utf8').on('data', (part: string) => (body += part));
				response.on('end', () =>
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
				);
			});
			asked.on('error', reject).end();
		}
	);
}
const about = (url: string, more = '') => ask(`/oembed?url=${encodeURIComponent(url)}${more}`);

describe('the server of a built site', () => {
	it.each([
		['a page', '/', 200, 'text/html;charset=utf-8', undefined],
		['what is not there', '/nowhere/', 404, 'text/html; charset=utf-8', undefined],
		['what only looks encoded', '/%E0%A4', 400, 'text/plain; charset=utf-8', undefined],
		['half a percent sign', '/%', 400, 'text/plain; charset=utf-8', undefined],
		['a host instead of a path', '//', 400, 'text/plain; charset=utf-8', undefined],
		['a way out of the folder', '/../package.json', 404, 'text/html; charset=utf-8', undefined],
		['the same, encoded', '/..%2f..%2fetc/passwd', 404, 'text/html; charset=utf-8', undefined],
		['a script for other sites', '/embed.js', 200, 'text/javascript', '*'],
		['a document', '/oembed/ko/districts/1119.json', 200, 'application/json', '*'],
		['a table', seriesCsvPath(rate), 200, 'text/csv; charset=utf-8', '*']
	])('serves %s', async (_, path, status, type, open) => {
		const answer = await ask(path);
		expect(answer).toMatchObject({ status, headers: { 'content-type': type } });
		expect(answer.headers['access-control-allow-origin']).toBe(open);
	});

	it('says for how long a file stays as it is', async () => {
		const { headers } = await ask('/_app/immutable/start.js');
		expect(headers['cache-control']).toContain('immutable');
	});

	it.each(['/', '/nowhere/', '/oembed', '/%'])(
		'answers HEAD %s as GET, without a body',
		async (path) => {
			const [got, asked] = [await ask(path), await ask(path, 'HEAD')];
			expect(asked.status).toBe(got.status);
			expect(asked.headers['content-length']).toBe(String(Buffer.byteLength(got.body)));
			expect(asked.body).toBe('');
		}
	);

	it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
		const answer = await ask('/oembed', method);
		expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
		expect(answer.body).toBe(`${method} is not offered here. Use GET or HEAD.\n`);
	});
});

describe('GET /oembed', () => {
	it.each([
		['a page', `${origin}/districts/1119/`],
		['a page by the host that is asked', '/districts/1119/'],
		['an embed', `${origin}/embed/ko/districts/1119/`],
		['a document', `${origin}/oembed/ko/districts/1119.json`]
	])('answers for %s', async (_, address) => {
		const url = new URL(address, base);
		const { status, headers, body } = await about(url.href);
		expect({ status, headers }).toMatchObject({
			status: 200,
			headers: {
				'content-type': 'application/json; charset=utf-8',
				'access-control-allow-origin': '*',
				'cache-control': 'public, max-age=3600'
			}
		});
		const live = { locale: 'ko', theme: 'auto', release: null } as const;
		expect(JSON.parse(body)).toEqual(oembed(district, live, url.origin));
	});

	it('keeps within what is asked, and keeps theme and release', async () => {
		const frozen = `${origin}/embed/ko/at/2026.1/districts/1119/#dark`;
		const { body } = await about(frozen, '&maxwidth=300&maxheight=500');
		expect(JSON.parse(body)).toMatchObject({
			width: 300,
			height: 500,
			html: expect.stringContaining(`src="${frozen}" width="300" height="500"`)
		});
	});

	it('answers as XML', async () => {
		const { headers, body } = await about(`${origin}/districts/1119/`, '&format=xml');
		expect(headers['content-type']).toBe('text/xml; charset=utf-8');
		expect(body).toContain('<oembed>\n\t<type>rich</type>');
	});

	it('draws a view of the workbench from the figures of the build', async () => {
		const query = 'period=2023H1&d=1119';
		const { body } = await about(`${origin}/explore/?${query}`);
		expect(JSON.parse(body)).toMatchObject({
			type: 'rich',
			title: expect.stringContaining('65.2%'),
			html: expect.stringContaining(`src="${origin}/embed/ko/view/?d=1119"`)
		});
	});

	it.each([
		['as it begins', '', 'universe=national&period=2023H1&sex=total&age=15%2B'],
		['of Seoul', '?universe=seoul', 'universe=seoul&period=2023H1&sex=total&age=15%2B']
	])('takes a ranking %s as the workbench’s view of the same', async (_, query, view) => {
		const { body } = await about(`${origin}/rankings/employment_rate/${query}`);
		const written = `measure=employment_rate&${view}`.replaceAll('&', '&amp;');
		expect(JSON.parse(body)).toMatchObject({
			type: 'rich',
			html: expect.stringContaining(`src="${origin}/embed/ko/view/?${written}"`)
		});
	});

	it('draws a view that keeps a release from the figures of that release', async () => {
		const { body } = await about(`${origin}/embed/ko/view/?period=2023H1&d=1119&at=2026.1`);
		expect(JSON.parse(body)).toMatchObject({
			title: expect.stringContaining('64.2%'),
			html: expect.stringContaining(`&amp;at=2026.1"`)
		});
	});

	it.each([
		['another site', 'https://elsewhere.example/districts/1119/', 404, 'is not this site'],
		['a page without an embed', `${origin}/method/`, 404, '/method/ cannot be embedded'],
		[
			'a district that is none',
			`${origin}/districts/9999/`,
			404,
			'no /districts/9999/ on this site'
		],
		[
			'a release that is none',
			`${origin}/embed/ko/at/2001.1/districts/1119/`,
			404,
			'release 2001.1'
		],
		[
			'a ranking that cannot be followed',
			`${origin}/rankings/employment_rate/?universe=moon`,
			404,
			'“universe” “moon” cannot'
		],
		['a ranking of what is no measure', `${origin}/rankings/constructor/`, 404, 'no ranking of'],
		['a view that cannot be followed', `${origin}/explore/?view=pie`, 404, '“view” “pie” cannot'],
		[
			'a view at a release that never was',
			`${origin}/embed/ko/view/?at=2001.1`,
			404,
			'no release 2001.1'
		],
		['a view at no release', `${origin}/embed/ko/view/?at=../..`, 404, '“../..” is no release']
	])('has nothing for %s', async (_, url, status, error) => {
		const answer = await about(url);
		expect(answer.status).toBe(status);
		expect(answer.headers['cache-control']).toBe('no-store');
		expect(JSON.parse(answer.body)).toEqual({ error: expect.stringContaining(error) });
	});

	it.each([
		['/oembed', 400],
		[`/oembed?url=${origin}/districts/1119/&maxwidth=x`, 400],
		[`/oembed?url=${origin}/districts/1119/&format=yaml`, 501]
	])('refuses %s', async (path, status) => {
		const { body, ...answer } = await ask(path);
		expect(answer).toMatchObject({ status, headers: { 'access-control-allow-origin': '*' } });
		expect(JSON.parse(body)).toEqual({ error: expect.any(String) });
	});

	it('says that it failed when the build is broken, and goes on', async () => {
		const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
		write('/oembed/ko/districts/1101.json', 'not JSON');
		expect(await about(`${origin}/districts/1101/`)).toMatchObject({ status: 500 });
		expect(logged).toHaveBeenCalledOnce();
		logged.mockRestore();
		expect(await about(`${origin}/districts/1119/`)).toMatchObject({ status: 200 });
	});
});

describe('what a static host cannot do', () => {
	it('keeps a document within the limits that are hung on its address', async () => {
		const { body } = await ask('/oembed/ko/districts/1119.json?maxwidth=320');
		expect(JSON.parse(body)).toMatchObject({ width: 320, height: 680 });
	});

	it.each([
		['the workbench', workbenchOembedPath('ko')],
		['a ranking', rankingOembedPath('ko', rate.measure)]
	])('has the document of %s stay a link, whatever is hung on', async (_, document) => {
		const { status, body } = await ask(`${document}?maxwidth=600`);
		expect([status, JSON.parse(body)]).toMatchObject([200, { type: 'link' }]);
	});

	it.each(['a b', '"><script>', ''])('is not led astray by the host “%s”', async (host) => {
		const { status, body } = await ask('/explore/?view=map', 'GET', { host });
		expect(status).toBe(200);
		expect(body).not.toContain('<script>');
		expect(body).toMatch(/href="[^"]*\/oembed\?url=/);
	});

	it('sends what it makes in short', async () => {
		const answer = await fetch(`${base}/explore/?view=map`);
		expect(answer.headers.get('content-encoding')).toBe('gzip');
		expect(await answer.text()).toContain(`${base}/oembed?url=`);
	});

	it.each(pagesOfViews)('has %s name the document of its view', async (path, document, open) => {
		const { headers, body } = await ask(`${path}?view=map&age=65%2B`);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(headers['access-control-allow-origin']).toBe(open);
		const href = /href="([^"]+)"/.exec(body)?.[1] ?? '';
		expect(new URL(href).searchParams.get('url')).toBe(`${base}${path}?view=map&age=65%2B`);
		expect((await ask(path)).body).toContain(`${origin}${document}`);
	});

	it('knows the address that a site was built for', async () => {
		expect(await builtOrigin(new BuiltSite(folder))).toBe(origin);
		expect(await builtOrigin(new BuiltSite(join(folder, 'data')))).toBeNull();
	});
});
