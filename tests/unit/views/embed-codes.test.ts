import { describe, expect, it } from 'vitest';
import type { EmbedOptions, EmbedTarget } from '../../../src/lib/links/embed-links';
import type { Embeddable } from '../../../src/lib/views/embeddable';
import { embedCodeKinds, embedCodes, type EmbedCodeKind } from '../../../src/lib/views/embed-codes';

const origin = 'https://goyong.example';
const plain: EmbedOptions = { locale: 'ko', theme: 'auto', release: null };
const claim: Embeddable = {
	target: { kind: 'claim', article: 'post', claim: 'first' },
	title: '고용률 1위',
	alt: '범위를 밝혀야 사실',
	height: 519.5,
	image: '/images/ko/claims/post/first.png'
};
const targets = {
	claim: claim.target,
	district: { kind: 'district', code: '1119' },
	preset: { kind: 'preset', preset: 'women' },
	view: { kind: 'view', query: 'view=ranks&d=1119,1101&age=15%2B' }
} as const satisfies Record<string, EmbedTarget>;

const codeOf = (kind: EmbedCodeKind, embeddable: Partial<Embeddable>, options = plain) =>
	embedCodes({ ...claim, ...embeddable }, options, origin).find((each) => each.kind === kind);
const iframeOf = (src: string, title = '고용률 1위') =>
	`<iframe src="${src}" title="${title}" width="100%" height="520" frameborder="0" loading="lazy"></iframe>`;

describe('embedCodes', () => {
	it('writes every code of a claim', () => {
		const page = 'https://goyong.example/claims/post/first/';
		const iframe = iframeOf('https://goyong.example/embed/ko/claims/post/first/');
		const image = 'https://goyong.example/images/ko/claims/post/first.png';
		expect(embedCodes(claim, plain, origin).map(({ kind, code }) => [kind, code])).toEqual([
			['script', `${iframe}\n<script async src="https://goyong.example/embed.js"></script>`],
			['iframe', iframe],
			['page', page],
			[
				'image',
				`<a href="${page}"><img src="${image}" alt="범위를 밝혀야 사실" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto"></a>`
			],
			['markdown', `[![범위를 밝혀야 사실](${image})](${page})`],
			[
				'jekyll',
				'{% include goyong.html claim="post/first" lang="ko" height="520" title="고용률 1위" %}'
			],
			[
				'element',
				`<goyong-chart claim="post/first" lang="ko"><a href="${page}">고용률 1위</a></goyong-chart>\n<script type="module" src="https://goyong.example/goyong-chart.js"></script>`
			]
		]);
	});

	it.each<[string, Partial<Embeddable>, Partial<EmbedOptions>, string]>([
		['a district', { target: targets.district }, {}, '/embed/ko/districts/1119/'],
		[
			'a preset in English',
			{ target: targets.preset },
			{ locale: 'en' },
			'/embed/en/presets/women/'
		],
		['a dark claim', {}, { theme: 'dark' }, '/embed/ko/claims/post/first/#dark'],
		['a frozen claim', {}, { release: '2026.1' }, '/embed/ko/at/2026.1/claims/post/first/'],
		[
			'a frozen light view',
			{ target: targets.view },
			{ theme: 'light', release: '2026.1' },
			'/embed/ko/view/?view=ranks&amp;d=1119,1101&amp;age=15%2B&amp;at=2026.1#light'
		]
	])('frames %s', (_, embeddable, options, src) => {
		expect(codeOf('iframe', embeddable, { ...plain, ...options })?.code).toBe(
			iframeOf(origin + src)
		);
	});

	it.each<[keyof typeof targets, string]>([
		['claim', 'claim="post/first"'],
		['district', 'district="1119"'],
		['preset', 'preset="women"']
	])('names a %s in one attribute', (kind, attribute) => {
		const options = { locale: 'en', theme: 'dark', release: '2026.1' } as const;
		expect(codeOf('jekyll', { target: targets[kind] }, options)?.code).toBe(
			`{% include goyong.html ${attribute} lang="en" theme="dark" release="2026.1" height="520" title="고용률 1위" %}`
		);
		expect(codeOf('element', { target: targets[kind] }, options)?.code).toContain(
			`<goyong-chart ${attribute} lang="en" theme="dark" release="2026.1"><a href="https://goyong.example/en/`
		);
	});

	it('carries a view through an attribute and through Liquid', () => {
		const view = { target: targets.view };
		expect(codeOf('element', view)?.code).toContain(
			'view="view=ranks&amp;d=1119,1101&amp;age=15%2B"'
		);
		expect(codeOf('jekyll', view)?.code).toContain(
			'view="view=ranks&amp;d=1119,1101&amp;age=15&#37;2B"'
		);
	});

	it.each<[string, EmbedCodeKind, Partial<Embeddable>, Partial<EmbedOptions>, string]>([
		['the image of a view', 'image', { target: targets.view, image: null }, {}, 'no-image'],
		['the Markdown of a view', 'markdown', { target: targets.view, image: null }, {}, 'no-image'],
		['the page of a view', 'page', { target: targets.view }, {}, 'view-page'],
		['a frozen page', 'page', {}, { release: '2026.1' }, 'frozen-page'],
		['a frozen image', 'image', {}, { release: '2026.1' }, 'frozen-image'],
		['a frozen Markdown image', 'markdown', {}, { release: '2026.1' }, 'frozen-image']
	])('says why there is no code for %s', (_, kind, embeddable, options, why) => {
		expect(codeOf(kind, embeddable, { ...plain, ...options })).toEqual({ kind, code: null, why });
	});

	const hostile: [string, string, string][] = [
		[
			'a quote and a tag',
			'"><script>alert(1)</script>',
			'&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;'
		],
		['an ampersand', 'A & B &amp; C', 'A &amp; B &amp;amp; C'],
		['Liquid', '{{ site }} {% raw %}', '&#123;&#123; site &#125;&#125; &#123;% raw %&#125;'],
		['a shortcode', '[gallery]', '&#91;gallery&#93;'],
		['lines', 'one\n\n two\t', 'one two'],
		['a control character', 'a\u0000b', 'ab']
	];
	it.each(hostile)('keeps %s inside an attribute', (_, title, written) => {
		expect(codeOf('iframe', { title })?.code).toContain(` title="${written}" `);
		expect(codeOf('image', { alt: title })?.code).toContain(` alt="${written}" `);
		expect(codeOf('element', { title })?.code).toContain(`/">${written}</a>`);
	});

	it.each<[string, string, string]>([
		['the end of a tag', 'a %} b', 'a &#37;&#125; b'],
		['a quote and a backslash', 'a\\" lang="x', 'a&#92;&quot; lang=&quot;x'],
		['an output', '{{ page.url }}', '&#123;&#123; page.url &#125;&#125;']
	])('keeps %s inside a tag of Liquid', (_, title, written) => {
		expect(codeOf('jekyll', { title })?.code).toContain(` title="${written}" %}`);
	});

	it.each<[string, string, string]>([
		['brackets', 'a](http://x) [b', 'a\\](http://x) \\[b'],
		['emphasis and code', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
		['markup', '<b> & &lt;', '&lt;b> &amp; &amp;lt;'],
		['Liquid', '{{ a }} {% b %}', '\\{\\{ a \\}\\} \\{% b %\\}'],
		['a table and a sum', 'a | b $$c$$', 'a \\| b \\$\\$c\\$\\$'],
		['a backslash', 'a\\', 'a\\\\'],
		['an empty line', 'a\n\nb', 'a b']
	])('keeps %s inside the text of a Markdown image', (_, alt, written) => {
		expect(codeOf('markdown', { alt })?.code).toMatch(/^\[!\[.*\]\(https:\S+\)\]\(https:\S+\)$/);
		expect(codeOf('markdown', { alt })?.code).toContain(`[![${written}](`);
	});

	it('has a code or a reason of every kind, in the order of the list', () => {
		const view = { ...claim, target: targets.view, image: null };
		expect(embedCodes(view, plain, origin).map(({ kind }) => kind)).toEqual([...embedCodeKinds]);
	});
});
