import { describe, expect, it } from 'vitest';
import { formatArticleIssue } from '../../../src/lib/article/article-issue';
import { readEdition } from '../../../src/lib/article/read-edition';
import { exampleClaim, knownIds } from './example-claim';

/** As blog software keeps a post: its own front matter, a body of HTML with an editor's leavings. */
const blogPost = `---
title: 우리 구 상 받았다!
layout: post
categories:
  - 고용
excerpt: >
  우리 구가
  상을 받았다!
feature_text: >
  상!
image: '/assets/img/breaking.jpg'
---

<p><img src="/assets/img/breaking.jpg" alt="속보" /></p>

<h2 data-ke-size="size26">우리 구의 <b>성과</b></h2>

<p data-ke-size="size16">&nbsp;</p>

<p>우리 구가 상을 받았습니다. <b><span style="color: #ee2323;">구는 고용률에서 1위를 기록하며</span></b> 웃었습니다.</p>

<hr/>

<ul>
    <li>첫째</li>
</ul>

<table>
    <thead>
        <tr>
            <td style="text-align: center;"><b>정책</b></td>
        </tr>
    </thead>
</table>
더 많은 소식은, <a href="https://example.org" rel="dofollow">여기</a>
`;

const english = `---
title: Our district wins
date: 2024-08-09
publisher: Example News
originalUrl: https://example.org/1
district: 1119
---

## Results

Our district was english first.
`;

const claims = [exampleClaim('first', '고용률에서 1위')];

function read(texts: Partial<Record<'ko' | 'en' | 'claims', string>>, slug = 'our-award') {
	const { data, issues } = readEdition(
		slug,
		{ ko: blogPost, en: english, claims: JSON.stringify({ claims }), ...texts },
		{ ...knownIds, folder: `articles/${slug}`, hasImage: () => false }
	);
	return { data, messages: issues.map(formatArticleIssue) };
}

describe('readEdition', () => {
	it('takes a blog post as it is', () => {
		const { data, messages } = read({});
		expect(messages).toEqual([]);
		expect(data?.ko).toMatchObject({
			slug: 'our-award',
			locale: 'ko',
			title: '우리 구 상 받았다!',
			category: '고용',
			excerpt: '우리 구가 상을 받았다!',
			headings: [{ id: 'section-1', text: '우리 구의 성과', depth: 2 }],
			claims: [{ id: 'first' }],
			contexts: {
				first: { before: '구는 ', quote: '고용률에서 1위', after: '를 기록하며 웃었습니다.' }
			}
		});
		expect(data?.ko.blocks.map((block) => block.html.replace(/\s*\n\s*/g, ''))).toEqual([
			'<h2 id="section-1">우리 구의 <b>성과</b></h2>',
			'<p>우리 구가 상을 받았습니다. <b>구는 <mark class="claim" id="quote-first" data-claim="first"><a href="#first">고용률에서 1위</a></mark>를 기록하며</b> 웃었습니다.</p>',
			'<hr>',
			'<ul><li>첫째</li></ul>',
			'<table><thead><tr><th scope="col"><b>정책</b></th></tr></thead></table>',
			'<p>더 많은 소식은, <a href="https://example.org" rel="noopener nofollow">여기</a></p>'
		]);
		expect(data?.ko.blocks.map((block) => block.claims)).toEqual([[], ['first'], [], [], [], []]);
	});

	it('takes date, publisher, address and district from the other language', () => {
		expect(read({}).data?.ko).toMatchObject({
			date: '2024-08-09',
			publisher: 'Example News',
			originalUrl: 'https://example.org/1',
			district: '1119'
		});
	});

	it('takes the district from the claims when no text says it', () => {
		const en = '---\ntitle: Our district wins\n---\n\nenglish first';
		expect(read({ en }).data?.en).toMatchObject({ district: '1119', date: null, publisher: null });
	});

	it.each([
		[
			'a district that does not exist',
			{ en: english.replace('1119', '9999') },
			[
				'articles/our-award/article.md, front matter field "district": no district has the code 9999. Write a code of data/districts.csv, such as 1119.'
			]
		],
		[
			'no district at all',
			{ en: english.replace('district: 1119\n', ''), claims: '{"claims":[]}' },
			[
				'articles/our-award/article.md, front matter field "district": missing. Write a code of data/districts.csv, such as 1119.'
			]
		],
		[
			'a text in the wrong file',
			{ en: english.replace('title', 'lang: ko\ntitle') },
			[
				'articles/our-award/article.en.md, front matter field "lang": found "ko". Write en, or move the text to article.md.'
			]
		],
		[
			'a quote missing in one language',
			{ en: english.replace('english first', 'best') },
			[
				'articles/our-award/article.en.md, claim "first": quote "english first" is not in the text. Copy the words, with any prefix and suffix, from the text as a reader sees it.'
			]
		]
	])('reports %s', (_, texts, messages) => {
		expect(read(texts).messages).toEqual(messages);
	});

	it('reports a folder whose name would not fit an address', () => {
		expect(read({}, '우리 상').messages).toEqual([
			'articles/우리 상, folder name: found "우리 상". Use small letters, digits and hyphens: the name becomes part of an address.'
		]);
	});

	it('reports what is wrong in all three files at once', () => {
		const { data, messages } = read({ ko: '본문', en: 'text', claims: 'x' });
		expect(data).toBeNull();
		expect(messages.map((message) => message.split(',')[0])).toEqual([
			'articles/our-award/claims.json',
			'articles/our-award/article.md',
			'articles/our-award/article.en.md'
		]);
	});
});

describe('readEdition without an English text', () => {
	const korean = exampleClaim('first', '고용률에서 1위');
	const quote = korean.anchor.ko;
	const texts = (anchor: object) => ({
		ko: blogPost.replace('layout: post', 'district: 1119'),
		en: null,
		claims: JSON.stringify({ claims: [{ ...korean, anchor }] })
	});
	const setting = { ...knownIds, folder: 'articles/our-award', hasImage: () => false };

	it('shows the Korean words on the English page, marked as Korean', () => {
		const { data, issues } = readEdition('our-award', texts({ ko: quote, en: quote }), setting);
		expect(issues).toEqual([]);
		expect(data?.en).toMatchObject({ locale: 'en', textLocale: 'ko', title: '우리 구 상 받았다!' });
		expect(data?.en.contexts['first']?.quote).toBe('고용률에서 1위');
		expect(data?.ko.textLocale).toBe('ko');
	});

	it('asks for the English text when a claim quotes one', () => {
		const left = texts({ ko: quote, en: { exact: 'first in the rate' } });
		const { issues } = readEdition('our-award', left, setting);
		expect(issues.map(({ file, found }) => `${file}: ${found}`)).toEqual([
			'articles/our-award/article.en.md: missing, though claim "first" quotes it'
		]);
	});
});
