import { expect, it } from 'vitest';
import { changePairsChart } from '../../src/lib/charts/change-pairs-chart';
import { loadDataset } from '../../src/lib/server/dataset';

const dataset = loadDataset();
const rate = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;
const options = { locale: 'ko', highlight: [], sort: 'change', ascending: false } as const;

// Counted apart from this code, from data/employment/2021H1.csv and 2024H2.csv.
it('finds who rose most in Seoul from the first half of 2021 to the second of 2024: 영등포구, 57.7 to 66.2', () => {
	const spec = changePairsChart(dataset, rate, '2021H1', '2024H2', 'seoul', options);
	expect(spec.title).toBe(
		'서울 25개 자치구 가운데 영등포구의 15세 이상 고용률이 가장 많이 올랐다: +8.5%p (2021년 상반기→2024년 하반기)'
	);
	expect(spec.rows).toHaveLength(25);
	expect(spec.rows.slice(0, 3).map(({ label, changeLabel }) => [label, changeLabel])).toEqual([
		['영등포구', '+8.5'],
		['관악구', '+6.5'],
		['동작구', '+5.5']
	]);
	expect(spec.rows.filter(({ rankLabel }) => rankLabel === '공동 7')).toMatchObject([
		{ label: '중랑구', changeLabel: '+4.8' },
		{ label: '은평구', changeLabel: '+4.8' }
	]);
	expect(spec.rows.at(-1)).toMatchObject({ label: '강동구', changeLabel: '−0.8', rank: 25 });
});
