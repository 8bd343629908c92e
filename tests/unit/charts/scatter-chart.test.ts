import { describe, expect, it } from 'vitest';
import { layoutNames } from '../../../src/lib/charts/chart-layout';
import { chartPoints } from '../../../src/lib/charts/chart-points';
import { palettes } from '../../../src/lib/charts/palette';
import { overlap } from '../../../src/lib/charts/place-labels';
import { scatterChart } from '../../../src/lib/charts/scatter-chart';
import { diagonalSpan } from '../../../src/lib/charts/scatter-diagonal';
import { scatterLayout } from '../../../src/lib/charts/scatter-layout';
import { textWidth } from '../../../src/lib/charts/text-width';
import { toChartJs } from '../../../src/lib/charts/to-chartjs';
import { toTable } from '../../../src/lib/charts/to-table';
import { loadDataset } from '../../../src/lib/server/dataset';
import { dasom, garam, masil, narae, rate, smallDataset, type Row } from './small-country';

const women = { ...rate, sex: 'female' } as const;
const period = '2023H1';
const ko = { locale: 'ko', highlight: [] as string[] } as const;

/** Everyone and women at one survey; null is a hidden figure. */
function both(pairs: [code: string, everyone: number | null, women: number | null][]) {
	return smallDataset(
		pairs.flatMap(([code, all, female]): Row[] => [
			[period, code, all],
			[period, code, female, { sex: 'female' }]
		])
	);
}

const dataset = both([
	[garam, 64.3, 55.1],
	[narae, 61.5, 54],
	[dasom, 58, 50.2],
	[masil, 60, null]
]);
const chart = (data = dataset, options: Partial<Parameters<typeof scatterChart>[4]> = {}) =>
	scatterChart(data, { ...rate, period }, { ...women, period }, 'seoul', { ...ko, ...options });

describe('scatterChart', () => {
	it('says a point in figures and words, highest y first', () => {
		const { points } = chart(dataset, { highlight: [dasom, garam] });
		expect(points.map(({ code }) => code)).toEqual([garam, narae, dasom]);
		expect(points[0]).toEqual({
			code: garam,
			label: '가람구',
			x: 64.3,
			y: 55.1,
			xLabel: '64.3',
			yLabel: '55.1',
			differenceLabel: '−9.2',
			role: 'second',
			lowReliability: false,
			details: [
				'15세 이상 고용률, ’23 상: 64.3%',
				'15세 이상 여성 고용률, ’23 상: 55.1%',
				'차이 −9.2%p'
			],
			spoken: '가람구, 가로축 64.3%, 세로축 55.1%, 차이 −9.2%p'
		});
	});

	it('says how both go together, how many count, and that this is no cause', () => {
		const spec = chart();
		expect(spec.title).toBe(
			'15세 이상 고용률이 높은 곳은 15세 이상 여성 고용률도 대체로 높다 (r = 0.97, 서울 4개 자치구(값이 있는 3곳), 2023년 상반기)'
		);
		expect(spec.notes[0]).toBe(
			'피어슨 상관계수 r = 0.97 (3곳). 두 수치가 얼마나 함께 높고 낮은지를 나타낼 뿐, 한쪽이 다른 쪽의 원인이라는 뜻은 아닙니다.'
		);
		expect(spec.summary).toContain('중앙값은 가로축 61.5%, 세로축 54.0%입니다.');
		expect(spec.notes).toContain('두 수치가 모두 있지 않아 뺀 곳: 마실구(비공개)');
		expect(spec.notes).toContain('축이 0에서 시작하지 않습니다. 시작점: 가로축 56%, 세로축 50%.');
	});

	const findings: [
		name: string,
		women: [number, number, number, number],
		ko: RegExp,
		en: RegExp
	][] = [
		['r = 1', [50, 51, 52, 53], /대체로 높다 \(r = 1\.00/, /^High in one, mostly high .*r = 1\.00/],
		['r = 0.6', [50, 53, 51, 52.9], /도 높은 편이다/, /^High in one, often high/],
		['r = 0', [51, 50, 50, 51], /뚜렷한 관계가 보이지 않는다 \(r = 0\.00/, /^No clear link/],
		['r = −0.6', [52.9, 51, 53, 50], /이 낮은 편이다 \(r = −0/, /^High in one, often low/],
		['r = −1', [53, 52, 51, 50], /이 대체로 낮다 \(r = −1\.00/, /mostly low/],
		[
			'no variance',
			[50, 50, 50, 50],
			/^15세 이상 고용률과 15세 이상 여성 고용률 \(서울/,
			/^Two values/
		]
	];
	it.each(findings)('words the finding by the coefficient: %s', (_, values, korean, english) => {
		const codes = [garam, narae, dasom, masil];
		const data = both(codes.map((code, i) => [code, 60 + i, values[i]!]));
		expect(chart(data).title).toMatch(korean);
		expect(chart(data, { locale: 'en' }).title).toMatch(english);
	});

	const undefinedCases: [name: string, data: ReturnType<typeof both>, note: RegExp][] = [
		[
			'two points',
			both([
				[garam, 60, 50],
				[narae, 61, 52]
			]),
			/2곳뿐이어서 상관계수를 구하지 않았습니다/
		],
		[
			'all the same on one axis',
			both([
				[garam, 60, 50],
				[narae, 60, 52],
				[dasom, 60, 53]
			]),
			/3곳의 수치가 한 축에서 모두 같아/
		]
	];
	it.each(undefinedCases)('says why there is no coefficient: %s', (_, data, note) => {
		expect(chart(data).notes.join(' ')).toMatch(note);
		expect(chart(data).summary).toMatch(note);
	});

	const moved: [name: string, later: number[], ko: string, en: string][] = [
		[
			'some rose',
			[61, 59, 60],
			'직접 고른 3곳 가운데 1곳에서 15세 이상 고용률이 2021년 상반기보다 높아졌다 (2023년 상반기)',
			'Higher in the first half of 2023 than in the first half of 2021 in 1 of the 3 chosen districts: employment rate, aged 15 and over'
		],
		[
			'none rose',
			[60, 59, 60],
			'직접 고른 3곳 가운데 2021년 상반기보다 15세 이상 고용률이 높아진 곳이 없다 (2023년 상반기)',
			'Higher in the first half of 2023 than in the first half of 2021 in none of the 3 chosen districts: employment rate, aged 15 and over'
		]
	];
	it.each(moved)(
		'counts who was higher at the later of two surveys: %s',
		(_, later, korean, english) => {
			const codes = [garam, narae, dasom];
			const data = smallDataset(
				codes.flatMap((code, i): Row[] => [
					['2021H1', code, 60],
					['2023H1', code, later[i]!]
				])
			);
			const [then, now] = [
				{ ...rate, period: '2021H1' },
				{ ...rate, period: '2023H1' }
			] as const;
			const universe = `custom:${codes.join(',')}`;
			expect(scatterChart(data, then, now, universe, ko).title).toBe(korean);
			// The other way round it is the same finding.
			expect(scatterChart(data, now, then, universe, ko).title).toBe(korean);
			expect(scatterChart(data, then, now, universe, { ...ko, locale: 'en' }).title).toBe(english);
		}
	);

	it('says the survey with each series where they differ', () => {
		const data = smallDataset([
			['2021H1', garam, 50, { sex: 'female' }],
			[period, garam, 60]
		]);
		const then = { ...women, period: '2021H1' } as const;
		expect(scatterChart(data, then, { ...rate, period }, `custom:${garam}`, ko).title).toBe(
			'2021년 상반기 15세 이상 여성 고용률과 2023년 상반기 15세 이상 고용률 (직접 고른 1곳)'
		);
	});

	it('says so when both axes show the same', () => {
		const at = { ...rate, period } as const;
		expect(scatterChart(dataset, at, at, 'seoul', ko).title).toBe(
			'두 축이 같은 수치다: 15세 이상 고용률 (서울 4개 자치구, 2023년 상반기)'
		);
	});

	it('has a diagonal only where both axes measure the same and share values', () => {
		const counts = { ...rate, measure: 'employed_thousand', period } as const;
		const data = smallDataset([
			[period, garam, 60],
			[period, garam, 62, { measure: 'employed_thousand' }]
		]);
		const other = scatterChart(data, counts, { ...rate, period }, `custom:${garam}`, ko);
		expect(other.diagonal).toBeNull();
		expect(other.headings.difference).toBeNull();
		expect(other.x.title).toBe('15세 이상 취업자, 2023년 상반기 (천 명)');
		// 56–66% and 50–56%: the ranges only touch.
		expect(chart().diagonal).toBeNull();
		const near = chart(
			both([
				[garam, 60, 58],
				[narae, 56, 55],
				[dasom, 58, 57]
			])
		);
		expect(near.diagonal).toBe('두 값이 같은 선');
		const [low, high] = diagonalSpan(near)!;
		expect([low >= near.x.min, low >= near.y.min, high <= near.x.max, high <= near.y.max]).toEqual([
			true,
			true,
			true,
			true
		]);
	});

	it('has nothing to show where nobody has both figures, and says so', () => {
		const spec = chart(smallDataset([]));
		expect(spec.points).toEqual([]);
		expect(spec.summary).toBe('이 시기에는 표시할 수치가 없습니다.');
		expect(spec.notes).toHaveLength(1);
		expect(scatterLayout(spec, 'narrow').texts.map(({ text }) => text)).toEqual([
			'15세 이상 여성 고용률, ’23 상',
			'15세 이상 고용률, ’23 상',
			'이 시기에는 표시할 수치가 없습니다.'
		]);
		expect(spec.notes[0]).toMatch(/^두 수치가 모두 있지 않아 뺀 곳: 가람구\(이 자료에 없음\)/);
	});

	it('is plain data: JSON gives back the same', () => {
		expect(JSON.parse(JSON.stringify(chart()))).toEqual(chart());
	});

	it('is a table of both figures and their difference', () => {
		const { columns, rows } = toTable(chart());
		expect(columns.map(({ label }) => label)).toEqual([
			'시군구',
			'15세 이상 고용률, 2023년 상반기 (%)',
			'15세 이상 여성 고용률, 2023년 상반기 (%)',
			'차이: 세로축 − 가로축 (%p)'
		]);
		expect(rows.map(({ cells }) => cells)).toEqual([
			['가람구', '64.3', '55.1', '−9.2'],
			['나래구', '61.5', '54.0', '−7.5'],
			['다솜구', '58.0', '50.2', '−7.8']
		]);
	});

	it('gives every point its place in the Chart.js data', () => {
		const spec = chart(dataset, { highlight: [narae] });
		const [points] = chartPoints(spec);
		const { datasets } = toChartJs(spec, scatterLayout(spec, 'wide'), palettes.light).data;
		expect(
			points!.map(({ name, datasetIndex, index }) => [name, datasets[datasetIndex]!.data[index]])
		).toEqual(spec.points.map(({ label, x, y }) => [label, { x, y }]));
	});
});

describe('names of points', () => {
	const real = loadDataset();
	const youth = { ...rate, age: '15-29', period: '2024H2' } as const;
	const now = { ...rate, period: '2024H2' } as const;
	const specs = (['ko', 'en'] as const).flatMap((locale) =>
		(['national', 'seoul'] as const).map((universe) => {
			const options = { locale, highlight: ['1119', '1125', '1123'] };
			return [locale, universe, scatterChart(real, youth, now, universe, options)] as const;
		})
	);

	it.each(specs)('stand clear of each other: %s, %s', (_, __, spec) => {
		for (const name of layoutNames) {
			const { texts, width } = scatterLayout(spec, name);
			const boxes = texts.map(({ text, x, y, align, size, bold }) => {
				const wide = textWidth(text, size, bold);
				const left = align === 'start' ? x : align === 'end' ? x - wide : x - wide / 2;
				return { left, right: left + wide, top: y - size * 0.8, bottom: y + size * 0.2, text };
			});
			const clashes = boxes.flatMap((box, i) =>
				boxes
					.slice(i + 1)
					.filter((other) => overlap(box, other))
					.map((other) => `${box.text} / ${other.text}`)
			);
			expect(clashes).toEqual([]);
			expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
		}
	});

	it('are fewer on a phone, but those set off always stand', () => {
		const [, , spec] = specs[0]!;
		const namesIn = (name: 'narrow' | 'wide') =>
			scatterLayout(spec, name).texts.filter(({ text }) =>
				spec.points.some(({ label }) => label === text)
			);
		expect(namesIn('narrow').length).toBeLessThan(namesIn('wide').length);
		for (const name of layoutNames) {
			expect(namesIn(name).filter(({ bold }) => bold)).toHaveLength(3);
		}
	});
});
