import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellFlags, type Cell } from '../../../src/lib/domain/dataset';
import { ownCellsOf, ownPeriods, ownSeries } from '../../../src/lib/domain/own-data';
import { OwnTableBuilder } from '../../../src/lib/domain/own-table-builder';
import { smallLists } from '../../fixtures/lists';
import { anyCells } from '../csv/arbitrary-cell';
import { ownTable } from './own-table';

const series = { measure: 'employment_rate', sex: 'female', age: '15-64' } as const;
const cell = (part: Partial<Cell>): Cell => ({
	...{ period: '2023H1', district: '1119', ...series, value: 62.1 },
	...{ lowReliability: false, suppressed: false, rounded: false },
	...part
});

describe('OwnTableBuilder', () => {
	it.each<[string, [value: number, flags: number][], string[], number]>([
		['one figure', [[62.1, 1]], ['added'], 62.1],
		[
			'the same again',
			[
				[62.1, 1],
				[62.1, 1]
			],
			['added', 'repeated'],
			62.1
		],
		[
			'another value replaces it',
			[
				[62.1, 1],
				[62.3, 1]
			],
			['added', 'replaced'],
			62.3
		],
		[
			'another mark replaces it',
			[
				[62.1, 1],
				[62.1, 3]
			],
			['added', 'replaced'],
			62.1
		],
		[
			'suppressed twice',
			[
				[NaN, 4],
				[NaN, 4]
			],
			['added', 'repeated'],
			NaN
		],
		[
			'suppressed, then a figure',
			[
				[NaN, 4],
				[62.1, 1]
			],
			['added', 'replaced'],
			62.1
		]
	])('%s', (_, puts, outcomes, value) => {
		const builder = new OwnTableBuilder(smallLists.districts);
		const column = builder.columnOf(series, '2023H1');
		expect(puts.map(([each, flags]) => builder.put(column, 3, each, flags))).toEqual(outcomes);
		expect(builder.table({ name: '', added: '', bytes: 0, rows: 0 }).values[3]).toBe(value);
		expect(builder.cells).toBe(1);
	});

	it('leaves out columns without a figure', () => {
		const builder = new OwnTableBuilder(smallLists.districts);
		builder.columnOf(series, '2022H1');
		builder.put(builder.columnOf(series, '2023H1'), 0, 50, cellFlags.present);
		const { columns } = builder.table({ name: 'a', added: '', bytes: 0, rows: 1 });
		expect(columns).toEqual([{ series, period: '2023H1' }]);
	});
});

describe('ownCellsOf', () => {
	it('gives back what was put in, by survey and code, also after a structured clone', () => {
		fc.assert(
			fc.property(anyCells, (cells) => {
				const own = { tables: [structuredClone(ownTable('a.csv', cells))] };
				const found = ownSeries(own).flatMap((id) => ownCellsOf(own, id));
				const inOrder = (all: readonly Cell[]) => all.map((each) => JSON.stringify(each)).sort();
				const plain = cells.map(({ measure, sex, age, period, district, ...rest }) => ({
					...{ measure, sex, age, period, district },
					...rest
				}));
				expect(inOrder(found)).toEqual(inOrder(plain));
			})
		);
	});

	it('takes a place from the last table that has it', () => {
		const own = {
			tables: [
				ownTable('a.csv', [cell({ value: 1 }), cell({ district: '1101', value: 2 })]),
				ownTable('b.csv', [cell({ value: 3 }), cell({ period: '2022H2', value: 4 })])
			]
		};
		expect(
			ownCellsOf(own, series).map(({ period, district, value }) => [period, district, value])
		).toEqual([
			['2022H2', '1119', 4],
			['2023H1', '1101', 2],
			['2023H1', '1119', 3]
		]);
		expect(ownPeriods(own)).toEqual(['2022H2', '2023H1']);
		expect(ownPeriods(own, { ...series, sex: 'male' })).toEqual([]);
		expect(ownSeries(own)).toEqual([series]);
	});
});
