import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/lib/server/articles';
import { loadDataset } from '../../src/lib/server/dataset';
import { loadReported } from '../../src/lib/server/reported';
import { judgeArticle } from '../../src/lib/views/judge-article';
import { methodFacts } from '../../src/lib/views/method/method-facts';

const dataset = loadDataset();
const article = readArticles()[0]!.ko;
const telling = { dataset, locale: 'ko' } as const;
const judged = { article, evaluations: judgeArticle(article, dataset) };
const facts = methodFacts(telling, [judged], loadReported());

describe('what the page on method says, from the shipped data', () => {
	it.each([
		['seoul', 25],
		['metro-gu', 69],
		['metro-official', 75],
		['si', 77],
		['gun', 82],
		['national', 228]
	])('%s has %i members at the last survey', (id, members) => {
		expect(facts.universes.universes.find((universe) => universe.id === id)?.members).toBe(members);
	});

	it('tells of 군위군 and the universe that grew with it', () => {
		expect(facts.universes.moves).toEqual([
			{
				name: '군위군',
				date: '2023년 7월 1일',
				from: '경북',
				to: '대구',
				sizes: [
					{
						universe: '특·광역시 구·군',
						before: '2023년 상반기',
						after: '2023년 하반기',
						sizeBefore: 74,
						sizeAfter: 75
					}
				]
			}
		]);
	});

	it('shows the districts most like the example’s, nearest first', () => {
		const rows = facts.peers?.rows ?? [];
		expect(rows.map(({ name, distance }) => `${name} ${distance}`.trim())).toEqual([
			'서울 영등포구',
			'서울 서초구 0.20',
			'서울 강남구 0.25',
			'서울 강동구 0.31',
			'서울 강서구 0.33',
			'서울 성동구 0.42'
		]);
		expect(rows[0]).toMatchObject({
			kind: '자치구',
			population: '358',
			shares: ['18.2', '36.8', '25.1', '19.8']
		});
		expect(facts.peers).toMatchObject({ period: '2024년 하반기', count: 20 });
	});

	it('counts the readings of the example, and names what it leaves open', () => {
		const { counts } = facts.example;
		expect(counts.holds + counts.fails + counts.missing).toBe(counts.all);
		expect(facts.example.open).toEqual(['universe', 'age']);
		expect(facts.example.literal).toBe('전국 228개 시군구');
	});

	it('shows a tie, and the ranks that rounding leaves open there', () => {
		const tied = facts.ranks.rows.filter(({ tied }) => tied);
		expect(tied.map(({ rank }) => rank)).toEqual(['공동 19', '공동 19']);
		expect(tied.map(({ rounding }) => rounding)).toEqual(['19–20', '19–20']);
	});

	it('has the confidence sets that the figures give', () => {
		expect(facts.chance.sets.map(({ marginal }) => marginal)).toEqual(['1–7위', '1–3위']);
		expect(facts.chance.standardError).toBe('1.09');
	});

	it('sets people added up against a mean of rates', () => {
		expect(facts.averages).toMatchObject({ mean: '63.6%', weighted: '60.8%' });
	});

	it('passes over an article that has no rank claim', () => {
		const without = { article: { ...article, slug: 'a', title: 'Another' }, evaluations: [] };
		expect(methodFacts(telling, [without, judged], []).example).toEqual(facts.example);
	});

	it('needs some article with a rank claim, and says so', () => {
		expect(() => methodFacts(telling, [], [])).toThrow('Add an article with such a claim');
	});
});
