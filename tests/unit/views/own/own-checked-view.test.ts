import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/lib/claims/claim';
import type { Cell, SeriesId } from '../../../../src/lib/domain/dataset';
import { loadDataset } from '../../../../src/lib/server/dataset';
import { siteArticles } from '../../../../src/lib/server/site';
import { newEntry } from '../../../../src/lib/views/check-entry';
import { checkReport } from '../../../../src/lib/views/check-report';
import { checkedView } from '../../../../src/lib/views/checked-view';
import { ownCheckedView } from '../../../../src/lib/views/own/own-checked-view';
import { ownTable } from '../../domain/own-table';

const dataset = loadDataset();
const date = '2024-08-09';
const women: Claim = siteArticles().flatMap(({ ko }) =>
	ko.claims.filter(({ id }) => id === 'womens-rate-first')
)[0]!;
const ages = ['15+', '15-64'] as const;

/** Made up: 영등포구 leads Seoul, and the country is above it. */
function madeUp(universe: string, series: Omit<SeriesId, 'age'>): Cell[] {
	return (['2023H1', '2023H2'] as const).flatMap((period) =>
		dataset.districts.membersOf(universe, period).flatMap(({ code }, index) =>
			ages.map((age) => ({
				...{ ...series, age, period, district: code },
				value: code === '1119' ? 66.6 : code < '1200' ? 55 + index / 10 : 70,
				...{ lowReliability: false, suppressed: false, rounded: false }
			}))
		)
	);
}
const judge = (cells: Cell[], claim = women) =>
	ownCheckedView(
		claim,
		dataset,
		{ tables: [ownTable('women.csv', cells, dataset.districts)] },
		date,
		'ko'
	);
const series = { measure: 'employment_rate', sex: 'female' } as const;

describe('a claim judged with own figures', () => {
	it("judges the women's rate, of which ours lack every figure", () => {
		const view = judge(madeUp('national', series));
		expect(view.own?.published.verdict).toBe('no-data');
		expect(view.verdict).toBe('depends');
		expect(view.scope).not.toBe(view.own?.published.scope);
		expect(view.dataVersion).toBe(`${dataset.version} + 내 자료`);
		expect(view.chart?.spec.source).toContain('내 자료(women.csv) 포함');
	});

	it('finds readings true where only Seoul has figures, and still lacks the others', () => {
		const view = judge(madeUp('seoul', series));
		expect(view.scope).toContain('4가지에서 맞습니다');
		expect(view.own?.published.scope).toContain('모두 자료가 없습니다');
	});

	it('is told from ours in a report', () => {
		const view = judge(madeUp('national', series));
		const found = {
			...{ id: 'claim-1', quote: '1위', start: 0, end: 2, district: '1119' },
			...{ districtChoices: [], understood: [], flags: [], statement: women.statement }
		};
		const entry = { ...newEntry(found), view };
		const report = checkReport([entry], { date, address: 'https://example.org/', locale: 'ko' });
		expect(report).toContain(
			'내 자료(women.csv)까지 넣어 판정하고 그렸습니다. 공개 자료로: 자료 없음.'
		);
		expect(report).toContain(`자료 판 ${dataset.version} + 내 자료`);
	});

	it('is the view on ours where the reader has nothing that it is judged by', () => {
		const others = madeUp('seoul', { measure: 'unemployment_rate', sex: 'male' });
		expect(judge(others)).toEqual(checkedView(women, dataset, date, 'ko'));
	});
});
