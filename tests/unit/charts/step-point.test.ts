import { describe, expect, it } from 'vitest';
import { chartPoints } from '../../../src/lib/charts/chart-points';
import { rankingChart } from '../../../src/lib/charts/ranking-chart';
import { isStepKey, stepPoint, type PointPosition } from '../../../src/lib/charts/step-point';
import { trendChart } from '../../../src/lib/charts/trend-chart';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { garam, narae, rate, rows, smallDataset } from './small-country';

const dataset = smallDataset(rows);
const ranking = rankDistricts(dataset, rate, '2023H1', 'seoul');
const bars = chartPoints(rankingChart(ranking, { dataset, locale: 'ko', highlight: [narae] }));
const lines = chartPoints(
	trendChart(dataset, rate, { locale: 'ko', highlight: [garam, narae], title: 'x' })
);

type Case = [name: string, at: [number, number] | null, key: string, to: [number, number] | null];
const place = (at: [number, number] | null): PointPosition | undefined =>
	at ? { list: at[0], index: at[1] } : undefined;

describe('stepPoint in bars', () => {
	const cases: Case[] = [
		['the first key lands on the highlighted bar', null, 'ArrowDown', [0, 1]],
		['down is the next rank', [0, 1], 'ArrowDown', [0, 2]],
		['right is the next rank too', [0, 1], 'ArrowRight', [0, 2]],
		['up is the rank before', [0, 1], 'ArrowUp', [0, 0]],
		['the top is the end', [0, 0], 'ArrowUp', [0, 0]],
		['the bottom is the end', [0, 3], 'ArrowDown', [0, 3]],
		['Home', [0, 2], 'Home', [0, 0]],
		['End', [0, 1], 'End', [0, 3]],
		['another key', [0, 1], 'a', [0, 1]],
		['another key before any step', null, 'a', null]
	];
	it.each(cases)('%s', (_, at, key, to) =>
		expect(stepPoint(bars, place(at), key)).toEqual(place(to) ?? undefined)
	);
});

describe('stepPoint in lines', () => {
	const cases: Case[] = [
		['the first key lands on the newest value of the highlighted line', null, 'ArrowLeft', [0, 4]],
		['left is the survey before', [0, 4], 'ArrowLeft', [0, 3]],
		['down is the next line, same survey', [0, 3], 'ArrowDown', [1, 3]],
		['no line below the last', [1, 3], 'ArrowDown', [1, 3]],
		['Home is the oldest', [1, 3], 'Home', [1, 0]]
	];
	it.each(cases)('%s', (_, at, key, to) =>
		expect(stepPoint(lines, place(at), key)).toEqual(place(to))
	);
});

it('has nowhere to go without points', () => {
	expect(stepPoint([[]], undefined, 'ArrowDown')).toBeUndefined();
	expect(isStepKey('Tab')).toBe(false);
});

describe('chartPoints', () => {
	it('says a bar as the ranking does', () => {
		expect(bars[0]?.[0]).toMatchObject({
			name: '가람구',
			details: ['64.3%, 3곳 중 1위'],
			spoken: '가람구 64.3%, 3곳 중 1위'
		});
	});

	it('says a gap in a line with its reason', () => {
		expect(lines[1]?.[2]?.spoken).toBe('나래구, 2022년 상반기, 이 자료에 없음');
	});

	it('points past a gap row at the right bar', () => {
		const limited = chartPoints(
			rankingChart(rankDistricts(dataset, rate, '2023H1', 'national'), {
				dataset,
				locale: 'ko',
				highlight: ['9003'],
				limit: 1
			})
		);
		expect(limited[0]?.map(({ name, index }) => [name, index])).toEqual([
			['고을군(강원)', 0],
			['나래구', 2],
			['다솜구', 3],
			['마실구', 4]
		]);
	});
});
