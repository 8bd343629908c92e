import { describe, expect, it } from 'vitest';
import { changePairsChart } from '../../../src/lib/charts/change-pairs-chart';
import type { ChartSpec } from '../../../src/lib/charts/chart-spec';
import { distributionChart } from '../../../src/lib/charts/distribution-chart';
import { rankLinesChart } from '../../../src/lib/charts/rank-lines-chart';
import { scatterChart } from '../../../src/lib/charts/scatter-chart';
import { tileMapChart } from '../../../src/lib/charts/tile-map-chart';
import { trendChart } from '../../../src/lib/charts/trend-chart';
import { toRawTable } from '../../../src/lib/exports/to-raw-table';
import { garam, hostileDistrict, rate, rows, smallDataset } from '../charts/small-country';

const dataset = smallDataset(rows);
const options = { locale: 'ko', highlight: [garam] } as const;

/** The row of a district (at a period) as a record. */
function recordOf(spec: ChartSpec, ...cells: (string | number)[]) {
	const { columns, rows } = toRawTable(spec);
	const row = rows.find((each) => cells.every((cell) => each.includes(cell)));
	return row && Object.fromEntries(columns.map((column, index) => [column, row[index]]));
}

describe('toRawTable', () => {
	it('gives ranks over time a row for each line and survey, a gap with its reason', () => {
		const spec = rankLinesChart(dataset, rate, 'seoul', options);
		expect(recordOf(spec, '9002', '2022H2')).toEqual({
			district_code: '9002',
			district: '나래구',
			period: '2022H2',
			rank: 2,
			ranked: 2,
			value_label: '60.4%*',
			mark: '*',
			missing: ''
		});
		expect(recordOf(spec, '9002', '2022H1')).toMatchObject({
			rank: null,
			missing: expect.any(String)
		});
		expect(recordOf(spec, '9002', '2022H1')?.missing).not.toBe('');
	});

	it('gives a scatter both values and their difference without binary dust', () => {
		const [x, y] = [
			{ ...rate, period: '2021H1' },
			{ ...rate, period: '2023H1' }
		] as const;
		expect(recordOf(scatterChart(dataset, x, y, 'seoul', options), '9001')).toMatchObject({
			district: '가람구',
			x: 58.1,
			y: 64.3,
			y_minus_x: 6.2,
			mark: ''
		});
	});

	it('gives a change both values, and a district without one its reason', () => {
		const order = { sort: 'change', ascending: false } as const;
		const spec = changePairsChart(dataset, rate, '2021H1', '2023H1', 'seoul', {
			...options,
			...order
		});
		expect(recordOf(spec, '9001')).toEqual({
			district_code: '9001',
			district: '가람구',
			from_period: '2021H1',
			to_period: '2023H1',
			from: 58.1,
			to: 64.3,
			change: 6.2,
			rank_of_change: 1,
			missing: ''
		});
		expect(recordOf(spec, '9004')).toMatchObject({ change: null, from: null, to: null });
		expect(recordOf(spec, '9004')?.missing).not.toBe('');
	});

	it('gives a strip of dots a row for each district', () => {
		const spec = distributionChart(dataset, rate, '2023H1', 'seoul', options);
		expect(recordOf(spec, '9003')).toMatchObject({ district: '다솜구', value: 61.5, mark: '*' });
	});

	it('gives a histogram a row for each bar', () => {
		const dots = distributionChart(dataset, rate, '2023H1', 'seoul', options);
		const bin = { low: 60, high: 62, count: 2, label: '60% 이상 62% 미만', names: '나래구' };
		expect(toRawTable({ ...dots, bins: [bin] })).toEqual({
			columns: ['measure', 'low', 'high', 'districts', 'names'],
			rows: [['고용률(%)', 60, 62, 2, '나래구']]
		});
	});

	it('gives a tile map its missing tiles, too, with the reason', () => {
		const place = { ...hostileDistrict, name: '바람구', tile: { column: 3, row: 4 } };
		const hidden = { ...place, code: '9006', name: '해솔구', tile: { column: 4, row: 4 } };
		const withTiles = smallDataset(
			[...rows, ['2023H1', '9005', 60.1], ['2023H1', '9006', null]],
			[place, hidden]
		);
		const spec = tileMapChart(withTiles, rate, '2023H1', 'seoul', options);
		expect(recordOf(spec, '9005')).toMatchObject({
			district: '바람구',
			province: '서울',
			period: '2023H1',
			measure: '고용률(%)',
			value: 60.1,
			missing: ''
		});
		expect(recordOf(spec, '9005')?.class).not.toBe('');
		expect(recordOf(spec, '9006')).toMatchObject({
			value: null,
			rank_label: '',
			class: '',
			missing: '비공개'
		});
	});

	it('gives a band both its ends, in columns that only it fills', () => {
		const trend = trendChart(dataset, rate, { ...options, title: 'x', last: '2021H2' });
		const band = {
			label: '가운데 절반',
			low: [57.5, null],
			high: [58, null],
			valueLabels: ['57.5~58.0%', '이 자료에 없음']
		};
		expect(toRawTable({ ...trend, band })).toEqual({
			columns: ['line', 'name', 'period', 'value', 'mark', 'missing', 'low', 'high'],
			rows: [
				['9001', '가람구', '2021H1', 58.1, '', '', null, null],
				['9001', '가람구', '2021H2', 59.4, '', '', null, null],
				['band', '가운데 절반', '2021H1', null, '', '', 57.5, 58],
				['band', '가운데 절반', '2021H2', null, '', '이 자료에 없음', null, null]
			]
		});
	});
});
