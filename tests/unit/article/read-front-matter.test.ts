import { describe, expect, it } from 'vitest';
import { formatArticleIssue } from '../../../src/lib/article/article-issue';
import { readFrontMatter } from '../../../src/lib/article/read-front-matter';

const read = (...lines: string[]) =>
	readFrontMatter(['---', ...lines, '---', '본문'].join('\n'), 'a.md');
const fieldsOf = (...lines: string[]) => read(...lines).data?.frontMatter;
const messages = (...lines: string[]) => read(...lines).issues.map(formatArticleIssue);

describe('readFrontMatter', () => {
	it('reads every field and keeps the body as it is', () => {
		const lines = [
			...['title: 제목', 'lang: ko', 'date: 2024-08-09', 'publisher: 어느 신문', 'category: 고용'],
			...['originalUrl: https://example.org/a?b=1', 'excerpt: 한 줄', 'district: "1119"']
		];
		const { data, issues } = readFrontMatter(
			`---\n${lines.join('\n')}\n---\n\n첫 줄\n---\n둘째\n`,
			'a.md'
		);
		expect(issues).toEqual([]);
		expect(data).toEqual({
			frontMatter: {
				title: '제목',
				lang: 'ko',
				date: '2024-08-09',
				publisher: '어느 신문',
				originalUrl: 'https://example.org/a?b=1',
				category: '고용',
				excerpt: '한 줄',
				district: '1119'
			},
			body: '\n첫 줄\n---\n둘째\n'
		});
	});

	it.each([
		['a byte order mark and Windows line ends', '\uFEFF---\r\ntitle: 제목\r\n---\r\n본문'],
		['no body and no last line end', '---\ntitle: 제목\n---'],
		['spaces behind the lines of hyphens', '---  \ntitle: 제목\n---\t\n본문']
	])('takes a file with %s', (_, text) => {
		expect(readFrontMatter(text, 'a.md')).toMatchObject({
			data: { frontMatter: { title: '제목' } },
			issues: []
		});
	});

	it.each([
		[
			'a blog: the first of several categories',
			'categories:\n  - 고용\n  - 지역',
			'category',
			'고용'
		],
		['a blog: one category in brackets', 'categories: [고용]', 'category', '고용'],
		['a blog: a date with a time', 'date: 2024-08-09 10:30:00 +0900', 'date', '2024-08-09'],
		['an ISO date with a time', 'date: 2024-08-09T10:30:00+09:00', 'date', '2024-08-09'],
		['a date without its day', 'date: 2024-08', 'date', '2024-08'],
		['an unquoted code, as text', 'district: 0119', 'district', '0119'],
		['a folded excerpt, as one line', 'excerpt: >\n  첫 줄\n  둘째 줄', 'excerpt', '첫 줄 둘째 줄'],
		['a field that is not there', 'layout: post', 'publisher', null]
	] as const)('reads %s', (_, line, field, value) => {
		expect(fieldsOf('title: 제목', line)?.[field]).toBe(value);
	});

	it.each([
		[
			'a day that no month has',
			'date: 2024-02-30',
			'a.md, front matter field "date": found "2024-02-30". Write a date such as 2024-08-09, or 2024-08 when the day is not known.'
		],
		[
			'a 13th month',
			'date: 2024-13',
			'a.md, front matter field "date": found "2024-13". Write a date such as 2024-08-09, or 2024-08 when the day is not known.'
		],
		[
			'an address that runs script',
			'originalUrl: javascript:alert(1)',
			'a.md, front matter field "originalUrl": found "javascript:alert(1)". Write the whole address of the original, beginning with https://.'
		],
		[
			'an address without its protocol',
			'originalUrl: newsdao.kr',
			'a.md, front matter field "originalUrl": found "newsdao.kr". Write the whole address of the original, beginning with https://.'
		],
		[
			'a district by name',
			'district: 영등포구',
			'a.md, front matter field "district": found "영등포구". Write the four-digit code of data/districts.csv, such as 1119.'
		],
		[
			'an unknown language',
			'lang: kr',
			'a.md, front matter field "lang": found "kr". Write one of ko, en.'
		],
		[
			'a list where text belongs',
			'publisher: [a, b]',
			'a.md, front matter field "publisher": found ["a","b"]. Write some text, or remove the field.'
		]
	])('reports %s', (_, line, message) => {
		expect(messages('title: 제목', line)).toEqual([message]);
	});

	it.each([
		[
			'no front matter',
			'# 제목\n본문',
			'a.md, front matter: the file does not begin with a block between two lines of ---. Add one with at least a title.'
		],
		[
			'front matter that never ends',
			'---\ntitle: 제목\n본문',
			'a.md, front matter: the file does not begin with a block between two lines of ---. Add one with at least a title.'
		],
		[
			'no title',
			'---\ncategory: 고용\n---\n',
			'a.md, front matter field "title": missing. Add a line such as title: The headline.'
		],
		[
			'an empty title',
			'---\ntitle: ""\n---\n',
			'a.md, front matter field "title": found "". Write the headline.'
		],
		[
			'front matter that is a list',
			'---\n- title\n---\n',
			'a.md, front matter field "title": missing. Add a line such as title: The headline.'
		]
	])('gives no article for %s', (_, text, message) => {
		const { data, issues } = readFrontMatter(text, 'a.md');
		expect(data).toBeNull();
		expect(issues.map(formatArticleIssue)).toEqual([message]);
	});

	it('names the line of the file where the YAML breaks', () => {
		const { data, issues } = read('title: 제목', 'excerpt: "끝나지 않는', 'category: 고용');
		expect(data).toBeNull();
		expect(issues[0]?.place).toMatch(/^front matter, line [345]$/);
		expect(issues[0]?.action).toBe(
			'Put text that holds a colon or a quotation mark in quotation marks.'
		);
	});
});
