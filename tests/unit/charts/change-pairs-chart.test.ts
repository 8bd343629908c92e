import { describe, expect, it } from 'vitest';
import { changePairsChart } from '../../../src/lib/charts/change-pairs-chart';
import { changePairsLayout } from '../../../src/lib/charts/change-pairs-layout';
import { layoutNames } from '../../../src/lib/charts/chart-layout';
import { chartPoints } from '../../../src/lib/charts/chart-points';
import { toTable } from '../../../src/lib/charts/to-table';
import {
	dasom,
	garam,
	hostileDistrict,
	masil,
	narae,
	rate,
	smallDataset,
	type Row
} from './small-country';

const before = '2021H1';
const after = '2023H1';
const ko = { locale: 'ko', highlight: [], sort: 'change', ascending: false } as const;
const en = { ...ko, locale: 'en' } as const;

/** 가람구 rises, 나래구 falls with a mark, 다솜구 stays, 마실구 is hidden later. */
const rows: Row[] = [
	[before, garam, 58.1],
	[after, garam, 60.4],
	[before, narae, 57.2],
	[after, narae, 56.5, { lowReliability: true }],
	[before, dasom, 61.5],
	[after, dasom, 61.5],
	[before, masil, 55.1],
	[after, masil, null]
];
const dataset = smallDataset(rows);
const chart = (options: Partial<Parameters<typeof changePairsChart>[5]> = {}, data = dataset) =>
	changePairsChart(data, rate, before, after, 'seoul', { ...ko, ...options });

describe('changePairsChart', () => {
	it('says a row in figures and words: the change with its sign, at the decimals published', () => {
		expect(chart({ highlight: [dasom, garam] }).rows[0]).toEqual({
			code: garam,
			label: '가람구',
			from: 58.1,
			to: 60.4,
			fromLabel: '58.1',
			toLabel: '60.4',
			changeLabel: '+2.3',
			direction: 'rise',
			rank: 1,
			rankLabel: '1',
			role: 'second',
			details: ['58.1%에서 60.4%로', '+2.3%p, 3곳 중 1위'],
			spoken: '가람구, 58.1%에서 60.4%로, +2.3%p, 3곳 중 1위'
		});
	});

	it('lists who lacks a figure last and unranked, with survey and reason', () => {
		const last = chart({ ascending: true }).rows.at(-1);
		expect(last).toMatchObject({
			code: masil,
			from: null,
			to: null,
			fromLabel: '55.1',
			toLabel: '비공개',
			changeLabel: '’23 상 비공개',
			rank: null,
			rankLabel: '',
			spoken: '마실구, ’23 상 비공개'
		});
	});

	it('counts many who lack a figure in a note with the reason, but keeps the highlighted as rows', () => {
		const many = smallDataset(
			[
				[before, garam, 58.1],
				[after, garam, 60.4]
			],
			[hostileDistrict]
		);
		const spec = changePairsChart(many, rate, before, after, 'national', {
			...ko,
			highlight: [narae]
		});
		expect(spec.rows.map(({ code }) => code)).toEqual([garam, narae]);
		expect(spec.notes).toContain('두 수치가 모두 있지 않아 뺀 곳: 6곳(이 자료에 없음)');
	});

	const orders: [sort: 'value' | 'change' | 'name', ascending: boolean, codes: string[]][] = [
		['change', false, [garam, dasom, narae]],
		['change', true, [narae, dasom, garam]],
		['value', false, [dasom, garam, narae]],
		['value', true, [narae, garam, dasom]],
		['name', true, [garam, narae, dasom]],
		['name', false, [dasom, narae, garam]]
	];
	it.each(orders)(
		'sorts by %s, ascending: %s; missing ones stay last',
		(sort, ascending, codes) => {
			expect(chart({ sort, ascending }).rows.map(({ code }) => code)).toEqual([...codes, masil]);
		}
	);

	const titles: [
		name: string,
		changes: [number, number?, number?],
		highlight: string[],
		ko: string,
		en: string
	][] = [
		[
			'one rose most',
			[2.3, -0.7, 0],
			[],
			'직접 고른 3곳 가운데 가람구의 15세 이상 고용률이 가장 많이 올랐다: +2.3%p (2021년 상반기→2023년 상반기)',
			'Largest rise among the 3 chosen districts: Garam-gu, +2.3 pp (employment rate, aged 15 and over, first half of 2021 to first half of 2023)'
		],
		[
			'two share it',
			[2.3, 2.3, 0],
			[],
			'직접 고른 3곳 가운데 가람구와 나래구의 15세 이상 고용률이 가장 많이 올랐다: +2.3%p (2021년 상반기→2023년 상반기)',
			'Largest rise among the 3 chosen districts: Garam-gu and Narae-gu, +2.3 pp (employment rate, aged 15 and over, first half of 2021 to first half of 2023)'
		],
		[
			'three share it',
			[2.3, 2.3, 2.3],
			[],
			'직접 고른 3곳 가운데 가람구 등 3곳의 15세 이상 고용률이 가장 많이 올랐다: +2.3%p (2021년 상반기→2023년 상반기)',
			'Largest rise among the 3 chosen districts: Garam-gu and 2 others, +2.3 pp (employment rate, aged 15 and over, first half of 2021 to first half of 2023)'
		],
		[
			'all fell',
			[-2.3, -0.4, -1],
			[],
			'직접 고른 3곳 모두 15세 이상 고용률이 내렸다: 나래구의 하락 폭이 가장 작다, −0.4%p (2021년 상반기→2023년 상반기)',
			'All of the 3 chosen districts fell, Narae-gu least: −0.4 pp (employment rate, aged 15 and over, first half of 2021 to first half of 2023)'
		],
		[
			'nobody rose',
			[0, -0.4, 0],
			[],
			'직접 고른 3곳 가운데 15세 이상 고용률이 오른 곳이 없다 (2021년 상반기→2023년 상반기)',
			'None of the 3 chosen districts rose (employment rate, aged 15 and over, first half of 2021 to first half of 2023)'
		],
		[
			'the first highlighted has its place',
			[2.3, -0.7, -0.7],
			[narae, garam],
			'나래구 15세 이상 고용률 −0.7%p: 직접 고른 3곳 가운데 증감 공동 2위 (2021년 상반기→2023년 상반기)',
			'Narae-gu: −0.7 pp, joint 2nd by change among the 3 chosen districts (employment rate, aged 15 and over, first half of 2021 to first half of 2023)'
		]
	];
	it.each(titles)('states the finding: %s', (_, changes, highlight, korean, english) => {
		const codes = [garam, narae, dasom];
		const data = smallDataset(
			codes.flatMap((code, i): Row[] => [
				[before, code, 60],
				[after, code, Math.round((60 + changes[i]!) * 10) / 10]
			])
		);
		const title = (options: typeof ko | typeof en) =>
			changePairsChart(data, rate, before, after, `custom:${codes.join(',')}`, {
				...options,
				highlight
			}).title;
		expect(title(ko)).toBe(korean);
		expect(title(en)).toBe(english);
	});

	it('says counts in thousands, and that they grew', () => {
		const count = (value: number): Partial<Row[3]> => ({ measure: 'employed_thousand', value });
		const data = smallDataset([
			[before, garam, 210.1, count(210.1)],
			[after, garam, 214, count(214)]
		] as Row[]);
		const spec = changePairsChart(
			data,
			{ ...rate, measure: 'employed_thousand' },
			before,
			after,
			`custom:${garam}`,
			ko
		);
		expect(spec.title).toContain('가람구의 15세 이상 취업자가 가장 많이 늘었다: +3.9천 명');
		expect(spec.headings.change).toBe('증감(천 명)');
		expect(spec.axis.unit).toBe('천 명');
	});

	it('says where its axis starts, that figures are rounded, and what the star means', () => {
		const spec = chart();
		expect(spec.axisNote).toBe('가로축은 56%에서 시작');
		expect(spec.notes).toEqual([
			'* 상대표준오차가 커서 이용에 주의해야 하는 수치',
			'증감은 공표된 두 수치의 차이입니다. 두 수치가 각각 반올림되어 있어 실제 증감과 ±0.1%p까지 다를 수 있습니다.'
		]);
		expect(spec.rows.find(({ code }) => code === narae)?.changeLabel).toBe('−0.7*');
	});

	it('has nothing to show where nobody has both figures, and says so', () => {
		const spec = chart({}, smallDataset([]));
		expect(spec.rows.every(({ rank }) => rank === null)).toBe(true);
		expect(spec.summary).toBe('이 시기에는 표시할 수치가 없습니다.');
		expect(changePairsLayout(spec, 'narrow').texts[0]?.text).toBe(spec.summary);
		expect(spec.title).toBe(
			'서울 4개 자치구(값이 있는 0곳)의 15세 이상 고용률 (2021년 상반기→2023년 상반기)'
		);
	});

	it('is plain data: JSON gives back the same', () => {
		const spec = chart();
		expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
	});

	it('is a table of both figures, the change and its rank', () => {
		const table = toTable(chart({ highlight: [garam] }));
		expect(table.columns.map(({ label }) => label)).toEqual([
			'시군구',
			'2021년 상반기(%)',
			'2023년 상반기(%)',
			'증감(%p)',
			'증감 순위'
		]);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['가람구', '58.1', '60.4', '+2.3', '1'],
			['다솜구', '61.5', '61.5', '0.0', '2'],
			['나래구', '57.2', '56.5*', '−0.7*', '3'],
			['마실구', '55.1', '비공개', '', '']
		]);
		expect(table.rows.map(({ highlighted }) => highlighted)).toEqual([true, false, false, false]);
	});

	it('is read row by row', () => {
		const [points, ...more] = chartPoints(chart());
		expect(more).toEqual([]);
		expect(points?.map(({ index, spoken }) => [index, spoken])).toEqual(
			chart().rows.map(({ spoken }, index) => [index, spoken])
		);
	});

	it.each(layoutNames)('keeps every word inside the drawing: %s', (name) => {
		const { texts, width, height, plot } = changePairsLayout(chart(), name);
		expect(plot.right).toBeGreaterThan(plot.left);
		for (const { text, x, y } of texts) {
			expect([text, x >= 0 && x <= width && y > 0 && y < height]).toEqual([text, true]);
		}
	});
});
