import { describe, expect, it } from 'vitest';
import { renderMarkdown, toHtml } from '../../../src/lib/article/render-markdown';

const html = (body: string) => toHtml(renderMarkdown(body, (src) => src === '/images/chart.png'));

describe('renderMarkdown, on hostile text', () => {
	it.each([
		['a script', '<script>alert(1)</script>본문', '<p>본문</p>'],
		['a script inside a paragraph', '<p>본<script>alert(1)</script>문</p>', '<p>본문</p>'],
		['a style sheet', '<style>p{display:none}</style><p>본문</p>', '<p>본문</p>'],
		['a frame', '<iframe src="https://evil.example"></iframe><p>본문</p>', '<p>본문</p>'],
		['an object', '<object data="x.swf"></object><p>본문</p>', '<p>본문</p>'],
		['a form', '<form action="/x"><input name="a"><button>보내기</button></form>', '<p>보내기</p>'],
		['an event handler', '<p onclick="alert(1)">본문</p>', '<p>본문</p>'],
		['a handler on an image', '<p>본문<img src=x onerror=alert(1)></p>', '<p>본문</p>'],
		['a script drawing', '<svg onload=alert(1)><script>1</script></svg><p>본문</p>', '<p>본문</p>'],
		['formulas', '<math><mtext><script>1</script></mtext></math><p>본문</p>', '<p>본문</p>'],
		['a script address', '<p><a href="javascript:alert(1)">글</a></p>', '<p><a>글</a></p>'],
		['one in capitals', '<p><a href="JaVaScRiPt:alert(1)">글</a></p>', '<p><a>글</a></p>'],
		['one with an entity', '<p><a href="javascript&colon;alert(1)">글</a></p>', '<p><a>글</a></p>'],
		['one with a tab', '<p><a href="java\tscript:alert(1)">글</a></p>', '<p><a>글</a></p>'],
		['one in Markdown', '[글](javascript:alert(1))', '<p><a>글</a></p>'],
		['a data address', '<p><a href="data:text/html,<b>x">글</a></p>', '<p><a>글</a></p>'],
		['a style attribute', '<p style="position:fixed">본문</p>', '<p>본문</p>'],
		['a class and an id', '<p class="claim" id="quote-a">본문</p>', '<p>본문</p>'],
		[
			'a mark that plays ours',
			'<p><mark class="claim" data-claim="a">본</mark>문</p>',
			'<p>본문</p>'
		],
		['a base address', '<base href="https://evil.example"><p>본문</p>', '<p>본문</p>'],
		['a refresh', '<meta http-equiv="refresh" content="0;url=//evil"><p>본문</p>', '<p>본문</p>'],
		['a comment', '<p>본<!-- 숨김 -->문</p>', '<p>본문</p>'],
		['a tag that never ends', '<p>본문<script', '<p>본문</p>']
	])('removes %s', (_, body, safe) => {
		expect(html(body).replaceAll('\n', '')).toBe(safe);
	});

	it.each([
		['text that looks like a tag', '1 &lt;script&gt; 2', '<p>1 &#x3C;script> 2</p>'],
		['code', '`<b>`', '<p><code>&#x3C;b></code></p>']
	])('keeps %s as text', (_, body, safe) => {
		expect(html(body)).toBe(safe);
	});
});

describe('renderMarkdown, on the text of a blog', () => {
	it.each([
		[
			'drops colours but keeps bold',
			'<p><b><span style="color:red">굵게</span></b></p>',
			'<p><b>굵게</b></p>'
		],
		[
			'drops blank paragraphs',
			'<p>하나</p><p data-x="1">&nbsp;</p><p>둘</p>',
			'<p>하나</p><p>둘</p>'
		],
		['keeps a rule', '<p>하나</p><hr/><p>둘</p>', '<p>하나</p><hr><p>둘</p>'],
		[
			'makes a paragraph of loose text',
			'<ul><li>하나</li></ul>뒤 <b>글</b>',
			'<ul><li>하나</li></ul><p>뒤 <b>글</b></p>'
		],
		['unwraps layout', '<div><section><p>하나</p>둘</section></div>', '<p>하나</p><p>둘</p>'],
		['leaves depth 1 to the page', '# 제목', '<h2>제목</h2>'],
		[
			'makes header cells of a table head',
			'<table><thead><tr><td style="height:17px"><b>이름</b></td></tr></thead><tbody><tr><td>값</td></tr></tbody></table>',
			'<table><thead><tr><th scope="col"><b>이름</b></th></tr></thead><tbody><tr><td>값</td></tr></tbody></table>'
		],
		[
			'keeps an image of the site',
			'![표](/images/chart.png)',
			'<p><img src="/images/chart.png" alt="표" loading="lazy"></p>'
		],
		[
			'removes an image that is not there',
			'<p><img src="/assets/x.jpg" alt="속보"></p><p>글</p>',
			'<p>글</p>'
		],
		[
			'removes an image of another site',
			'<p><img src="https://evil.example/x.gif">글</p>',
			'<p>글</p>'
		],
		['removes two images in a row', '<p><img src="a.gif"><img src="b.gif">글</p>', '<p>글</p>'],
		[
			'gives other sites no credit',
			'<a href="https://example.org" rel="dofollow" target="_blank" onclick="x()">글</a>',
			'<p><a href="https://example.org" rel="noopener nofollow">글</a></p>'
		],
		['leaves links within the site alone', '[글](/method)', '<p><a href="/method">글</a></p>'],
		[
			'knows an address without its protocol',
			'[글](//example.org)',
			'<p><a href="//example.org" rel="noopener nofollow">글</a></p>'
		],
		['reads a range with ~ as text', '15~64세는 30~49세보다', '<p>15~64세는 30~49세보다</p>'],
		['composes decomposed Hangul', '영등포구'.normalize('NFD'), '<p>영등포구</p>']
	])('%s', (_, body, tidy) => {
		expect(html(body).replaceAll('\n', '')).toBe(tidy);
	});
});
