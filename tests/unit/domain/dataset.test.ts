import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dataset, seriesKey, type Cell } from '../../../src/lib/domain/dataset';
import type { Figure } from '../../../src/lib/domain/figure';
import type { Period } from '../../../src/lib/domain/period';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { smallLists } from '../../fixtures/lists';
import { anyCell } from '../csv/arbitrary-cell';

const series = { measure: 'employment_rate', sex: 'total', age: '15-64' } as const;
const cell = (part: Partial<Cell>): Cell => ({
	...{ period: '2023H1', district: '1119', ...series, value: 73.1 },
	...{ lowReliability: false, suppressed: false, rounded: false },
	...part
});
const datasetOf = (...cells: Cell[]) =>
	new Dataset(smallLists.districts, smallLists.measures, cells, '2026.1+test');

describe('Dataset.figure', () => {
	it.each<[string, Partial<Cell>, Figure]>([
		['a value', {}, { kind: 'value', value: 73.1, mark: 'none', decimals: 1 }],
		['zero is a value', { value: 0 }, { kind: 'value', value: 0, mark: 'none', decimals: 1 }],
		[
			'of low reliability',
			{ lowReliability: true },
			{ kind: 'value', value: 73.1, mark: 'low-reliability', decimals: 1 }
		],
		[
			'rounded to whole units',
			{ value: 73, rounded: true },
			{ kind: 'value', value: 73, mark: 'none', decimals: 0 }
		],
		['suppressed', { value: null, suppressed: true }, { kind: 'missing', reason: 'suppressed' }]
	])('%s', (_, part, figure) => {
		expect(datasetOf(cell(part)).figure('1119', series, '2023H1')).toEqual(figure);
	});

	it.each<[string, string, Period, string]>([
		['in a period that has others', '1101', '2023H1', 'not-in-data-set'],
		['in a period without any', '1119', '2023H2', 'not-in-data-set'],
		['a gu before gu were published', '1119', '2020H2', 'not-published'],
		['a county of a metropolitan city likewise', '2332', '2020H2', 'not-published'],
		['군위군, then a county of 경북', '3731', '2020H2', 'not-in-data-set'],
		['a city then', '3101', '2020H2', 'not-in-data-set'],
		['15-64 in its first half-year', '3101', '2017H2', 'not-in-data-set'],
		['a city before the survey was', '3101', '2012H2', 'not-published'],
		['15-64 before the age group was', '3101', '2017H1', 'not-published'],
		['a district that is no more', '3136', '2023H1', 'not-published'],
		['a district that was not yet', '3128', '2013H1', 'not-published']
	])('is missing with a reason: %s', (_, code, period, reason) => {
		expect(datasetOf(cell({})).figure(code, series, period)).toEqual({ kind: 'missing', reason });
	});

	it('throws on a district or a measure that is in no list', () => {
		expect(() => datasetOf().figure('9999', series, '2023H1')).toThrow('9999');
		const wages = { ...series, measure: 'wages' };
		expect(() => datasetOf().figure('1119', wages, '2023H1')).toThrow('wages');
	});

	it('never gives NaN, whatever the cells', () => {
		fc.assert(
			fc.property(fc.array(anyCell, { maxLength: 40 }), (cells) => {
				const dataset = datasetOf(...cells);
				for (const id of dataset.seriesIds()) {
					for (const { code } of smallLists.districts.all) {
						const figure = dataset.figure(code, id, '2023H1');
						if (figure.kind === 'value') expect(figure.value).not.toBeNaN();
					}
					const { members, missing } = rankDistricts(dataset, id, '2023H1', 'national');
					for (const { value, rank } of members) expect([value, rank]).not.toContain(NaN);
					expect(members.length + missing.length).toBe(15);
				}
			})
		);
	});
});

describe('Dataset', () => {
	const dataset = datasetOf(
		cell({ period: '2023H2' }),
		cell({ period: '2013H1', district: '3101', age: '15+' }),
		cell({ period: '2023H1' }),
		cell({ period: '2023H1', value: 74 })
	);

	it('lists series and periods, oldest first', () => {
		expect(dataset.seriesIds().map(seriesKey)).toEqual([
			'employment_rate.total.15-64',
			'employment_rate.total.15+'
		]);
		expect(dataset.periodsOf(series)).toEqual(['2023H1', '2023H2']);
		expect(dataset.periods()).toEqual(['2013H1', '2023H1', '2023H2']);
		expect(dataset.periodsOf({ ...series, sex: 'female' })).toEqual([]);
	});

	it('lets a later cell replace an earlier one', () => {
		expect(dataset.figure('1119', series, '2023H1')).toMatchObject({ value: 74 });
	});

	it('refuses cells that its lists do not know', () => {
		expect(() => datasetOf(cell({ district: '9999' }))).toThrow('9999');
		expect(() => datasetOf(cell({ measure: 'wages' }))).toThrow('wages');
	});
});
