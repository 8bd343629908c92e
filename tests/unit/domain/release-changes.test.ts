import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/lib/domain/dataset';
import { releaseChanges } from '../../../src/lib/domain/release-changes';

const cell = (district: string, value: number | null, other: Partial<Cell> = {}): Cell => ({
	period: '2023H1',
	district,
	sex: 'total',
	age: '15+',
	measure: 'employment_rate',
	value,
	lowReliability: false,
	suppressed: value === null,
	rounded: false,
	...other
});
const list = { period: '2023H1', measure: 'employment_rate', sex: 'total', age: '15+' };
const nothing = releaseChanges([], []);

describe('what a later state has otherwise', () => {
	const old = [cell('1101', 53.9), cell('1119', 65.2)];
	it.each<[string, Cell[], Partial<typeof nothing>]>([
		['nothing, in another order', [...old].reverse(), {}],
		[
			'figures revised, the largest change first',
			[cell('1101', 53.8), cell('1119', 66.2)],
			{
				revised: [
					{ before: old[1]!, after: cell('1119', 66.2) },
					{ before: old[0]!, after: cell('1101', 53.8) }
				]
			}
		],
		[
			'a figure that is suppressed now',
			[old[0]!, cell('1119', null)],
			{ revised: [{ before: old[1]!, after: cell('1119', null) }] }
		],
		[
			'another mark',
			[old[0]!, cell('1119', 65.2, { lowReliability: true })],
			{ marked: [{ before: old[1]!, after: cell('1119', 65.2, { lowReliability: true }) }] }
		],
		[
			'a new district in a list that was there',
			[...old, cell('1102', 60)],
			{ added: [cell('1102', 60)], districtsAppeared: ['1102'] }
		],
		['a district that is gone', [old[0]!], { withdrawn: [old[1]!], districtsGone: ['1119'] }],
		[
			'a half-year',
			[...old, cell('1119', 66, { period: '2023H2' })],
			{
				periodsAdded: ['2023H2'],
				listsAdded: [{ list: { ...list, period: '2023H2' } as never, count: 1 }]
			}
		],
		[
			'a list instead of another',
			old.map((each) => ({ ...each, age: '15-64' as const })),
			{
				listsAdded: [{ list: { ...list, age: '15-64' } as never, count: 2 }],
				listsWithdrawn: [{ list: list as never, count: 2 }]
			}
		]
	])('%s', (_, now, expected) => {
		expect(releaseChanges(old, now)).toEqual({ ...nothing, ...expected });
	});
});
