import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article, ArticleLocale } from '../../src/lib/article/article';
import { readArticles } from '../../src/lib/server/articles';

const slug = 'yeongdeungpo-jobs-award-2024';
const claimIds = [
	...['employment-rate-first', 'womens-rate-first', 'jobs-award', 'six-years'],
	...['training-budget', 'exam-fees', 'job-fair-record', 'three-channels']
];

function shipped(locale: ArticleLocale): Article {
	const edition = readArticles().find((one) => one.slug === slug);
	if (!edition) throw new Error(`${slug} is not among the articles`);
	return edition[locale];
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, '');
const allText = (article: Article) => article.blocks.map(({ html }) => textOf(html)).join('\n');
const cellsOf = (row: string) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map((m) => m[1]);

/** What the original says, and how each language must say it. */
const facts: [fact: string, ko: RegExp, en: RegExp][] = [
	['the award and its year', /2024 전국 지방자치단체 일자리 대상/, /2024 National Local Government Jobs Awards/],
	['the grade of the prize', /우수상/, /Excellence Prize/],
	['six years since 2018', /2018년 이후 6년 만/, /first in six years, since 2018/],
	['the survey', /2023년 상·하반기 지역별 고용조사/, /2023 Local Area Labour Force Survey, first and second half/],
	['a model fitted to the area', /지역 사정에 맞춰/, /local conditions/],
	['stability and inclusion', /안정과 포용/, /more stable and more inclusive/],
	['three channels', /3대 채널/, /three main channels/],
	['the start-up idea contest', /청년 창업 아이디어 공모전/, /start-up idea contest/],
	['the school of architecture', /청년 건축학교/, /school of architecture/],
	['test fees of 100,000 won', /연 10만원까지/, /up to 100,000 won a year/],
	['language and qualification tests', /어학 시험이나 자격 시험/, /language and qualification/],
	['the training budget', /전년 대비 145% 증액/, /145% increase over the previous year/],
	['the record job fair', /역대 최대 규모의 참여/, /largest turnout ever/],
	['the integrated job centre', /통합 일자리 지원센터/, /integrated job support centre/],
	['sales channels for small traders', /판로를 넓혀 소상공인/, /sales channels so that small traders/],
	['measures for the vulnerable', /일자리를 구하기 어려운 계층/, /hard to get work/],
	['the mayor on jobs as welfare', /최호권 영등포구청장은 일자리만 한 복지가 없다/, /Choi Ho-kwon, .* no welfare is better than a job/],
	['monitoring and feedback', /점검하고 의견을 받아들여/, /monitored continuously and improved with feedback/],
	['residents meet companies', /주민과 기업이 얼굴을 맞대는/, /residents and companies face to face/],
	['digital transformation', /디지털 전환/, /shift to digital technology/],
	['the metaverse as a platform', /메타버스 같은 새 플랫폼/, /platforms such as the metaverse/],
	['programmes with companies', /기업과 손잡고 벌이는 고용 연계/, /run together with companies/],
	['data analysis', /일자리 지원 데이터를 분석/, /analyses job support data/],
	['a wider range of occupations', /직업군을 늘리고/, /wider range of occupations/],
	['the call for deep analysis', /깊이 있는 분석/, /in-depth analysis/],
	['a reference for others', /다른 지방자치단체/, /other local governments/]
];

describe.each(['ko', 'en'] as const)('the shipped article (%s)', (locale) => {
	const article = shipped(locale);

	it('says where it comes from', () => {
		expect(article).toMatchObject({
			slug,
			locale,
			date: '2024-08',
			publisher: 'newsdao.kr',
			originalUrl: 'https://newsdao.kr',
			category: { ko: '고용', en: 'Employment' }[locale],
			district: '1119'
		});
	});

	it('has the five sections of the original', () => {
		expect(article.headings.map(({ id, depth }) => [id, depth])).toEqual(
			[1, 2, 3, 4, 5].map((n) => [`section-${n}`, 2])
		);
	});

	it('anchors all eight claims', () => {
		expect(article.claims.map(({ id }) => id)).toEqual(claimIds);
		const marked = article.blocks.flatMap(({ claims }) => claims);
		expect(marked.toSorted()).toEqual(claimIds.toSorted());
	});

	it.each(claimIds)('puts the words of %s in quotation marks', (id) => {
		const context = article.contexts[id];
		expect(context?.before).toMatch(/“$/);
		expect(context?.after).toMatch(/^”/);
	});

	it.each(facts)('tells of %s', (_, ko, en) => {
		expect(allText(article)).toMatch({ ko, en }[locale]);
	});

	it('keeps the summary as a list of five', () => {
		const lists = article.blocks.filter(({ html }) => html.startsWith('<ul>'));
		expect(lists.map(({ html }) => html.match(/<li>/g)?.length)).toEqual([5]);
	});

	it('keeps the policies as a table of three rows and three columns', () => {
		const [table, ...others] = article.blocks.filter(({ html }) => html.startsWith('<table>'));
		expect(others).toEqual([]);
		const rows = (table?.html.replaceAll('\n', '') ?? '').match(/<tr>.*?<\/tr>/g) ?? [];
		const [head, ...body] = rows.map(cellsOf);
		expect(head).toEqual(
			{
				ko: ['정책명', '내용', '기대 효과'],
				en: ['Policy', 'What it does', 'Expected effect']
			}[locale]
		);
		expect(body.map((cells) => cells.length)).toEqual([3, 3, 3]);
		expect(body[1]?.[1]).toContain('145%');
	});
});

describe('the two languages of the shipped article', () => {
	const shapeOf = ({ blocks }: Article) =>
		blocks.map(({ html, claims }) => [/^<(\w+)/.exec(html)?.[1], claims.toSorted()]);

	it('have the same blocks, with the same claims in each', () => {
		expect(shapeOf(shipped('en'))).toEqual(shapeOf(shipped('ko')));
	});
});

describe('readArticles on a changed copy', () => {
	let root: string;
	const path = (file: string) => join(root, 'articles', slug, file);
	const change = (file: string, from: string, to: string) => {
		const text = readFileSync(path(file), 'utf8');
		expect(text).toContain(from);
		writeFileSync(path(file), text.replace(from, to));
	};
	/** The error's lines below its heading. */
	const problems = (): string[] => {
		try {
			readArticles(root);
		} catch (error) {
			return (error as Error).message.split('\n').slice(1);
		}
		return [];
	};

	beforeEach(() => {
		root = join(mkdtempSync(join(tmpdir(), 'goyong-articles-')), 'data');
		for (const name of ['articles', 'measures.json', 'universes.json', 'districts.csv']) {
			cpSync(join('data', name), join(root, name), { recursive: true });
		}
	});
	afterEach(() => rmSync(join(root, '..'), { recursive: true }));

	it('finds nothing wrong in the copy itself', () => {
		expect(problems()).toEqual([]);
	});

	it('names the claim whose words are no longer in the text', () => {
		change('article.md', '여성 고용률에서도 1위', '여성 고용률도 1위');
		expect(problems()).toEqual([
			`articles/${slug}/article.md, claim "womens-rate-first": quote "여성 고용률에서도 1위" is not in the text. Copy the words, with any prefix and suffix, from the text as a reader sees it.`
		]);
	});

	it('names the claim whose words stand twice', () => {
		change('article.en.md', 'The post ends', 'Again: first in six years, since 2018. The post ends');
		expect(problems()).toEqual([
			`articles/${slug}/article.en.md, claim "six-years": quote "first in six years, since 2018" stands 2 times in the text. Add a prefix or suffix.`
		]);
	});

	it('checks ids against the lists in data', () => {
		change('claims.json', '"employment_rate"', '"employment"');
		change('claims.json', '"universe": null', '"universe": "busan"');
		change('claims.json', '"district": "1119"', '"district": "1199"');
		expect(problems().map((problem) => /field "([^"]+)"/.exec(problem)?.[1])).toEqual([
			'district',
			'statement.measure',
			'statement.universe'
		]);
	});

	it('lists what is wrong in every folder in one error', () => {
		rmSync(path('article.en.md'));
		mkdirSync(join(root, 'articles', 'empty'));
		expect(problems()).toEqual([
			'articles/empty/article.md: There is no such file. Check the name and the folder.',
			'articles/empty/claims.json: There is no such file. Check the name and the folder.',
			`articles/${slug}/article.en.md, whole file: missing, though claim "employment-rate-first" quotes it. ` +
				'Bring it back, or give the Korean quotes as the English ones too.'
		]);
	});

	it('shows only images that the site serves itself', () => {
		const folder = join(root, '..', 'static', 'images');
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, '박람회 1.jpg'), '');
		writeFileSync(join(root, '..', 'secret.jpg'), '');
		const images = [
			...['/images/박람회%201.jpg', '/images/other.jpg', '/../secret.jpg', '/%2e%2e/secret.jpg'],
			...['/..%2fsecret.jpg', '//images/x.jpg', 'images/x.jpg', '/images/%zz.jpg']
		];
		change(
			'article.md',
			'## 일자리 정책의 실효성',
			`${images.map((src) => `<img src="${src}">`).join('')}\n\n## 일자리 정책의 실효성`
		);
		const html = readArticles(root)
			.flatMap(({ ko }) => ko.blocks)
			.map((block) => block.html)
			.join('');
		expect(html.match(/<img [^>]*>/g)).toEqual([
			'<img src="/images/박람회%201.jpg" loading="lazy">'
		]);
	});
});
