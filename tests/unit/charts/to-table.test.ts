import { expect, it } from 'vitest';
import { rankingChart } from '../../../src/lib/charts/ranking-chart';
import { toTable } from '../../../src/lib/charts/to-table';
import { trendChart } from '../../../src/lib/charts/trend-chart';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { garam, narae, rate, rows, smallDataset } from './small-country';

const dataset = smallDataset(rows);
const ranking = rankDistricts(dataset, rate, '2023H1', 'seoul');

it('tables a ranking with the missing and why', () => {
	const table = toTable(
		rankingChart(ranking, { dataset, locale: 'ko', highlight: [garam], title: '가람구가 앞선다' })
	);
	expect(table.caption).toBe('가람구가 앞선다');
	expect(table.columns.map(({ label }) => label)).toEqual(['시군구', '순위', '고용률(%)']);
	expect(table.rows.map(({ cells }) => cells)).toEqual([
		['가람구', '1', '64.3'],
		['나래구', '공동 2', '61.5'],
		['다솜구', '공동 2', '61.5*'],
		['마실구', '', '비공개']
	]);
	expect(table.rows.filter(({ highlighted }) => highlighted).map(({ key }) => key)).toEqual([
		garam
	]);
});

it('adds columns for intervals and rank ranges, empty where there are none', () => {
	const table = toTable(
		rankingChart(ranking, {
			dataset,
			locale: 'en',
			highlight: [garam],
			intervals: new Map([[garam, [62.1, 66.5]]]),
			rankSets: new Map([[garam, [1, 3]]])
		})
	);
	expect(table.columns.slice(3).map(({ label }) => label)).toEqual([
		'95% confidence interval',
		'95% rank range'
	]);
	expect(table.rows[0]?.cells.slice(3)).toEqual(['62.1 to 66.5', '1–3']);
	expect(table.rows[1]?.cells.slice(3)).toEqual(['', '']);
});

it('tables a trend with periods down and lines across', () => {
	const table = toTable(
		trendChart(dataset, rate, { locale: 'en', highlight: [garam, narae], title: 'Both rose' })
	);
	expect(table.columns.map(({ label }) => label)).toEqual(['Period', 'Garam-gu', 'Narae-gu']);
	expect(table.rows[2]?.cells).toEqual(['first half of 2022', '60.2%', 'not in this data set']);
});
