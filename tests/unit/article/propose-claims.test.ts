import { describe, expect, it } from 'vitest';
import { anchorClaims } from '../../../src/lib/article/anchor-claims';
import { anchorQuote } from '../../../src/lib/article/anchor-quote';
import { detectableText } from '../../../src/lib/article/detectable-text';
import { plainBody, plainTree } from '../../../src/lib/article/plain-body';
import { proposeClaims } from '../../../src/lib/article/propose-claims';
import { renderMarkdown, toHtml } from '../../../src/lib/article/render-markdown';
import { indexText } from '../../../src/lib/article/text-index';
import type { DetectedClaim } from '../../../src/lib/detect/detection';

const indexOf = (text: string) => indexText(plainTree(text));

/** The n-th place of some words in a text. */
function placeOf(text: string, words: string, nth = 1) {
	let start = -1;
	for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
	return { start, end: start + words.length };
}

describe('anchorQuote', () => {
	const text =
		'중구는 고용률 1위다. 남구는 고용률 1위이다.\n\n북구도 고용률 1위다. 중구는 고용률 1위다.';
	it.each([
		['words that stand once need no context', '남구는', 1, { exact: '남구는' }],
		['what stands behind tells it', '고용률', 2, { exact: '고용률', suffix: '1위이다.' }],
		['what stands before tells it', '1위다', 3, { exact: '1위다', prefix: '1위다. 중구는 고용률' }]
	])('%s', (_, words, nth, quote) => {
		const index = indexOf(text);
		const printed = detectableText(index);
		expect(anchorQuote(index, placeOf(printed, words, nth))).toEqual(quote);
	});

	it('gives up where nothing tells two places apart', () => {
		const index = indexOf('고용률 1위다.\n\n고용률 1위다.');
		expect(anchorQuote(index, { start: 1, end: 8 })).toBeNull();
	});
});

describe('detectableText', () => {
	it('has a line break between blocks and the places of the index', () => {
		const root = renderMarkdown(
			'<h2>제목</h2><p>첫  문장</p>\n<ul><li>가</li><li>나</li></ul>',
			() => false
		);
		const index = indexText(root);
		expect(detectableText(index)).toHaveLength(index.printed.length);
		expect(detectableText(index).trim().split('\n')).toEqual(['제목', '첫 문장', '가', '나']);
	});
});

describe('plainBody', () => {
	it.each([
		['Markdown', '# 1위 *강조* _줄_ [x](y) 1. 하나'],
		['HTML', '<img src=x onerror=alert(1)> <b>1위</b> &amp; <script>alert(1)</script>'],
		['lines and paragraphs', '첫째 줄\n둘째 줄\n\n다음 문단']
	])('shows %s as it was typed', (_, text) => {
		const read = renderMarkdown(plainBody(text), () => false);
		expect(indexText(read).printed).toBe(indexOf(text).printed);
		expect(toHtml(read)).not.toMatch(/<(img|script|b|h1|em|a)\b/);
	});
});

describe('proposeClaims', () => {
	const text = '중구는 고용률 1위, 여성 고용률 1위다. 상을 받았다.';
	const index = indexOf(text);
	const printed = detectableText(index);
	const found = (id: string, words: string, district: string | null = '1102'): DetectedClaim => ({
		...{ id, quote: words, ...placeOf(printed, words), district },
		...{ districtChoices: [], understood: [], flags: [] },
		statement: { kind: 'outside', topic: 'award', meanings: [] }
	});
	const titleOf = () => ({ ko: '주장', en: 'Claim' });

	it('makes entries whose quotes the article reader finds', () => {
		const both = [found('claim-2', '여성 고용률 1위'), found('claim-1', '중구는 고용률 1위')];
		const { claims, leftOut } = proposeClaims(index, both, titleOf);
		expect(leftOut).toEqual([]);
		const { data, issues } = anchorClaims(plainTree(text), claims, 'en', 'article.md');
		expect(issues).toEqual([]);
		expect(data.map(({ context }) => context.quote)).toEqual([
			'중구는 고용률 1위',
			'여성 고용률 1위'
		]);
	});

	it('keeps of overlapping words what each has alone', () => {
		const overlapping = [
			found('a', '중구는 고용률 1위'),
			found('b', '고용률 1위, 여성 고용률 1위')
		];
		const { claims } = proposeClaims(index, overlapping, titleOf);
		expect(claims.map(({ anchor }) => anchor.ko.exact)).toEqual([
			'중구는 고용률 1위',
			', 여성 고용률 1위'
		]);
	});

	it.each([
		['without a district', [found('a', '상을 받았다', null)], 'no-district'],
		['wholly inside another', [found('a', '고용률 1위, 여성'), found('b', '1위')], 'overlaps']
	])('leaves out a claim %s', (_, claims, reason) => {
		const { leftOut } = proposeClaims(index, claims, titleOf);
		expect(leftOut.map((each) => each.reason)).toEqual([reason]);
	});
});
