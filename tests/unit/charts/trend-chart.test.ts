import { describe, expect, it } from 'vitest';
import { trendChart } from '../../../src/lib/charts/trend-chart';
import type { Figure } from '../../../src/lib/domain/figure';
import type { Period } from '../../../src/lib/domain/period';
import { garam, goeulEast, narae, rate, rows, smallDataset } from './small-country';

const dataset = smallDataset(rows);
const title = '가람구가 나래구보다 빨리 올랐다';
const ko = { locale: 'ko', highlight: [garam, narae], title } as const;

describe('trendChart', () => {
	it('runs without holes from the first period to the last, with gaps where figures are missing', () => {
		const spec = trendChart(dataset, rate, ko);
		expect(spec.periods.map(({ period }) => period)).toEqual([
			'2021H1',
			'2021H2',
			'2022H1',
			'2022H2',
			'2023H1'
		]);
		expect(spec.lines.map(({ values }) => values)).toEqual([
			[58.1, 59.4, 60.2, 61.7, 64.3],
			[57.2, 57.9, null, 60.4, 61.5]
		]);
		expect(spec.lines[1]?.valueLabels).toEqual([
			'57.2%',
			'57.9%',
			'이 자료에 없음',
			'60.4%*',
			'61.5%'
		]);
	});

	it('says where an axis starts that does not start at 0', () => {
		const spec = trendChart(dataset, rate, ko);
		expect(spec.axis).toMatchObject({ min: 56, max: 66 });
		expect(spec.axisNote).toBe('세로축은 56%에서 시작');
		expect(trendChart(dataset, rate, { ...ko, locale: 'en' }).axisNote).toBe('Axis starts at 56%');
	});

	it('says nothing of an axis from 0', () => {
		const low = smallDataset([
			['2022H1', garam, 2.1],
			['2022H2', garam, 9.4]
		]);
		const spec = trendChart(low, rate, { ...ko, highlight: [garam] });
		expect(spec.axis.min).toBe(0);
		expect(spec.axisNote).toBeNull();
	});

	it('names highlighted lines and references at their ends, not the background', () => {
		const figures = new Map<Period, Figure>([
			['2022H2', { kind: 'value', value: 60, mark: 'none', decimals: 1 }]
		]);
		const spec = trendChart(dataset, rate, {
			...ko,
			context: [garam, goeulEast],
			references: [{ id: 'seoul', label: '서울', role: 'muted', figures }]
		});
		expect(spec.lines.map(({ label, role, endLabel }) => [label, role, endLabel])).toEqual([
			['가람구', 'highlight', '가람구'],
			['나래구', 'second', '나래구'],
			['서울', 'muted', '서울'],
			['고을군', 'context', null]
		]);
		expect(spec.lines[2]?.values).toEqual([null, null, null, 60, null]);
	});

	it('spans the surveys of the named lines, however long others go on', () => {
		const spec = trendChart(dataset, rate, {
			...ko,
			highlight: [goeulEast],
			context: [garam]
		});
		expect(spec.periods.map(({ period }) => period)).toEqual(['2023H1']);
	});

	it('keeps to the periods it is given', () => {
		const spec = trendChart(dataset, rate, { ...ko, first: '2022H2', last: '2023H1' });
		expect(spec.periods.map(({ short }) => short)).toEqual(['’22 하', '’23 상']);
	});

	it('sums up the course of the named lines', () => {
		expect(trendChart(dataset, rate, ko).summary).toBe(
			'2021년 상반기부터 2023년 상반기까지 15세 이상 고용률의 꺾은선그래프. 가람구 58.1%에서 64.3%. 나래구 57.2%에서 61.5%.'
		);
	});

	it('has words for a series without any figure', () => {
		const spec = trendChart(dataset, { ...rate, age: '65+' }, ko);
		expect(spec.periods).toEqual([]);
		expect(spec.summary).toBe('이 시기에는 표시할 수치가 없습니다.');
	});

	it('is plain data: JSON gives back the same', () => {
		const spec = trendChart(dataset, rate, { ...ko, detail: () => '3곳 중 1위' });
		expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
		expect(spec.lines[0]?.details[0]).toBe('3곳 중 1위');
	});
});
