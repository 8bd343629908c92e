import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { changePairsChart } from '../../../src/lib/charts/change-pairs-chart';
import { layoutNames } from '../../../src/lib/charts/chart-layout';
import { distributionChart } from '../../../src/lib/charts/distribution-chart';
import { rankLinesChart } from '../../../src/lib/charts/rank-lines-chart';
import { rankingChart } from '../../../src/lib/charts/ranking-chart';
import { scatterChart } from '../../../src/lib/charts/scatter-chart';
import { trendChart } from '../../../src/lib/charts/trend-chart';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { universeSpread } from '../../../src/lib/domain/universe-spread';
import type { Period } from '../../../src/lib/domain/period';
import { loadDataset } from '../../../src/lib/server/dataset';
import { drawSvg, drawSvgFile } from '../../../src/lib/server/draw';
import {
	dasom,
	garam,
	goeulEast,
	hostile,
	hostileDistrict,
	narae,
	rate,
	rows,
	smallDataset
} from '../charts/small-country';

const dataset = smallDataset(rows);
const bars = rankingChart(rankDistricts(dataset, rate, '2023H1', 'national'), {
	dataset,
	locale: 'ko',
	highlight: [dasom],
	limit: 1,
	intervals: new Map([[goeulEast, [68.2, 73.4]]]),
	rankSets: new Map([[goeulEast, [1, 2]]])
});
const lines = trendChart(dataset, rate, {
	locale: 'en',
	highlight: [garam, narae],
	context: [goeulEast],
	title: 'Both rose'
});
const real = loadDataset();
const seoul = rankingChart(rankDistricts(real, rate, '2023H1', 'seoul'), {
	dataset: real,
	locale: 'ko',
	highlight: ['1119']
});
const six = rankingChart(rankDistricts(real, rate, '2023H1', 'seoul'), {
	dataset: real,
	locale: 'ko',
	highlight: ['1115', '1119', '1103', '1117', '1110', '1106']
});

/** The middle half of Seoul, with a survey missing and one alone. */
const bandPeriods: Period[] = ['2021H1', '2021H2', '2022H1', '2022H2', '2023H2', '2024H2'];
const spreads = bandPeriods.map((period) => ({
	period,
	spread: universeSpread(real, rate, 'seoul', period)!
}));
const bandEnds = (end: 'low' | 'median' | 'high') =>
	new Map(spreads.map(({ period, spread }) => [period, spread[end]]));
const banded = trendChart(real, rate, {
	locale: 'ko',
	highlight: ['1119', '1117'],
	context: real.districts.membersOf('seoul', '2023H1').map(({ code }) => code),
	band: {
		label: '가운데 절반',
		low: bandEnds('low'),
		middle: bandEnds('median'),
		high: bandEnds('high')
	},
	last: '2024H2',
	title: '영등포구는 늘 가운데보다 위였다'
});

const pairs = changePairsChart(real, rate, '2021H1', '2024H2', 'seoul', {
	locale: 'ko',
	highlight: ['1119', '1123', '1125'],
	sort: 'change',
	ascending: false
});
const scatter = scatterChart(
	real,
	{ ...rate, period: '2021H1' },
	{ ...rate, period: '2024H2' },
	'seoul',
	{ locale: 'en', highlight: ['1119', '1123', '1125'] }
);

const drawings = [
	['ranking-bars', bars],
	['trend-lines', lines],
	['seoul-2023H1', seoul],
	['seoul-2023H1-six', six],
	['trend-band', banded],
	['rank-lines', rankLinesChart(dataset, rate, 'seoul', { locale: 'ko', highlight: [narae] })],
	[
		'distribution-dots',
		distributionChart(real, { ...rate, measure: 'unemployment_rate' }, '2024H2', 'seoul', {
			locale: 'ko',
			highlight: ['1119', '1122']
		})
	],
	[
		'distribution-bars',
		distributionChart(real, rate, '2023H1', 'national', {
			locale: 'en',
			highlight: ['1119', '3743', '1123']
		})
	],
	['change-pairs', pairs],
	['scatter', scatter]
] as const;

describe.each(drawings)('%s', (name, spec) => {
	it.each(layoutNames)('looks as it did, as a file: %s', async (layout) => {
		const file = `../../snapshots/${name}-${layout}.svg`;
		await expect(drawSvgFile(spec, { layout })).toMatchFileSnapshot(file);
	});

	it.each(layoutNames)('comes out byte for byte the same twice: %s', (layout) => {
		expect(drawSvg(spec, { layout })).toBe(drawSvg(spec, { layout }));
	});

	it.each(layoutNames)('has only colours of the page when inline: %s', (layout) => {
		const svg = drawSvg(spec, { layout });
		expect(svg).not.toMatch(/#[0-9a-f]{3}/i);
		const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]);
		expect(colours.filter((colour) => !/^(none|var\(--chart-[a-z]+\d?\))$/.test(colour!))).toEqual(
			[]
		);
	});

	it('has no id that a second chart on the page would repeat', () => {
		expect(drawSvg(spec, { layout: 'wide' })).not.toMatch(/ id=/);
	});
});

it('has every name and value as text of its own', () => {
	const svg = drawSvg(seoul, { layout: 'narrow' });
	for (const { label, valueLabel } of seoul.bars) {
		expect(svg).toContain(`>${label}</text>`);
		expect(svg).toContain(`>${valueLabel}</text>`);
	}
});

it.each(layoutNames)('draws 25 bars in at most 20 kB, 1.6 kB compressed: %s', (layout) => {
	const svg = drawSvg(seoul, { layout });
	expect(Buffer.byteLength(svg)).toBeLessThan(20_000);
	expect(brotliCompressSync(svg).length).toBeLessThan(1_600);
});

it('keeps the minus of a value, which Skia drops in bold text', () => {
	const loss = smallDataset([
		['2023H1', garam, -1.4],
		['2023H1', narae, 0.6]
	]);
	const ranking = rankDistricts(loss, rate, '2023H1', 'seoul');
	const spec = rankingChart(ranking, { dataset: loss, locale: 'ko', highlight: [garam] });
	expect(drawSvg(spec, { layout: 'narrow' })).toContain('>−1.4</text>');
});

describe('hostile words', () => {
	const evil = smallDataset([['2023H1', hostile, 50]], [hostileDistrict]);
	const ranking = rankDistricts(evil, rate, '2023H1', 'custom:9005');
	const title = '"><script>alert(1)</script>\u0000';

	it.each(['ko', 'en'] as const)('stay words in the drawing and its title: %s', (locale) => {
		const spec = rankingChart(ranking, { dataset: evil, locale, highlight: [hostile], title });
		for (const svg of [
			drawSvg(spec, { layout: 'narrow' }),
			drawSvgFile(spec, { layout: 'narrow' })
		]) {
			expect(svg).not.toContain('<script');
			expect(svg).not.toContain('<b>');
			// eslint-disable-next-line no-control-regex
			expect(svg).not.toMatch(/[\u0000-\u0008]/);
		}
		expect(drawSvg(spec, { layout: 'narrow' })).toContain(
			locale === 'ko' ? '&lt;script&gt;&quot;&amp;구' : "&lt;b&gt;O'Neil&lt;/b&gt;"
		);
	});
});

it('writes a file that stands alone: name space, title, description, dark colours', () => {
	const svg = drawSvgFile(lines, { layout: 'wide' });
	expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 720 320"/);
	expect(svg).toContain('<title id="title">Both rose</title>');
	expect(svg).toContain('<desc id="desc">Line chart of the employment rate');
	expect(svg).toContain('@media(prefers-color-scheme:dark){[fill="#b8400e"]{fill:#f2945e}');
	expect(svg).not.toContain('var(');
});
