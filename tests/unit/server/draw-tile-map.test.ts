import { describe, expect, it } from 'vitest';
import { layoutNames } from '../../../src/lib/charts/chart-layout';
import { tileMapChart } from '../../../src/lib/charts/tile-map-chart';
import { loadDataset } from '../../../src/lib/server/dataset';
import { drawSvg, drawSvgFile } from '../../../src/lib/server/draw';
import { rate } from '../charts/small-country';

const dataset = loadDataset();
const mapOf = (period: '2023H1' | '2024H2', universe: string, highlight: string[]) =>
	tileMapChart(dataset, rate, period, universe, { locale: 'ko', highlight });

describe.each([
	['tile-map-seoul', mapOf('2023H1', 'seoul', ['1119', '1123'])],
	['tile-map-national', mapOf('2024H2', 'national', ['1119'])]
])('%s', (name, spec) => {
	it.each(layoutNames)('looks as it did, as a file: %s', async (layout) => {
		const file = `../../snapshots/${name}-${layout}.svg`;
		await expect(drawSvgFile(spec, { layout })).toMatchFileSnapshot(file);
	});

	it.each(layoutNames)('comes out byte for byte the same twice: %s', (layout) => {
		expect(drawSvg(spec, { layout })).toBe(drawSvg(spec, { layout }));
	});

	it.each(layoutNames)('has only colours of the page, and no id, when inline: %s', (layout) => {
		const svg = drawSvg(spec, { layout });
		expect(svg).not.toMatch(/#[0-9a-f]{3}| id=/i);
	});

	it.each(layoutNames)('has a square for every tile: %s', (layout) => {
		const colours = spec.classes.map(({ role }) => `fill="var(--chart-${role})"`);
		const svg = drawSvg(spec, { layout });
		const squares = colours.reduce((sum, colour) => sum + svg.split(colour).length - 1, 0);
		// The legend has one of each class.
		expect(squares).toBe(spec.tiles.length + spec.classes.length);
	});
});
