import { describe, expect, it } from 'vitest';
import type { Embeddable } from '../../../src/lib/views/embeddable';
import { oembed, oembedLink, type OembedLimits } from '../../../src/lib/views/oembed';
import { oembedXml } from '../../../src/lib/views/oembed-xml';
import { readOembed } from '../../../src/lib/views/read-oembed';

const origin = 'https://example.org';
const live = { locale: 'ko', theme: 'auto', release: null } as const;
const district: Embeddable = {
	target: { kind: 'district', code: '1119' },
	title: '영등포구 고용률',
	alt: '영등포구 고용률은 64.3%입니다.',
	height: 680,
	image: '/images/ko/districts/1119.png'
};
const within = (maxWidth: number | null, maxHeight: number | null): OembedLimits => ({
	maxWidth,
	maxHeight
});

describe('an oEmbed answer', () => {
	it('has every field of a rich one, and the finding beside the frame', () => {
		expect(oembed(district, live, origin)).toEqual({
			type: 'rich',
			version: '1.0',
			title: '영등포구 고용률',
			description: '영등포구 고용률은 64.3%입니다.',
			provider_name: '고용체크',
			provider_url: 'https://example.org/',
			cache_age: 86400,
			thumbnail_url: 'https://example.org/images/ko/districts/1119.png',
			thumbnail_width: 1200,
			thumbnail_height: 630,
			html:
				'<blockquote lang="ko">영등포구 고용률은 64.3%입니다. ' +
				'(<a href="https://example.org/districts/1119/">고용체크에서 보기</a>)</blockquote>' +
				'<iframe title="영등포구 고용률" src="https://example.org/embed/ko/districts/1119/" ' +
				'width="640" height="680" frameborder="0" marginwidth="0" marginheight="0"></iframe>',
			width: 640,
			height: 680
		});
	});

	it.each([
		['no limits', within(null, null), 'rich', 640, 680],
		['a wide column', within(900, 2000), 'rich', 900, 680],
		['a narrow column', within(320, null), 'rich', 320, 680],
		['a width beyond every screen', within(5000, null), 'rich', 1400, 680],
		['a little too low: the frame scrolls', within(640, 500), 'rich', 640, 500],
		['just half of what it needs', within(640, 340), 'rich', 640, 340],
		['less than half of what it needs', within(640, 339), 'photo', 640, 336],
		['lower still', within(640, 100), 'photo', 190, 100],
		['narrower than it is drawn for', within(279, null), 'photo', 279, 146],
		['a pixel', within(1, 1), 'photo', 1, 1]
	])('keeps within %s', (_, limits, type, width, height) => {
		const answer = oembed(district, live, origin, limits);
		expect(answer).toMatchObject({ type, width, height });
		if (answer.type === 'rich') {
			expect(answer.html).toContain(`width="${width}" height="${height}"`);
		}
		expect(answer.thumbnail_width ?? 0).toBeLessThanOrEqual(limits.maxWidth ?? 1200);
		expect(answer.thumbnail_height ?? 0).toBeLessThanOrEqual(limits.maxHeight ?? 630);
	});

	it('keeps within limits without a picture, and names no thumbnail', () => {
		const answer = oembed({ ...district, image: null }, live, origin, within(200, 100));
		expect(answer).toMatchObject({ type: 'rich', width: 200, height: 100 });
		expect(Object.keys(answer).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
	});

	it('keeps language, theme and release in the address of the frame', () => {
		const options = { locale: 'en', theme: 'dark', release: '2026.1' } as const;
		expect(oembed(district, options, origin)).toMatchObject({
			provider_name: 'Goyong Check',
			provider_url: 'https://example.org/en/',
			html: expect.stringContaining(
				'src="https://example.org/embed/en/at/2026.1/districts/1119/#dark"'
			)
		});
	});

	it.each([
		['markup', '"><script>alert(1)</script>'],
		['an end of the quote', '</blockquote><img src=x onerror=alert(1)>'],
		['entities', '&lt;b&gt; &amp; "quoted"'],
		['a shortcode of WordPress', '[embed]https://evil.example/[/embed]'],
		['a template', '{{ site.title }} {% include x %}']
	])('holds a hostile title as text: %s', (_, text) => {
		const answer = oembed({ ...district, title: text, alt: text }, live, origin);
		const html = answer.type === 'rich' ? answer.html : '';
		expect(html.match(/<\/?[a-z]+/g)).toEqual([
			'<blockquote',
			'<a',
			'</a',
			'</blockquote',
			'<iframe',
			'</iframe'
		]);
		expect(html).not.toMatch(/[[\]{}]/);
		expect(answer.title).toBe(text);
	});

	it('is read back to what it was made from', () => {
		expect(readOembed(oembed(district, live, origin), district.target)).toEqual(district);
		const bare = { ...district, image: null };
		expect(readOembed(oembed(bare, live, origin), bare.target)).toEqual(bare);
		const page = { locale: 'ko' as const, title: '탐색', description: '', image: '/site.png' };
		expect(readOembed(oembedLink(page, origin), { kind: 'view', query: '' })).toBeNull();
	});

	it('is the same as XML', () => {
		const xml = oembedXml(oembed({ ...district, title: 'a < b & c' }, live, origin));
		expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>\n/);
		expect(xml).toContain('\t<title>a &lt; b &amp; c</title>\n');
		expect(xml).toContain('\t<height>680</height>\n</oembed>\n');
		expect(xml).toContain('<html>&lt;blockquote');
	});
});

describe('an oEmbed answer for a page that shows what its query says', () => {
	it('is a link with a picture', () => {
		const page = { locale: 'en' as const, title: 'Explore', description: 'x', image: '/a.png' };
		expect(oembedLink(page, origin)).toMatchObject({
			type: 'link',
			title: 'Explore',
			thumbnail_url: 'https://example.org/a.png',
			thumbnail_width: 1200,
			thumbnail_height: 630
		});
	});
});
