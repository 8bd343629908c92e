import { describe, expect, it } from 'vitest';
import { layoutNames } from '../../../src/lib/charts/chart-layout';
import { highlightRoles } from '../../../src/lib/charts/highlight-roles';
import { toTable } from '../../../src/lib/charts/to-table';
import { trendChart } from '../../../src/lib/charts/trend-chart';
import { trendLayout } from '../../../src/lib/charts/trend-layout';
import type { Figure } from '../../../src/lib/domain/figure';
import type { Period } from '../../../src/lib/domain/period';
import {
	dasom,
	garam,
	goeulEast,
	goeulSouth,
	hostileDistrict,
	masil,
	narae,
	rate,
	rows,
	smallDataset
} from './small-country';

const dataset = smallDataset(rows);
const title = '가람구가 나래구보다 빨리 올랐다';
const ko = { locale: 'ko', highlight: [garam, narae], title } as const;

describe('trendChart', () => {
	it('runs without holes from the first period to the last, with gaps where figures are missing', () => {
		const spec = trendChart(dataset, rate, ko);
		expect(spec.periods.map(({ period }) => period)).toEqual([
			'2021H1',
			'2021H2',
			'2022H1',
			'2022H2',
			'2023H1'
		]);
		expect(spec.lines.map(({ values }) => values)).toEqual([
			[58.1, 59.4, 60.2, 61.7, 64.3],
			[57.2, 57.9, null, 60.4, 61.5]
		]);
		expect(spec.lines[1]?.valueLabels).toEqual([
			'57.2%',
			'57.9%',
			'이 자료에 없음',
			'60.4%*',
			'61.5%'
		]);
	});

	it('says where an axis starts that does not start at 0', () => {
		const spec = trendChart(dataset, rate, ko);
		expect(spec.axis).toMatchObject({ min: 56, max: 66 });
		expect(spec.axisNote).toBe('세로축은 56%에서 시작');
		expect(trendChart(dataset, rate, { ...ko, locale: 'en' }).axisNote).toBe('Axis starts at 56%');
	});

	it('says nothing of an axis from 0', () => {
		const low = smallDataset([
			['2022H1', garam, 2.1],
			['2022H2', garam, 9.4]
		]);
		const spec = trendChart(low, rate, { ...ko, highlight: [garam] });
		expect(spec.axis.min).toBe(0);
		expect(spec.axisNote).toBeNull();
	});

	it('names highlighted lines and references at their ends, not the background', () => {
		const figures = new Map<Period, Figure>([
			['2022H2', { kind: 'value', value: 60, mark: 'none', decimals: 1 }]
		]);
		const spec = trendChart(dataset, rate, {
			...ko,
			context: [garam, goeulEast],
			references: [{ id: 'seoul', label: '서울', role: 'muted', figures }]
		});
		expect(spec.lines.map(({ label, role, endLabel }) => [label, role, endLabel])).toEqual([
			['가람구', 'highlight', '가람구'],
			['나래구', 'second', '나래구'],
			['서울', 'muted', '서울'],
			['고을군', 'context', null]
		]);
		expect(spec.lines[2]?.values).toEqual([null, null, null, 60, null]);
	});

	it('spans the surveys of the named lines, however long others go on', () => {
		const spec = trendChart(dataset, rate, {
			...ko,
			highlight: [goeulEast],
			context: [garam]
		});
		expect(spec.periods.map(({ period }) => period)).toEqual(['2023H1']);
	});

	it('keeps to the periods it is given', () => {
		const spec = trendChart(dataset, rate, { ...ko, first: '2022H2', last: '2023H1' });
		expect(spec.periods.map(({ short }) => short)).toEqual(['’22 하', '’23 상']);
	});

	it('sums up the course of the named lines', () => {
		expect(trendChart(dataset, rate, ko).summary).toBe(
			'2021년 상반기부터 2023년 상반기까지 15세 이상 고용률의 꺾은선그래프. 가람구 58.1%에서 64.3%. 나래구 57.2%에서 61.5%.'
		);
	});

	it('has words for a series without any figure', () => {
		const spec = trendChart(dataset, { ...rate, age: '65+' }, ko);
		expect(spec.periods).toEqual([]);
		expect(spec.summary).toBe('이 시기에는 표시할 수치가 없습니다.');
	});

	const band = {
		label: '가운데 절반',
		low: new Map<Period, number>([
			['2021H1', 51],
			['2021H2', 52.04],
			['2022H2', 54]
		]),
		middle: new Map<Period, number>([
			['2021H1', 55],
			['2021H2', 56.25],
			['2022H1', 57]
		]),
		high: new Map<Period, number>([
			['2021H1', 66.5],
			['2021H2', 67.26],
			['2022H1', 68],
			['2022H2', 69]
		])
	};

	it('draws a band where all three of its figures are known, and leaves gaps elsewhere', () => {
		const spec = trendChart(dataset, rate, { ...ko, context: [goeulEast], band });
		expect(spec.band).toEqual({
			label: '가운데 절반',
			low: [51, 52.04, null, null, null],
			high: [66.5, 67.26, null, null, null],
			valueLabels: [
				'51.0~66.5%',
				'52.0~67.3%',
				'이 자료에 없음',
				'이 자료에 없음',
				'이 자료에 없음'
			]
		});
		expect(spec.axis).toMatchObject({ min: 50, max: 75 });
		expect(spec.summary).toContain(
			'중앙값 55.0%에서 56.3%. 가운데 절반 51.0~66.5%에서 52.0~67.3%.'
		);
	});

	it('has the median of a band as a line between the named and the background', () => {
		const spec = trendChart(dataset, rate, { ...ko, context: [goeulEast], band });
		expect(spec.lines.map(({ role }) => role)).toEqual(['highlight', 'second', 'axis', 'context']);
		expect(spec.lines[2]).toMatchObject({
			label: '중앙값',
			values: [55, 56.25, null, null, null],
			endLabel: null
		});
		expect(spec.lines[2]?.details[1]).toBe('가운데 절반 52.0~67.3%');
	});

	it.each(layoutNames)('names the band where it ends and says when: %s', (name) => {
		const spec = trendChart(dataset, rate, { ...ko, band });
		const said = trendLayout(spec, name)
			.texts.map(({ text }) => text)
			.join(' ');
		expect(said).toContain('가운데 절반 52.0~67.3% (’21 하)');
	});

	it('gives lines a hue each, up to six', () => {
		const codes = [garam, narae, goeulEast, goeulSouth, dasom, masil];
		const spec = trendChart(dataset, rate, { ...ko, highlight: codes });
		expect(spec.lines.map(({ role }) => role)).toEqual(highlightRoles);
	});

	it.each(layoutNames)(
		'puts the shapes of more than three lines before their names: %s',
		(name) => {
			const marksOf = (...highlight: string[]) =>
				trendLayout(trendChart(dataset, rate, { ...ko, highlight, band }), name).marks;
			const four = marksOf(garam, narae, goeulEast, goeulSouth);
			expect(four?.map(({ role }) => role)).toEqual(highlightRoles.slice(0, 4));
			expect(marksOf(garam, narae, goeulEast)).toBeUndefined();
		}
	);

	it('grows on a phone until all names have room', () => {
		const codes = [garam, narae, goeulEast, goeulSouth, dasom, garam, narae];
		const tall = trendLayout(
			trendChart(dataset, rate, { ...ko, highlight: codes, band }),
			'narrow'
		);
		expect(tall.height).toBe(8 * 32 + 56);
		expect(trendLayout(trendChart(dataset, rate, ko), 'narrow').height).toBe(250);
	});

	it('keeps more than thirty lines of background out of the table, and says so', () => {
		const many = Array.from({ length: 31 }, (_, index) => String(8000 + index));
		const others = many.map((code) => ({ ...hostileDistrict, code, name: code }));
		const large = smallDataset(rows, others);
		const spec = trendChart(large, rate, { ...ko, context: many, band });
		expect(spec.notes).toContain('회색으로 그린 31곳은 표에 싣지 않음');
		expect(toTable(spec).columns.map(({ label }) => label)).toEqual([
			'조사 시기',
			'가람구',
			'나래구',
			'중앙값',
			'가운데 절반'
		]);
		const fewer = trendChart(large, rate, { ...ko, context: many.slice(1), band });
		expect(toTable(fewer).columns).toHaveLength(5 + 30);
		expect(fewer.notes.join()).not.toContain('회색');
	});

	it('asks for remarks on named lines only', () => {
		const asked: string[] = [];
		trendChart(dataset, rate, {
			...ko,
			context: [goeulEast],
			detail: (code) => {
				asked.push(code);
				return null;
			}
		});
		expect([...new Set(asked)]).toEqual([garam, narae]);
	});

	it('is plain data: JSON gives back the same', () => {
		const spec = trendChart(dataset, rate, { ...ko, band, detail: () => '3곳 중 1위' });
		expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
		expect(spec.lines[0]?.details[0]).toBe('3곳 중 1위');
	});
});
