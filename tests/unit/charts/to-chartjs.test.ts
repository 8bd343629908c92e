import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { layoutNames } from '../../../src/lib/charts/chart-layout';
import type { ChartSpec } from '../../../src/lib/charts/chart-spec';
import { layoutChart } from '../../../src/lib/charts/layout-chart';
import { palettes } from '../../../src/lib/charts/palette';
import { rankingChart } from '../../../src/lib/charts/ranking-chart';
import { toChartJs } from '../../../src/lib/charts/to-chartjs';
import { trendChart } from '../../../src/lib/charts/trend-chart';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { drawChart } from '../../../src/lib/server/draw-chart';
import { garam, goeulEast, narae, rate, rows, smallDataset } from './small-country';

const dataset = smallDataset(rows);
const bars = rankingChart(rankDistricts(dataset, rate, '2023H1', 'national'), {
	dataset,
	locale: 'ko',
	highlight: [narae],
	limit: 1,
	intervals: new Map([[goeulEast, [68.2, 73.4]]])
});
const lines = trendChart(dataset, rate, {
	locale: 'ko',
	highlight: [garam, narae],
	context: [goeulEast],
	title: 'x'
});
/** 가람구: two surveys, a hole, one more. 나래구: one, a hole, two more. */
const holed = smallDataset([
	['2021H1', garam, 58.1],
	['2021H2', garam, 59.4],
	['2022H2', garam, 61.7],
	['2021H1', narae, 57.2],
	['2022H1', narae, 57.9],
	['2022H2', narae, 60.4]
]);
const specs: [name: string, spec: ChartSpec][] = [
	['ranking-bars', bars],
	['trend-lines', lines]
];

function configure(spec: ChartSpec, name: 'narrow' | 'wide' = 'narrow') {
	return toChartJs(spec, layoutChart(spec, name), palettes.light);
}

/** Every array and object in a spec made unwritable, as a proxy of a page might be. */
function frozen<T>(value: T): T {
	if (value !== null && typeof value === 'object') {
		Object.values(value).forEach(frozen);
		Object.freeze(value);
	}
	return value;
}

describe.each(specs)('%s', (_, spec) => {
	it('gives Chart.js arrays of its own, since it writes into them', () => {
		const before = JSON.stringify(spec);
		const layout = layoutChart(spec, 'narrow');
		const canvas = createCanvas(layout.width, layout.height);
		drawChart(canvas, toChartJs(frozen(spec), layout, palettes.light), 1, () => {});
		expect(JSON.stringify(spec)).toBe(before);
		for (const { data } of configure(spec).data.datasets) expect(Object.isFrozen(data)).toBe(false);
	});

	it.each(layoutNames)('puts the axes exactly on the plot rectangle: %s', (name) => {
		const layout = layoutChart(spec, name);
		const canvas = createCanvas(layout.width, layout.height);
		const area = drawChart(canvas, configure(spec, name), 1, (chart) => {
			const { left, top, right, bottom } = chart.chartArea;
			return { left, top, right, bottom };
		});
		expect(area).toEqual(layout.plot);
	});

	it.each(layoutNames)('writes nothing outside the drawing, by its own estimate: %s', (name) => {
		const { width, height, texts } = layoutChart(spec, name);
		for (const { text, x, y } of texts) {
			expect({ text, inside: x >= 0 && x <= width && y > 0 && y < height }).toEqual({
				text,
				inside: true
			});
		}
	});
});

describe('ranking-bars', () => {
	it('starts at 0 and has no bar for a gap row or a missing value', () => {
		const configuration = configure(bars);
		expect(configuration.options?.scales?.x).toMatchObject({ min: 0 });
		expect(configuration.data.datasets[0]?.data).toEqual([70.8, null, 64.3, 61.5, 61.5, null]);
	});

	it('highlights one bar', () => {
		const [dataset] = configure(bars).data.datasets;
		const { highlight, context } = palettes.light;
		expect(dataset?.backgroundColor).toEqual(
			bars.bars.flatMap(({ highlighted, omittedBefore }) => [
				...(omittedBefore === null ? [] : [context]),
				highlighted ? highlight : context
			])
		);
	});

	it('draws the bar of low reliability hollow', () => {
		const layout = layoutChart(bars, 'narrow');
		const canvas = createCanvas(layout.width, layout.height);
		const inside = drawChart(canvas, configure(bars), 1, (chart) =>
			[3, 4].map((row) => {
				const y = chart.scales['y']!.getPixelForValue(row);
				const pixel = canvas.getContext('2d').getImageData(layout.plot.left + 20, y, 1, 1).data;
				return '#' + [...pixel.slice(0, 3)].map((v) => v.toString(16).padStart(2, '0')).join('');
			})
		);
		expect(inside).toEqual([palettes.light.highlight, palettes.light.surface]);
	});

	it.each(layoutNames)('writes each value right of where Chart.js ends its bar: %s', (name) => {
		const layout = layoutChart(bars, name);
		const canvas = createCanvas(layout.width, layout.height);
		const ends = drawChart(canvas, configure(bars, name), 1, (chart) => ({
			bar: chart.scales['x']!.getPixelForValue(61.5),
			row: chart.scales['y']!.getPixelForValue(3)
		}));
		const label = layout.texts.find(({ text, bold }) => text === '61.5' && bold);
		expect(label?.x).toBeCloseTo(ends.bar + 5, 6);
		expect(label!.y - ends.row).toBeCloseTo(13 * 0.35, 1);
	});

	it('keeps the value clear of a whisker', () => {
		const layout = layoutChart(bars, 'narrow');
		const canvas = createCanvas(layout.width, layout.height);
		const end = drawChart(canvas, configure(bars), 1, (chart) =>
			chart.scales['x']!.getPixelForValue(73.4)
		);
		expect(layout.texts.find(({ text }) => text === '70.8')?.x).toBeGreaterThan(end);
	});
});

describe('trend-lines', () => {
	it('never bridges a gap', () => {
		for (const dataset of configure(lines).data.datasets) {
			expect(dataset).toMatchObject({ spanGaps: false });
		}
		expect(configure(lines).data.datasets[1]?.data).toEqual([57.2, 57.9, null, 60.4, 61.5]);
	});

	it('shows a value between gaps as a dot, since no line does', () => {
		const radii = (code: string) => {
			const span = { first: '2021H1', last: '2022H2' } as const;
			const options = {
				locale: 'ko',
				highlight: [],
				context: [code],
				title: 'x',
				...span
			} as const;
			return configure(trendChart(holed, rate, options)).data.datasets[0];
		};
		expect(radii(garam)).toMatchObject({ pointRadius: [0, 0, 0, 1.5] });
		expect(radii(narae)).toMatchObject({ pointRadius: [1.5, 0, 0, 0] });
	});

	it('says when a line ended that ends before the others', () => {
		const early = smallDataset([
			['2022H1', garam, 58.1],
			['2022H2', garam, 59.4],
			['2022H1', narae, 57.2]
		]);
		const spec = trendChart(early, rate, { locale: 'ko', highlight: [garam, narae], title: 'x' });
		const words = layoutChart(spec, 'wide').texts.map(({ text }) => text);
		expect(words).toContain('가람구 59.4%');
		expect(words).toContain('나래구 57.2% (’22 상)');
	});

	it.each(layoutNames)('writes the year where Chart.js has its first half: %s', (name) => {
		const layout = layoutChart(lines, name);
		const canvas = createCanvas(layout.width, layout.height);
		const x = drawChart(canvas, configure(lines, name), 1, (chart) =>
			chart.scales['x']!.getPixelForValue(2)
		);
		expect(layout.texts.find(({ text }) => text === '’22 상')?.x).toBeCloseTo(x, 6);
	});
});
