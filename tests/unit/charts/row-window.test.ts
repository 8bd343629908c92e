import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../../src/lib/charts/layout-chart';
import { hasManyRows, rowWindow } from '../../../src/lib/charts/row-window';
import { rankingChart } from '../../../src/lib/charts/ranking-chart';
import type { RankingBarsSpec } from '../../../src/lib/charts/chart-spec';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { loadDataset } from '../../../src/lib/server/dataset';

const dataset = loadDataset();
const series = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;

function ranking(universe: string, limit?: number): RankingBarsSpec {
	const ranked = rankDistricts(dataset, series, '2024H2', universe);
	const options = { dataset, locale: 'ko', highlight: [] } as const;
	return rankingChart(ranked, { ...options, ...(limit !== undefined && { limit }) });
}

describe('hasManyRows', () => {
	it.each([
		['25 bars', 'seoul', undefined, false],
		['228 bars', 'national', undefined, true],
		['the first 100 of 228, with a row for the others', 'national', 100, false]
	] as const)('%s', (_, universe, limit, expected) => {
		expect(hasManyRows(ranking(universe, limit))).toBe(expected);
	});
});

describe('rowWindow', () => {
	const spec = ranking('national');
	const layout = layoutChart(spec, 'wide');
	const rowHeight = (layout.plot.bottom - layout.plot.top) / spec.bars.length;

	it.each([
		['at the top, with the axis', 0, 500],
		['in the middle', 2000, 2500],
		['at the end', layout.height - 300, layout.height],
		['above and below everything', -900, layout.height + 900]
	])('holds what lies there %s', (_, top, bottom) => {
		const found = rowWindow(spec, layout, { top, bottom });
		expect(found.top).toBeLessThanOrEqual(Math.max(0, top));
		expect(found.top + found.layout.height).toBeGreaterThanOrEqual(Math.min(bottom, layout.height));
		const bars = (found.spec as RankingBarsSpec).bars;
		expect(bars[0]).toBe(spec.bars[found.first]);
		const { plot } = found.layout;
		expect((plot.bottom - plot.top) / bars.length).toBeCloseTo(rowHeight);
	});

	it('has every word where the whole has it', () => {
		const { top, layout: cut } = rowWindow(spec, layout, { top: 2000, bottom: 2500 });
		const whole = layout.texts.map(({ text, x, y }) => `${text} ${x} ${y}`);
		expect(cut.texts.length).toBeGreaterThan(0);
		for (const { text, x, y } of cut.texts) expect(whole).toContain(`${text} ${x} ${y + top}`);
	});

	it('is as tall wherever it lies between the ends', () => {
		const heights = [1000, 1010, 2345].map(
			(top) => rowWindow(spec, layout, { top, bottom: top + 700 }).layout.height
		);
		expect(new Set(heights).size).toBe(1);
	});
});
