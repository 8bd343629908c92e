import { describe, expect, it } from 'vitest';
import { Dataset, type Cell } from '../../../src/lib/domain/dataset';
import { implausibleFigures } from '../../../src/lib/domain/plausibility';
import { smallLists } from '../../fixtures/lists';

/** A figure of 영등포구 at 2023H1, 15+, both sexes, unless told otherwise. */
const cell = (measure: string, value: number | null, other: Partial<Cell> = {}): Cell => ({
	period: '2023H1',
	district: '1119',
	sex: 'total',
	age: '15+',
	measure,
	value,
	lowReliability: false,
	suppressed: value === null,
	rounded: false,
	...other
});
const rate = (value: number | null, other?: Partial<Cell>) => cell('employment_rate', value, other);
const counts = (employed: number, population: number, rounded = false) => [
	cell('employed_thousand', employed, { rounded }),
	cell('population15_thousand', population, { rounded })
];
const men = (value: number | null) => rate(value, { sex: 'male' });
const women = (value: number | null) => rate(value, { sex: 'female' });
const before = (value: number, other?: Partial<Cell>) =>
	rate(value, { period: '2022H2', ...other });

const find = (cells: readonly Cell[]) =>
	implausibleFigures(new Dataset(smallLists.districts, smallLists.measures, cells, 'test')).map(
		({ rule, cell: path, found }) => `${rule} ${path} ${found}`
	);
const here = '2023H1/employment_rate.total.15+/1119';

describe('a figure that can hardly be right', () => {
	it.each<[string, Cell[], string[]]>([
		['a rate above 100', [rate(100.1)], [`range ${here} 100.1`]],
		['a rate of 0 and one of 100 can be', [rate(0), rate(100, { district: '1101' })], []],
		['the rate of its counts', [rate(65.2), ...counts(232.3, 356.5)], []],
		['a tenth off, which rounding of the counts allows', [rate(65.1), ...counts(232.3, 356.5)], []],
		[
			'two tenths off, which it does not',
			[rate(65.4), ...counts(232.3, 356.5)],
			[`ratio ${here} 65.4, but 232.3 of 356.5`]
		],
		['whole thousands allow more', [rate(65.4), ...counts(232, 356, true)], []],
		[
			'but not anything',
			[rate(66.1), ...counts(232, 356, true)],
			[`ratio ${here} 66.1, but 232 of 356`]
		],
		['a whole of less than a thousand allows all', [rate(40), ...counts(0, 0, true)], []],
		['a count is missing', [rate(90), cell('employed_thousand', 232.3)], []],
		[
			'a count is suppressed',
			[rate(90), cell('employed_thousand', null), cell('population15_thousand', 356.5)],
			[]
		],
		['15 points in a half-year', [before(50.3), rate(65.3)], []],
		['more than 15 up', [before(50.2), rate(65.3)], [`jump ${here} 50.2 → 65.3`]],
		['more than 15 down', [before(80.4), rate(65.3)], [`jump ${here} 80.4 → 65.3`]],
		['a year before is no half-year', [rate(30, { period: '2022H1' }), rate(65.3)], []],
		['another district', [before(30, { district: '1101' }), rate(65.3)], []],
		[
			'a count may jump',
			[cell('employed_thousand', 10, { period: '2022H2' }), cell('employed_thousand', 90)],
			[]
		],
		['between women and men', [rate(65), men(70), women(60)], []],
		['at the end, by rounding', [rate(60), men(70), women(60)], []],
		['above both', [rate(70.2), men(70), women(60)], [`sexes ${here} 70.2, but men 70, women 60`]],
		['below both', [rate(59.8), men(70), women(60)], [`sexes ${here} 59.8, but men 70, women 60`]],
		[
			'a tenth above both',
			[rate(70.1), men(70), women(60)],
			[`sexes ${here} 70.1, but men 70, women 60`]
		],
		['women are suppressed', [rate(90), men(70), women(null)], []]
	])('%s', (_, cells, expected) => {
		expect(find(cells)).toEqual(expected);
	});
});
