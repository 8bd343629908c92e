import { describe, expect, it } from 'vitest';
import { anchorClaims } from '../../../src/lib/article/anchor-claims';
import { formatArticleIssue } from '../../../src/lib/article/article-issue';
import { renderMarkdown, toHtml } from '../../../src/lib/article/render-markdown';
import type { Claim } from '../../../src/lib/claims/claim';
import { exampleClaim } from './example-claim';

function anchor(body: string, ...claims: Claim[]) {
	const root = renderMarkdown(body, () => false);
	const { data, issues } = anchorClaims(root, claims, 'ko', 'article.md');
	return {
		html: toHtml(root),
		ids: data.map(({ claim }) => claim.id),
		messages: issues.map(formatArticleIssue)
	};
}

const open = '<mark class="claim" id="quote-a" data-claim="a"><a href="#a">';
const more = '<mark class="claim" data-claim="a"><a href="#a" tabindex="-1">';
const close = '</a></mark>';

describe('anchorClaims', () => {
	it.each([
		['plain text', '구는 고용률 1위다.', '고용률 1위', `<p>구는 ${open}고용률 1위${close}다.</p>`],
		[
			'an inline tag that the quote begins in',
			'<p>구는 <b>고용률</b> 1위다.</p>',
			'고용률 1위',
			`<p>구는 <b>${open}고용률${close}</b>${more} 1위${close}다.</p>`
		],
		[
			'an inline tag that the quote ends in',
			'<p>구는 고용률 <b>1위를 했다</b>.</p>',
			'고용률 1위',
			`<p>구는 ${open}고용률 ${close}<b>${more}1위${close}를 했다</b>.</p>`
		],
		[
			'three nested tags',
			'<p><b>구는 <i>고<u>용</u></i></b>률 1위</p>',
			'고용률',
			`<p><b>구는 <i>${open}고${close}<u>${more}용${close}</u></i></b>${more}률${close} 1위</p>`
		],
		[
			'a colour that the cleaning removes',
			'<p>구는 고용<span style="color:red">률 1</span>위다.</p>',
			'고용률 1위',
			`<p>구는 ${open}고용률 1위${close}다.</p>`
		],
		[
			'line breaks and wide spaces',
			'구는 고용률\n부문&nbsp;&nbsp;1위다.',
			'고용률 부문 1위',
			`<p>구는 ${open}고용률\n부문\u00A0\u00A01위${close}다.</p>`
		],
		[
			'curly marks for straight ones',
			'‘2024 대상’에서 상',
			"'2024 대상'에서",
			`<p>${open}‘2024 대상’에서${close} 상</p>`
		],
		[
			'straight marks for curly ones',
			`"대상"에서 상`,
			'“대상”에서',
			`<p>${open}"대상"에서${close} 상</p>`
		],
		[
			'a soft hyphen',
			'employ&shy;ment rate',
			'employment',
			`<p>${open}employ\u00ADment${close} rate</p>`
		],
		[
			'a line end in the quote itself',
			'고용률 부문 1위',
			' 고용률\n 부문 ',
			`<p>${open}고용률 부문${close} 1위</p>`
		],
		[
			'decomposed Hangul',
			'고용률 1위',
			'고용률'.normalize('NFD'),
			`<p>${open}고용률${close} 1위</p>`
		],
		['a list item', '- 고용률 1위', '1위', `<ul>\n<li>고용률 ${open}1위${close}</li>\n</ul>`],
		[
			'a link, in which no other link may stand',
			'[고용률 1위](/x)다',
			'고용률 1위',
			'<p><a href="/x"><mark class="claim" id="quote-a" data-claim="a">고용률 1위</mark></a>다</p>'
		],
		[
			'signs that mean something in HTML',
			'가 &lt;나&gt; &amp; 다',
			'<나> &',
			`<p>가 ${open}&#x3C;나> &#x26;${close} 다</p>`
		]
	])('finds a quote in %s', (_, body, exact, html) => {
		expect(anchor(body, exampleClaim('a', exact))).toEqual({ html, ids: ['a'], messages: [] });
	});

	it.each([
		[
			'the prefix before it',
			{ prefix: '여성' },
			`고용률 1위, 여성 ${open}고용률 1위${close}, 청년 고용률`
		],
		[
			'the suffix behind it',
			{ suffix: ', 여성' },
			`${open}고용률 1위${close}, 여성 고용률 1위, 청년 고용률`
		],
		[
			'both',
			{ prefix: '여성 ', suffix: ', 청년' },
			`고용률 1위, 여성 ${open}고용률 1위${close}, 청년 고용률`
		]
	])('tells two places apart by %s', (_, around, marked) => {
		const { html, messages } = anchor(
			'고용률 1위, 여성 고용률 1위, 청년 고용률',
			exampleClaim('a', '고용률 1위', around)
		);
		expect(messages).toEqual([]);
		expect(html).toBe(`<p>${marked}</p>`);
	});

	it('uses a prefix in the block before', () => {
		const { html } = anchor('여성\n\n1위\n\n1위', exampleClaim('a', '1위', { prefix: '여성' }));
		expect(html).toBe(`<p>여성</p><p>${open}1위${close}</p><p>1위</p>`);
	});

	it('marks two quotes of one sentence, and gives the claims in the order of the text', () => {
		const { html, ids } = anchor('하나와 둘', exampleClaim('b', '둘'), exampleClaim('a', '하나'));
		expect(ids).toEqual(['a', 'b']);
		expect(html).toBe(
			`<p>${open}하나${close}와 <mark class="claim" id="quote-b" data-claim="b"><a href="#b">둘</a></mark></p>`
		);
	});

	it.each([
		[
			'not there',
			'고용률 1위',
			exampleClaim('a', '고용율 1위'),
			'article.md, claim "a": quote "고용율 1위" is not in the text. Copy the words, with any prefix and suffix, from the text as a reader sees it.'
		],
		[
			'there twice',
			'고용률 1위, 여성 고용률 1위',
			exampleClaim('a', '고용률 1위'),
			'article.md, claim "a": quote "고용률 1위" stands 2 times in the text. Add a prefix or suffix.'
		],
		[
			'there twice, once inside itself',
			'하하하',
			exampleClaim('a', '하하'),
			'article.md, claim "a": quote "하하" stands 2 times in the text. Add a prefix or suffix.'
		],
		[
			'there, but not behind its prefix',
			'고용률 1위',
			exampleClaim('a', '1위', { prefix: '실업률' }),
			'article.md, claim "a": quote "1위" is not in the text. Copy the words, with any prefix and suffix, from the text as a reader sees it.'
		],
		[
			'only put together from two cells',
			'<table><tr><td>고용</td><td>률</td></tr></table>',
			exampleClaim('a', '고용률'),
			'article.md, claim "a": quote "고용률" is not in the text. Copy the words, with any prefix and suffix, from the text as a reader sees it.'
		],
		[
			'only in an attribute',
			'<p><a href="/x" title="고용률">글</a></p>',
			exampleClaim('a', '고용률'),
			'article.md, claim "a": quote "고용률" is not in the text. Copy the words, with any prefix and suffix, from the text as a reader sees it.'
		]
	])('reports a quote that is %s, and marks nothing', (_, body, claim, message) => {
		const { html, ids, messages } = anchor(body, claim);
		expect(messages).toEqual([message]);
		expect(ids).toEqual([]);
		expect(html).not.toContain('<mark');
	});

	it('reports the later of two quotes that overlap', () => {
		const { ids, messages } = anchor(
			'여성 고용률 1위',
			exampleClaim('a', '여성 고용률'),
			exampleClaim('b', '고용률 1위')
		);
		expect(ids).toEqual(['a']);
		expect(messages).toEqual([
			'article.md, claim "b": quote "고용률 1위" overlaps that of claim "a". Shorten one of them.'
		]);
	});
});
