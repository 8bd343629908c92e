import { describe, expect, it } from 'vitest';
import { chartPoints } from '../../../src/lib/charts/chart-points';
import { layoutNames } from '../../../src/lib/charts/chart-layout';
import { layoutChart } from '../../../src/lib/charts/layout-chart';
import { rankAxis } from '../../../src/lib/charts/rank-axis';
import { rankLinesChart } from '../../../src/lib/charts/rank-lines-chart';
import { allRankPoints } from '../../../src/lib/charts/rank-lines-points';
import { stepPoint } from '../../../src/lib/charts/step-point';
import { textWidth } from '../../../src/lib/charts/text-width';
import { toTable } from '../../../src/lib/charts/to-table';
import { loadDataset } from '../../../src/lib/server/dataset';
import { dasom, garam, goeulEast, masil, narae, rate, rows, smallDataset } from './small-country';

const dataset = smallDataset(rows);
const pair = `custom:${garam},${narae}`;
const ko = { locale: 'ko', highlight: [narae] } as const;
const spec = rankLinesChart(dataset, rate, pair, ko);
const real = loadDataset();
const yeongdeungpo = '1119';

describe('rankLinesChart', () => {
	it('puts the highlighted first, in their hues, then the rest as background', () => {
		expect(spec.lines.map(({ label, role, ranks }) => [label, role, ranks])).toEqual([
			['나래구', 'highlight', [2, 2, null, 2, 2]],
			['가람구', 'context', [1, 1, 1, 1, 1]]
		]);
	});

	it('is plain data', () => {
		expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
	});

	it('colours nothing and names the leaders of the last survey when nobody is highlighted', () => {
		const lines = rankLinesChart(real, rate, 'seoul', { locale: 'ko', highlight: [] }).lines;
		expect(lines.slice(0, 4).map(({ role }) => role)).toEqual([
			'muted',
			'muted',
			'muted',
			'context'
		]);
		expect(lines.slice(0, 3).map(({ ranks }) => ranks.at(-1))).toEqual([1, 2, 3]);
	});

	const titles: [name: string, universe: string, options: object, title: string][] = [
		[
			'the first highlighted is the subject',
			'seoul',
			{ highlight: [yeongdeungpo, '1123'], first: '2021H1', last: '2024H2' },
			'영등포구, 서울 25개 자치구 중 2021년 상반기 5위에서 2024년 하반기 1위로: 15세 이상 고용률'
		],
		[
			'the same in English',
			'seoul',
			{ locale: 'en', highlight: [yeongdeungpo], first: '2021H1', last: '2024H2' },
			"Yeongdeungpo-gu among Seoul's 25 districts: from 5th in the first half of 2021 to 1st in the second half of 2024 (employment rate, aged 15 and over)"
		],
		[
			'one survey has no course',
			'seoul',
			{ highlight: [yeongdeungpo], first: '2024H2', last: '2024H2' },
			'영등포구, 서울 25개 자치구 중 2024년 하반기 1위: 15세 이상 고용률'
		],
		[
			'no change is said as such',
			'seoul',
			{ highlight: [yeongdeungpo], first: '2024H1', last: '2024H2' },
			'영등포구, 서울 25개 자치구 중 2024년 상반기와 2024년 하반기 모두 1위: 15세 이상 고용률'
		],
		[
			'an order that is turned round is said',
			'seoul',
			{ highlight: [yeongdeungpo], first: '2024H2', last: '2024H2', order: 'lowest-first' },
			'영등포구, 서울 25개 자치구 중 2024년 하반기 25위: 15세 이상 고용률(낮은 순)'
		],
		[
			'nobody highlighted: who led how often',
			'seoul',
			{ highlight: [], first: '2021H1', last: '2024H2' },
			'서울 25개 자치구 중 영등포구가 조사 8회 가운데 5회 1위: 15세 이상 고용률'
		],
		['no member', 'province:세종', { highlight: [] }, '세종 시군구의 순위 없음: 15세 이상 고용률']
	];
	it.each(titles)('%s', (_, universe, options, title) =>
		expect(rankLinesChart(real, rate, universe, { ...ko, ...options }).title).toBe(title)
	);

	it('says who is not drawn, and colours the others as chosen', () => {
		const outside = rankLinesChart(dataset, rate, pair, { ...ko, highlight: [dasom, narae] });
		expect(outside.lines[0]).toMatchObject({ label: '나래구', role: 'second' });
		expect(outside.notes).toContain('이 범위에 속하지 않아 그리지 않음: 다솜구');
	});

	it('says how many were ranked when that differs between surveys', () => {
		const said = '순위를 매긴 곳의 수가 조사마다 다름: ';
		expect(spec.notes[1]).toBe(
			`${said}2021년 상·하반기 2곳, 2022년 상반기 1곳, 2022년 하반기·2023년 상반기 2곳`
		);
		const same = rankLinesChart(real, rate, 'seoul', ko);
		expect(same.notes.filter((note) => note.startsWith(said))).toEqual([]);
	});

	it('shows a highlighted member without any rank as a line of gaps', () => {
		const hidden = rankLinesChart(dataset, rate, `custom:${garam},${masil}`, {
			...ko,
			highlight: [masil],
			first: '2023H1'
		});
		expect(hidden.lines[0]).toMatchObject({ ranks: [null], rankLabels: ['비공개'] });
		expect(hidden.title).toContain('순위 없음');
	});

	it('takes no province in the name of a district that is highlighted', () => {
		expect(
			rankLinesChart(dataset, rate, 'national', { ...ko, highlight: [goeulEast, narae] }).lines.map(
				({ label }) => label
			)
		).toEqual(expect.arrayContaining(['고을군(강원)', '나래구']));
	});
});

describe('rankAxis', () => {
	const cases: [count: number, ticks: number[]][] = [
		[0, [1]],
		[1, [1]],
		[5, [1, 2, 3, 4, 5]],
		[22, [1, 5, 10, 15, 20]],
		[25, [1, 5, 10, 15, 20, 25]],
		[228, [1, 50, 100, 150, 200, 228]]
	];
	it.each(cases)('%i ranks', (count, ticks) =>
		expect(rankAxis(count).ticks.map(({ value }) => value)).toEqual(ticks)
	);
});

it('tables the named lines alone: surveys down, rank and value in a cell', () => {
	const table = toTable(spec);
	expect(table.columns.map(({ label }) => label)).toEqual(['조사 시기', '나래구']);
	expect(table.rows.map(({ cells }) => cells)).toEqual([
		['2021년 상반기', '2위 (57.2%)'],
		['2021년 하반기', '2위 (57.9%)'],
		['2022년 상반기', '이 자료에 없음'],
		['2022년 하반기', '2위 (60.4%*)'],
		['2023년 상반기', '2위 (61.5%)']
	]);
});

it('steps along the named lines alone, saying rank, number and value', () => {
	const points = chartPoints(spec);
	expect(points).toHaveLength(1);
	expect(points[0]?.map(({ spoken }) => spoken).slice(1, 3)).toEqual([
		'나래구, 2021년 하반기, 2곳 중 2위, 57.9%',
		'나래구, 2022년 상반기, 이 자료에 없음'
	]);
});

it.each([
	['one line', [narae]],
	['two lines', [narae, garam]],
	['nobody highlighted', []]
])('is entered at the newest survey: %s', (_, highlight) => {
	const points = chartPoints(rankLinesChart(dataset, rate, pair, { ...ko, highlight }));
	expect(stepPoint(points, undefined, 'ArrowLeft')).toEqual({ list: 0, index: 4 });
});

it('knows the grey lines when a pointer touches them', () => {
	const grey = allRankPoints(spec)[1];
	expect(grey?.[0]).toMatchObject({
		datasetIndex: 1,
		name: '가람구, 2021년 상반기',
		details: ['2곳 중 1위, 58.1%'],
		highlighted: false
	});
});

describe.each(layoutNames)('rankLinesLayout: %s', (name) => {
	const six = real.districts
		.membersOf('seoul', '2024H2')
		.slice(0, 6)
		.map(({ code }) => code);

	it.each(['ko', 'en'] as const)('keeps every word inside and apart: %s', (locale) => {
		const busy = rankLinesChart(real, rate, 'national', { locale, highlight: six });
		const { texts, width } = layoutChart(busy, name);
		for (const { text, x, size, bold, align } of texts) {
			const end = align === 'start' ? x + textWidth(text, size, bold) : x;
			expect(end, text).toBeLessThanOrEqual(width);
		}
		const ends = texts.filter(({ size }) => size === 13).map(({ y }) => y);
		const sorted = [...ends].sort((a, b) => a - b);
		const gaps = sorted.slice(1).map((y, i) => y - sorted[i]!);
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(13);
	});

	it('has the first rank above the last', () => {
		const { texts } = layoutChart(rankLinesChart(real, rate, 'seoul', ko), name);
		const at = (label: string) => texts.find(({ text }) => text === label)!.y;
		expect(at('1')).toBeLessThan(at('25'));
	});
});
