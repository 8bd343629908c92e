import { describe, expect, it } from 'vitest';
import { fileProblems, notedProblems, rowProblems } from '../../../src/lib/domain/own-issue';
import { ownComparison } from '../../../src/lib/views/own-comparison';
import { ownFirstRanking } from '../../../src/lib/views/own-first-ranking';
import { issueRow, problemRows } from '../../../src/lib/views/own-issue-rows';
import { smallLists } from '../../fixtures/lists';

const names = {
	measures: smallLists.measures,
	districts: [{ code: '1119', name: '서울 영등포구' }]
};
const series = { measure: 'employment_rate', sex: 'female', age: '15-64' } as const;
const cell = {
	...{ period: '2023H1' as const, district: '1119', ...series },
	...{ lowReliability: false, suppressed: false, rounded: false }
};

describe('ownComparison', () => {
	it.each([
		['a rate, in points', 62.4, 62.1, 0.3, ['62.1%', '62.4%', '+0.3%p']],
		['ours hidden', 62.4, null, null, ['비공개', '62.4%', '–']],
		['theirs hidden', null, 62.1, null, ['62.1%', '비공개', '–']]
	])('%s', (_, value, ours, difference, texts) => {
		const different = [{ cell: { ...cell, value }, ours, difference }];
		const [row] = ownComparison({ ...names, locale: 'ko' }, different);
		expect([row?.ours, row?.yours, row?.difference]).toEqual(texts);
		expect([row?.district, row?.series, row?.period]).toEqual([
			'서울 영등포구',
			'고용률, 15~64세 여성',
			'’23 상'
		]);
		expect(row?.href).toContain('period=2023H1&universe=national&d=1119');
	});

	it('says a count in its own unit, in English', () => {
		const count = { ...cell, measure: 'employed_thousand', value: 212.3 };
		const [row] = ownComparison({ ...names, locale: 'en' }, [
			{ cell: count, ours: 216.2, difference: -3.9 }
		]);
		expect(row?.difference).toBe('−3.9 thousand');
		expect(row?.href.startsWith('/en/explore/?')).toBe(true);
	});
});

describe('ownFirstRanking', () => {
	it('says how many figures are the reader’s', () => {
		const top = [{ code: '1119', value: 62.1, decimals: 1, rank: 1, isOwn: true }];
		const ranking = { series, period: '2023H1' as const, ranked: 228, own: 25, top };
		const { lead, rows } = ownFirstRanking({ ...names, locale: 'ko' }, ranking);
		expect(lead).toBe(
			'2023년 상반기 고용률, 15~64세 여성: 수치가 있는 시군구 228곳, 그 가운데 25곳이 내 자료입니다.'
		);
		expect(rows).toEqual([
			{ code: '1119', rank: 1, isOwn: true, district: '서울 영등포구', value: '62.1%' }
		]);
	});
});

describe('issues in words', () => {
	it.each(['ko', 'en'] as const)(
		'has what is wrong and what to do for every problem: %s',
		(locale) => {
			const all = [...fileProblems, ...rowProblems, ...notedProblems];
			const rows = problemRows(
				{ counts: Object.fromEntries(all.map((each) => [each, 1])) },
				locale
			);
			expect(rows.map(({ problem }) => problem).sort()).toEqual([...all].sort());
			for (const { what, todo } of rows) expect(`${what} ${todo}`).toMatch(/^\S.*[.] \S.*[.?]$/);
		}
	);

	it('puts the most frequent first', () => {
		const rows = problemRows({ counts: { 'percent-sign': 2, 'not-a-number': 1200 } }, 'en');
		expect(rows.map(({ count }) => count)).toEqual(['1,200', '2']);
	});

	it('shows what a figure replaced', () => {
		const place = { row: 5, column: 'value', text: '63' };
		expect(issueRow({ problem: 'replaced', ...place, before: '62.1' }, 'ko')).toMatchObject({
			...{ row: '5', column: 'value', text: '63 (앞서 62.1)' }
		});
	});
});
