import { describe, expect, it } from 'vitest';
import { chartPoints } from '../../../src/lib/charts/chart-points';
import { layoutNames } from '../../../src/lib/charts/chart-layout';
import { layoutChart } from '../../../src/lib/charts/layout-chart';
import { palettes } from '../../../src/lib/charts/palette';
import { inkOn, rampOf } from '../../../src/lib/charts/ramp';
import { tileMapChart } from '../../../src/lib/charts/tile-map-chart';
import { provinceEdges } from '../../../src/lib/charts/tile-provinces';
import { toChartJs } from '../../../src/lib/charts/to-chartjs';
import { toTable } from '../../../src/lib/charts/to-table';
import { Dataset, type Cell } from '../../../src/lib/domain/dataset';
import { DistrictList } from '../../../src/lib/domain/district-list';
import type { District } from '../../../src/lib/domain/district';
import { loadDataset } from '../../../src/lib/server/dataset';
import {
	districts,
	garam,
	masil,
	narae,
	rate,
	rows,
	smallDataset,
	type Row
} from './small-country';

const real = loadDataset();
const seoul = tileMapChart(real, rate, '2023H1', 'seoul', { locale: 'ko', highlight: ['1119'] });
const country = tileMapChart(real, rate, '2024H2', 'national', { locale: 'en', highlight: [] });
const partly = tileMapChart(real, rate, '2025H2', 'national', { locale: 'ko', highlight: [] });

/** The small country on a map: the four of Seoul in a square, the two counties far off. */
const places = [
	[4, 4],
	[5, 4],
	[4, 5],
	[5, 5],
	[9, 4],
	[4, 9]
] as const;
const placed: District[] = districts.map((district, index) => {
	const [column, row] = places[index]!;
	return { ...district, tile: { column, row } };
});
const small = (own: readonly Row[] = rows) => {
	const { measures, districts } = smallDataset([]);
	const cells = own.map(([period, district, value, cell]): Cell => ({
		...rate,
		period,
		district,
		value,
		lowReliability: false,
		suppressed: value === null,
		rounded: false,
		...cell
	}));
	return new Dataset(new DistrictList(placed, districts.universes), measures, cells, 'made-up');
};
const map = (dataset = small(), universe = 'seoul', highlight: string[] = []) =>
	tileMapChart(dataset, rate, '2023H1', universe, { locale: 'ko', highlight });

describe('tileMapChart', () => {
	it('is plain data', () => {
		expect(JSON.parse(JSON.stringify(country))).toEqual(country);
	});

	it('crops to the box of the members, from its corner', () => {
		expect([seoul.columns, seoul.rows]).toEqual([6, 6]);
		expect(Math.min(...seoul.tiles.map(({ column }) => column))).toBe(0);
		expect(Math.min(...seoul.tiles.map(({ row }) => row))).toBe(0);
		expect([country.columns, country.rows]).toEqual([21, 24]);
	});

	it('has 25 tiles best rank first, in five classes of five', () => {
		expect(seoul.tiles).toHaveLength(25);
		expect(seoul.tiles[0]).toMatchObject({
			code: '1119',
			rankLabel: '1',
			class: 4,
			short: '영등포'
		});
		expect(seoul.classes.map(({ countLabel }) => countLabel)).toEqual(Array(5).fill('5곳'));
		expect(seoul.notes[0]).toContain('5구간');
	});

	it('puts every value inside the range of its class', () => {
		for (const { value, class: place } of country.tiles) {
			const [low, high] = country.classes[place!]!.label.split('–').map(Number);
			expect(value).toBeGreaterThanOrEqual(low!);
			const isTop = place === country.classes.length - 1;
			expect(isTop ? value! <= high! : value! < high!).toBe(true);
		}
	});

	it('keeps a hidden figure as an empty tile with its reason', () => {
		const spec = map();
		expect(spec.missing).toMatchObject([
			{ code: masil, value: null, valueLabel: '비공개', class: null, spoken: '마실구, 비공개' }
		]);
		expect(spec.missingKinds).toEqual([{ label: '비공개', countLabel: '1곳' }]);
	});

	it('marks low reliability with a star and says what it means', () => {
		const spec = map();
		expect(spec.tiles.filter(({ lowReliability }) => lowReliability)).toMatchObject([
			{ label: '다솜구', valueLabel: '61.5*' }
		]);
		expect(spec.notes.some((note) => note.startsWith('*'))).toBe(true);
	});

	it('gives those set off their hues in order; more than six stay plain', () => {
		const codes = seoul.tiles.slice(0, 7).map(({ code }) => code);
		const spec = tileMapChart(real, rate, '2023H1', 'seoul', { locale: 'ko', highlight: codes });
		expect(spec.tiles.slice(0, 7).map(({ role }) => role)).toEqual([
			'highlight',
			'second',
			'third',
			'fourth',
			'fifth',
			'sixth',
			null
		]);
	});

	it('shows the rest of the map faintly where members lie scattered, not in a full box', () => {
		expect(seoul.others).toEqual([]);
		expect(map(small(), `custom:${garam},9101`).others).toEqual([]);
		const scattered = map(small(), 'custom:9101,9102');
		expect(scattered.others).toHaveLength(4);
		expect(scattered.notes.some((note) => note.startsWith('옅은 테두리'))).toBe(true);
	});

	it.each([
		[
			'who was asked for',
			seoul.title,
			'영등포구, 서울 25개 자치구 중 1위: 2023년 상반기 15세 이상 고용률 65.2%'
		],
		[
			'where high values gather',
			tileMapChart(real, rate, '2024H2', 'gun', { locale: 'ko', highlight: [] }).title,
			'2024년 하반기 15세 이상 고용률: 가장 높은 구간의 17곳 가운데 전남이 5곳으로 가장 많음'
		],
		[
			'the ends where one province alone has values',
			partly.title,
			'2025년 하반기 15세 이상 고용률: 전국 228개 시군구(값이 있는 25곳) 가운데 가장 높은 곳은 영등포구 65.6%, 가장 낮은 곳은 강북구 52.1%'
		],
		[
			'the ends where few districts make a class',
			map(small(), 'national').title,
			'2023년 상반기 15세 이상 고용률: 전국 6개 시군구(값이 있는 5곳) 가운데 가장 높은 곳은 고을군(강원) 70.8%, 가장 낮은 곳은 다솜구 61.5%'
		],
		[
			'the ends within one province',
			map().title,
			'2023년 상반기 15세 이상 고용률: 서울 4개 자치구(값이 있는 3곳) 가운데 가장 높은 곳은 가람구 64.3%, 가장 낮은 곳은 다솜구 61.5%'
		],
		[
			'no figures',
			map(small([])).title,
			'2023년 상반기 15세 이상 고용률, 서울 4개 자치구(값이 있는 0곳)의 순위'
		]
	])('its title says %s', (_, title, expected) => expect(title).toBe(expected));

	it('names who has no tile, since the city that took it over stands there', () => {
		const spec = tileMapChart(real, rate, '2013H1', 'province:경기', {
			locale: 'ko',
			highlight: []
		});
		expect(spec.notes).toContain('지금은 없어 칸이 없는 곳: 여주군 61.5%, 31곳 중 5위');
	});

	it('without figures says so, and draws empty tiles', () => {
		const spec = map(small([]));
		expect(spec.summary).toBe('이 시기에는 표시할 수치가 없습니다.');
		expect([spec.tiles.length, spec.missing.length, spec.classes.length]).toEqual([0, 4, 0]);
		for (const name of layoutNames) {
			expect(layoutChart(spec, name).height).toBeGreaterThan(100);
		}
	});

	it('draws a universe without members as nothing', () => {
		const spec = map(small(), 'province:세종');
		expect([spec.tiles, spec.missing]).toEqual([[], []]);
		expect(Number.isFinite(layoutChart(spec, 'wide').height)).toBe(true);
	});
});

describe('its layout', () => {
	const specs = { seoul, country, partly, small: map() };
	const cases = Object.entries(specs).flatMap(([name, spec]) =>
		layoutNames.map((layout) => [name, layout, spec] as const)
	);
	it.each(cases)('keeps everything inside, in square tiles: %s %s', (_, name, spec) => {
		const { width, height, plot, texts, swatches } = layoutChart(spec, name);
		expect((plot.right - plot.left) / spec.columns).toBe((plot.bottom - plot.top) / spec.rows);
		expect(plot.right).toBeLessThanOrEqual(width);
		for (const { x, y, text } of texts) {
			expect(x >= 0 && x <= width && y > 0 && y <= height, text).toBe(true);
		}
		for (const { x, y, ...box } of swatches ?? []) {
			expect(x >= 0 && x + box.width <= width && y >= 0 && y + box.height <= height).toBe(true);
		}
	});

	it('has name and value on each tile of Seoul, on a phone too', () => {
		for (const name of layoutNames) {
			const words = layoutChart(seoul, name).texts.map(({ text }) => text);
			for (const { short, valueLabel } of seoul.tiles) {
				expect(words).toEqual(expect.arrayContaining([short, valueLabel]));
			}
		}
	});

	it('has provinces instead of names in the whole country on a phone, and never letters below 9', () => {
		const korean = tileMapChart(real, rate, '2024H2', 'national', { locale: 'ko', highlight: [] });
		const narrow = layoutChart(korean, 'narrow').texts;
		const said = narrow.map(({ text }) => text);
		expect(said).toContain('충북');
		expect(said).not.toContain('영등포');
		const wide = layoutChart(korean, 'wide').texts;
		expect(wide.map(({ text }) => text)).toContain('영등포');
		for (const { size } of [...narrow, ...wide]) expect(size).toBeGreaterThanOrEqual(9);
	});

	it('writes on tiles in a colour that is readable there', () => {
		const layout = layoutChart(seoul, 'wide');
		for (const tile of seoul.tiles) {
			const text = layout.texts.find((each) => each.text === tile.short);
			expect(text?.role).toBe(inkOn(seoul.classes[tile.class!]!.role));
		}
	});
});

describe('its drawing', () => {
	it('has a square point for each tile, in the order that tooltips and keys know', () => {
		const spec = partly;
		const { datasets } = toChartJs(spec, layoutChart(spec, 'wide'), palettes.light).data;
		for (const point of chartPoints(spec).flat()) {
			expect(datasets[point.datasetIndex]?.data[point.index]).toEqual({
				x: point.grid!.column + 0.5,
				y: point.grid!.row + 0.5
			});
		}
		expect(chartPoints(spec).map((list) => list.length)).toEqual([25, 203]);
	});

	it('draws borders between provinces only', () => {
		expect(provinceEdges(seoul)).toEqual([]);
		expect(provinceEdges(country).length).toBeGreaterThan(100);
		for (const { from, to } of provinceEdges(country)) {
			expect(Math.abs(to.column - from.column) + Math.abs(to.row - from.row)).toBe(1);
		}
	});
});

describe('its table', () => {
	it('has province, value, rank and class, and the reason where there is no value', () => {
		const { columns, rows: cells } = toTable(map(small(), 'seoul', [narae]));
		expect(columns.map(({ label }) => label)).toEqual([
			'시군구',
			'시도',
			'고용률(%)',
			'순위',
			'구간'
		]);
		expect(cells.map((row) => row.cells)).toEqual([
			['가람구', '서울', '64.3', '1', '64.3'],
			['나래구', '서울', '61.5', '공동 2', '61.5–64.3'],
			['다솜구', '서울', '61.5*', '공동 2', '61.5–64.3'],
			['마실구', '서울', '비공개', '', '']
		]);
		expect(cells.map(({ highlighted }) => highlighted)).toEqual([false, true, false, false]);
	});
});

describe('rampOf', () => {
	it.each([
		[0, []],
		[1, ['ramp3']],
		[2, ['ramp1', 'ramp5']],
		[3, ['ramp1', 'ramp3', 'ramp5']],
		[5, ['ramp1', 'ramp2', 'ramp3', 'ramp4', 'ramp5']]
	])('%i classes', (count, roles) => expect(rampOf(count)).toEqual(roles));
});
