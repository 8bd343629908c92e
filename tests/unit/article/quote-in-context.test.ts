import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/lib/article/find-quote';
import { quoteInContext } from '../../../src/lib/article/quote-in-context';
import { renderMarkdown } from '../../../src/lib/article/render-markdown';
import { indexText } from '../../../src/lib/article/text-index';

function contextOf(body: string, exact: string) {
	const index = indexText(renderMarkdown(body, () => false));
	const [hit] = findQuote(index, { exact });
	if (!hit) throw new Error(`"${exact}" is not in the text`);
	const { before, quote, after } = quoteInContext(index, hit);
	return [before, quote, after];
}

describe('quoteInContext', () => {
	it.each([
		['only its own sentence', '앞이다. 구는 1위다. 뒤다.', '1위', ['구는 ', '1위', '다.']],
		['the first sentence', '구는 1위다. 뒤다.', '구는', ['', '구는', ' 1위다.']],
		['the last sentence', '앞이다. 구는 1위', '1위', ['구는 ', '1위', '']],
		[
			'a decimal point that ends nothing',
			'앞이다. 65.2%로 1위다. 뒤다.',
			'1위',
			['65.2%로 ', '1위', '다.']
		],
		[
			'both sentences of a quote across two',
			'가. 나 1위다. 다 2위다. 라.',
			'1위다. 다',
			['나 ', '1위다. 다', ' 2위다.']
		],
		[
			'a quoted sentence with its reporting words',
			'앞이다. “구는 1위다.”라고 했다. 뒤다.',
			'1위',
			['“구는 ', '1위', '다.”라고 했다.']
		],
		['nothing of the next paragraph', '구는 1위\n\n다음 문단', '1위', ['구는 ', '1위', '']],
		[
			'nothing of the next cell',
			'<table><tr><td>구는 1위</td><td>옆</td></tr></table>',
			'1위',
			['구는 ', '1위', '']
		],
		['marks as printed', '구는 ‘1위’다.', "'1위'", ['구는 ', '‘1위’', '다.']],
		[
			'text across inline tags',
			'구는 **고용률** 1위다.',
			'고용률 1위',
			['구는 ', '고용률 1위', '다.']
		]
	])('shows %s', (_, body, exact, parts) => {
		expect(contextOf(body, exact)).toEqual(parts);
	});
});
