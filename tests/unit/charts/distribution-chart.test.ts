import { describe, expect, it } from 'vitest';
import { chartPoints } from '../../../src/lib/charts/chart-points';
import { layoutNames } from '../../../src/lib/charts/chart-layout';
import { distributionChart } from '../../../src/lib/charts/distribution-chart';
import { distributionPlan } from '../../../src/lib/charts/distribution-plan';
import { layoutChart } from '../../../src/lib/charts/layout-chart';
import { textWidth } from '../../../src/lib/charts/text-width';
import { toTable } from '../../../src/lib/charts/to-table';
import { loadDataset } from '../../../src/lib/server/dataset';
import { dasom, garam, goeulEast, masil, narae, rate, rows, smallDataset } from './small-country';

const dataset = smallDataset(rows);
const ko = { locale: 'ko', highlight: [dasom] } as const;
const strip = distributionChart(dataset, rate, '2023H1', 'seoul', ko);
const real = loadDataset();
const yeongdeungpo = '1119';
const bars = distributionChart(real, rate, '2024H2', 'national', {
	locale: 'ko',
	highlight: [yeongdeungpo]
});

describe('distributionChart', () => {
	it('has a dot for each member with a value, lowest first, and no bars', () => {
		expect(strip.bins).toBeNull();
		expect(strip.dots.map(({ label, value, role }) => [label, value, role])).toEqual([
			['다솜구', 61.5, 'highlight'],
			['나래구', 61.5, 'context'],
			['가람구', 64.3, 'context']
		]);
	});

	it('counts more than 40 in bars, and keeps dots for who is set off alone', () => {
		expect(bars.dots.map(({ code }) => code)).toEqual([yeongdeungpo]);
		expect(bars.bins?.reduce((sum, { count }) => sum + count, 0)).toBe(228);
		expect(bars.bins?.[0]).toMatchObject({ low: 48, high: 50, label: '48% 이상 50% 미만' });
		expect(bars.bins?.at(-1)?.label).toBe('82% 이상 84% 이하');
		expect(bars.notes[0]).toMatch(/^막대 하나의 너비는 2%p\. 왼쪽 끝은 포함/);
	});

	it('names who stands in a bar when they are few', () => {
		expect(bars.bins?.at(-1)?.names).toBe('울릉군');
		expect(bars.bins?.find(({ count }) => count > 5)?.names).toBe('');
	});

	it('is plain data', () => {
		for (const spec of [strip, bars]) expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
	});

	it('says where the axis starts', () => {
		expect(strip.axisNote).toBe('고용률(%) · 가로축은 61.0%에서 시작');
		expect(bars.axisNote).toBe('고용률(%) · 가로축은 48%에서 시작');
	});

	it('says who has no value and who is outside, with low reliability', () => {
		const spec = distributionChart(dataset, rate, '2023H1', 'seoul', {
			...ko,
			highlight: [masil, goeulEast, dasom]
		});
		expect(spec.notes).toEqual([
			'* 상대표준오차가 커서 이용에 주의해야 하는 수치',
			'값이 없어 순위를 매기지 못한 곳: 1곳',
			'마실구: 비공개',
			'이 범위에 속하지 않아 그리지 않음: 고을군'
		]);
		expect(spec.dots[0]).toMatchObject({ label: '다솜구', role: 'third', valueLabel: '61.5%*' });
	});

	it('states the quartiles in the summary', () => {
		expect(strip.summary).toContain('중앙값은 61.5%, 절반은 61.5%에서 62.9% 사이에 있습니다.');
		expect(strip.summary).toContain('다솜구 61.5%, 3곳 중 공동 2위');
	});

	const seoul = '서울 25개 자치구';
	const titles: [name: string, options: object, title: string][] = [
		[
			'above the median',
			{ highlight: [yeongdeungpo] },
			`영등포구 66.2%: ${seoul}의 한가운데(59.5%)보다 6.7%p 높음 (2024년 하반기 15세 이상 고용률)`
		],
		[
			'below it',
			{ highlight: ['1123'] },
			`강남구 58.2%: ${seoul}의 한가운데(59.5%)보다 1.3%p 낮음 (2024년 하반기 15세 이상 고용률)`
		],
		[
			'in English',
			{ locale: 'en', highlight: [yeongdeungpo] },
			"Yeongdeungpo-gu 66.2%: 6.7 pp above the median of Seoul's 25 districts (59.5%; employment rate, aged 15 and over, second half of 2024)"
		],
		[
			'nobody highlighted',
			{ highlight: [] },
			`${seoul}의 15세 이상 고용률: 한가운데 59.5%, 범위 53.8%~66.2% (2024년 하반기)`
		]
	];
	it.each(titles)('states the finding: %s', (_, options, title) =>
		expect(distributionChart(real, rate, '2024H2', 'seoul', { ...ko, ...options }).title).toBe(
			title
		)
	);

	it('calls a number of people large or small, not high or low', () => {
		const people = { ...rate, measure: 'employed_thousand' };
		const spec = distributionChart(real, people, '2024H2', 'seoul', {
			...ko,
			highlight: [yeongdeungpo]
		});
		expect(spec.title).toMatch(/^영등포구 236\.9천 명: .*보다 [\d.]+천 명 많음 /);
		expect(spec.axisNote).toMatch(/^취업자\(천 명\)/);
	});

	it('keeps the half digit of a median between two values, so that the difference holds', () => {
		const four = smallDataset([
			['2023H1', garam, 60],
			['2023H1', narae, 58.9],
			['2023H1', dasom, 58.8],
			['2023H1', masil, 50]
		]);
		const spec = distributionChart(four, rate, '2023H1', 'seoul', { ...ko, highlight: [garam] });
		expect(spec.title).toMatch(/^가람구 60\.0%: .*한가운데\(58\.85%\)보다 1\.15%p 높음/);
	});

	const few: [name: string, universe: string, dots: number, title: string][] = [
		['one member', `custom:${garam}`, 1, '가람구 64.3%: 직접 고른 1곳의 '],
		['two members', `custom:${garam},${narae}`, 2, '나래구 61.5%, 가람구 64.3%: 직접 고른 2곳의 '],
		['members without a value', `custom:${masil}`, 0, '직접 고른 지역의 15세 이상 고용률: 값 없음'],
		['no member', 'province:세종', 0, '세종 시군구의 15세 이상 고용률: 값 없음']
	];
	it.each(few)('draws %s, without a middle', (_, universe, dots, title) => {
		const spec = distributionChart(dataset, rate, '2023H1', universe, ko);
		expect(spec.dots).toHaveLength(dots);
		expect(spec.title.startsWith(title), spec.title).toBe(true);
		expect(spec.median).toBeNull();
		for (const name of layoutNames) {
			const { texts } = layoutChart(spec, name);
			expect(texts.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
		}
	});
});

it('tables a strip dot by dot', () => {
	const table = toTable(strip);
	expect(table.columns.map(({ label }) => label)).toEqual(['시군구', '고용률(%)', '순위']);
	expect(table.rows[0]).toEqual({
		key: dasom,
		cells: ['다솜구', '61.5%*', '공동 2위'],
		highlighted: true
	});
});

it('tables bars class by class, who is set off after its class', () => {
	const rowsOfBars = toTable(bars).rows;
	const at = rowsOfBars.findIndex(({ key }) => key === yeongdeungpo);
	expect(rowsOfBars.slice(at - 1, at + 1).map(({ cells }) => cells)).toEqual([
		['66% 이상 68% 미만', '22', ''],
		['영등포구 66.2%', '', '83위']
	]);
});

it('steps through dots in order of value, saying low reliability', () => {
	expect(chartPoints(strip)[0]?.map(({ spoken }) => spoken)).toEqual([
		'다솜구 61.5%, 3곳 중 공동 2위, 상대표준오차가 커서 이용에 주의',
		'나래구 61.5%, 3곳 중 공동 2위',
		'가람구 64.3%, 3곳 중 1위'
	]);
});

it('steps through bars, who is set off after its bar', () => {
	const spoken = chartPoints(bars)[0]!.map((point) => [point.datasetIndex, point.spoken]);
	const at = spoken.findIndex(([, text]) => String(text).startsWith('영등포구'));
	expect(spoken.slice(at - 1, at + 1)).toEqual([
		[1, '66% 이상 68% 미만, 22곳'],
		[0, '영등포구 66.2%, 228곳 중 83위']
	]);
	expect(spoken.at(-1)).toEqual([1, '82% 이상 84% 이하, 1곳: 울릉군']);
});

describe.each(layoutNames)('distributionLayout: %s', (name) => {
	const six = real.districts
		.membersOf('seoul', '2024H2')
		.slice(0, 6)
		.map(({ code }) => code);

	it.each([
		['seoul', 'ko'],
		['seoul', 'en'],
		['national', 'ko'],
		['national', 'en']
	] as const)('keeps every word inside and apart: %s, %s', (universe, locale) => {
		const spec = distributionChart(real, rate, '2024H2', universe, { locale, highlight: six });
		const { texts, width } = layoutChart(spec, name);
		const boxes = texts.map(({ text, x, y, size, bold, align }) => {
			const length = textWidth(text, size, bold);
			const left = align === 'start' ? x : align === 'end' ? x - length : x - length / 2;
			return { text, left, right: left + length, top: y - size * 0.8, bottom: y + size * 0.2 };
		});
		boxes.forEach((one, i) => {
			expect(one.left, one.text).toBeGreaterThanOrEqual(0);
			expect(one.right, one.text).toBeLessThanOrEqual(width);
			for (const other of boxes.slice(i + 1)) {
				const isApart =
					one.right <= other.left ||
					other.right <= one.left ||
					one.bottom <= other.top ||
					other.bottom <= one.top;
				expect(isApart, `${one.text} / ${other.text}`).toBe(true);
			}
		});
	});

	it('breaks every pole where it would run through a label', () => {
		const spec = distributionChart(real, rate, '2024H2', 'national', {
			locale: 'en',
			highlight: six
		});
		const { poles, flags } = distributionPlan(spec, layoutChart(spec, name).width);
		for (const { x, top, bottom } of poles) {
			const cut = flags.filter(
				({ start, end, baseline }) =>
					x > start && x < end && top < baseline - 1 && bottom > baseline - 9
			);
			expect(cut.map(({ text }) => text)).toEqual([]);
		}
	});
});
