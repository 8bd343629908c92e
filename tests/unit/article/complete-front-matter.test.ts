import { describe, expect, it } from 'vitest';
import { completeFrontMatter } from '../../../src/lib/article/complete-front-matter';
import { readFrontMatter } from '../../../src/lib/article/read-front-matter';

const fields = { date: '2024-08-09', district: '0119' };

describe('completeFrontMatter', () => {
	it.each([
		['adds what is missing', '---\ntitle: A\n---\nText', "date: '2024-08-09'\ndistrict: '0119'\n"],
		['leaves a date that stands there', '---\ndate: 2020\n---\nText', "district: '0119'\n"],
		['keeps the ends of lines', '---\r\ntitle: A\r\n---\r\nText', "date: '2024-08-09'\r\n"],
		['fills front matter without a line', '---\n---\nText', "date: '2024-08-09'\n"]
	])('%s and changes nothing else', (_, text, added) => {
		const completed = completeFrontMatter(text, fields);
		expect(completed).toContain(added);
		const left = completed.replace(/^(date: '2024-08-09'|district: '0119')\r?\n/gm, '');
		expect(left).toBe(text);
	});

	it.each([
		['a text without front matter', 'Text'],
		['nothing to add', '---\ntitle: A\n---\nText']
	])('gives back %s', (_, text) => {
		const nothing = text === 'Text' ? fields : { date: null, district: null };
		expect(completeFrontMatter(text, nothing)).toBe(text);
	});

	it('is read as written, a code with its zero', () => {
		const text = completeFrontMatter('---\ntitle: A\nexcerpt: >\n  folded\n---\nText', fields);
		const { data, issues } = readFrontMatter(text, 'article.md');
		expect(issues).toEqual([]);
		expect(data?.frontMatter).toMatchObject({ ...fields, title: 'A', excerpt: 'folded' });
	});
});
