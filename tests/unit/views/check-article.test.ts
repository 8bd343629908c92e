import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderZip } from '../../../src/lib/exports/folder-zip';
import { readClaims } from '../../../src/lib/article/read-claims';
import { readEdition } from '../../../src/lib/article/read-edition';
import type { DetectedClaim } from '../../../src/lib/detect/detection';
import { editionSetting } from '../../../src/lib/server/articles';
import { loadDataset } from '../../../src/lib/server/dataset';
import { checkArticle } from '../../../src/lib/views/check-article';
import { newEntry } from '../../../src/lib/views/check-entry';
import { checkReport } from '../../../src/lib/views/check-report';
import { checkedView } from '../../../src/lib/views/checked-view';
import { claimOf } from '../../../src/lib/views/check-entry';

const dataset = loadDataset();
const { measures, districts } = dataset;

const text = `# 제목이 아닌 <b>첫 줄</b>\r
영등포구는  2023년 상반기 고용률 1위다.

강남구는 고용률 1위다. * 별표 * 와 <script>alert(1)</script>`.replace(/\r/g, '');

function found(id: string, words: string, district: string | null): DetectedClaim {
	const start = text.indexOf(words);
	return {
		...{ id, quote: words, start, end: start + words.length, district },
		...{ districtChoices: [], understood: [], flags: [] },
		statement: {
			...{ kind: 'rank', measure: 'employment_rate', sex: null, age: null },
			...{ periods: ['2023H1'], universe: null, order: 'highest-first' },
			assertion: { type: 'nth', rank: 1 }
		}
	};
}

const entries = [
	newEntry(found('claim-1', '영등포구는  2023년 상반기 고용률 1위', '1119')),
	newEntry(found('claim-2', '강남구는 고용률 1위', '1123')),
	newEntry(found('claim-3', '별표', null))
];

describe('checkArticle', () => {
	const files = checkArticle(text, entries, { date: '2024-08-09', measures });

	it('makes a folder that the site reads as it is, with the text unchanged', () => {
		const texts = { ko: files.article, en: null, claims: files.claims };
		const setting = { ...editionSetting({ measures, districts }), hasImage: () => false };
		const { data, issues } = readEdition('a-text', texts, { ...setting, folder: 'a-text' });
		expect(issues).toEqual([]);
		expect(data?.ko).toMatchObject({ date: '2024-08-09', district: '1119' });
		expect(data?.ko.contexts['claim-1']?.quote).toBe('영등포구는 2023년 상반기 고용률 1위');
		expect(data?.ko.contexts['claim-2']?.quote).toBe('강남구는 고용률 1위');
		const html = data!.ko.blocks.map((block) => block.html).join('');
		expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>');
		expect(html).toContain('# 제목이 아닌');
	});

	it('goes into one zip as the folder that data/articles takes', () => {
		expect(files.slug).toBe('2024-08-09-1119');
		const texts = { 'article.md': files.article, 'claims.json': files.claims };
		const unpacked = unzipSync(folderZip(files.slug, texts));
		expect(Object.keys(unpacked).filter((name) => !name.endsWith('/'))).toEqual([
			'2024-08-09-1119/article.md',
			'2024-08-09-1119/claims.json'
		]);
		const read = (name: string) => strFromU8(unpacked[`${files.slug}/${name}`]!);
		expect(read('article.md')).toBe(files.article);
		const setting = editionSetting({ measures, districts });
		const { data, issues } = readClaims(read('claims.json'), 'claims.json', setting);
		expect(issues).toEqual([]);
		expect(data).toHaveLength(2);
	});

	it('says how many claims the file cannot hold', () => {
		expect(files.leftOut).toBe(1);
	});
});

describe('folderZip', () => {
	it('gives the same bytes whenever and wherever it is made', () => {
		const zip = () => folderZip('a', { 'article.md': '글' });
		const zone = process.env.TZ;
		process.env.TZ = 'Asia/Seoul';
		const inSeoul = zip();
		process.env.TZ = 'America/Los_Angeles';
		const inLosAngeles = zip();
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
		expect(inLosAngeles).toEqual(inSeoul);
	});
});

describe('checkedView', () => {
	it('offers the ranking of its chart as the workbench shows it, in both languages', () => {
		const [entry] = entries;
		const claim = entry && claimOf(entry);
		const { chart } = claim ? checkedView(claim, dataset, '2024-08-09', 'ko') : {};
		const query = 'measure=employment_rate&universe=seoul&period=2023H1&sex=total&age=15%2B&d=1119';
		for (const locale of ['ko', 'en'] as const) {
			expect(chart?.embeddables?.[locale].target).toEqual({ kind: 'view', query });
		}
		expect(chart?.embeddables?.ko.title).toContain('영등포구');
		expect(chart?.embeddables?.en.title).toContain('Yeongdeungpo');
	});
});

describe('checkReport', () => {
	it('lists every claim with its verdict, and no markup of the text', () => {
		const judged = entries.map((entry) => {
			const claim = claimOf(entry);
			return claim ? { ...entry, view: checkedView(claim, dataset, '2024-08-09', 'ko') } : entry;
		});
		const report = checkReport(judged, {
			...{ date: '2024-08-09', address: 'https://example.org/check/', locale: 'ko' }
		});
		expect(report).toContain('## 1. “영등포구는 2023년 상반기 고용률 1위”');
		expect(report).toContain('**범위를 밝혀야 사실.**');
		expect(report).toContain('판정하지 않음');
		expect(report).toContain('2024년 8월 9일');
		expect(report).not.toMatch(/undefined|null|NaN/);
	});
});
