import { describe, expect, it } from 'vitest';
import { ownCellsOf, ownSeries } from '../../../src/lib/domain/own-data';
import { markOwners } from '../../../src/lib/domain/own-marks';
import type { ColumnRole } from '../../../src/lib/domain/own-mapping';
import { readOwn } from './read-own';

describe('columns of marks', () => {
	it.each<[string, ColumnRole[], [number, number | null][]]>([
		['of the one column of values', ['value', 'district', 'mark'], [[2, 0]]],
		['before the one column of values', ['mark', 'district', 'value'], [[0, 2]]],
		[
			'right behind each',
			['district', 'value', 'mark', 'value', 'mark'],
			[
				[2, 1],
				[4, 3]
			]
		],
		['of one of two', ['value', 'mark', 'value'], [[1, 0]]],
		['behind two', ['district', 'value', 'value', 'mark'], [[3, null]]],
		['apart from both', ['mark', 'value', 'value'], [[0, null]]]
	])('%s', (_, roles, owners) => {
		expect([...markOwners(roles)]).toEqual(owners);
	});

	const read = async (text: string, roles: ColumnRole[]) => {
		const { table, counts, issues } = await readOwn(text, {
			tell: (guess) => ({
				...guess,
				roles,
				constants: { period: '2023H1', sex: 'female', age: '15-64' }
			})
		});
		const own = { tables: [table] };
		const cells = ownSeries(own).flatMap((series) => ownCellsOf(own, series));
		const told = cells.map((each) => `${each.measure} ${each.value ?? 'x'}`).sort();
		return { told, counts, issues, low: cells.filter((each) => each.lowReliability).length };
	};

	it('mark the values right before them', async () => {
		const text = '시군구,고용률,표시,실업률,비고\n영등포구,62.1,*,,x\n종로구,60,x,3,';
		const roles = ['district', 'value', 'mark', 'value', 'mark'] as const;
		expect(await read(text, [...roles])).toMatchObject({
			told: ['employment_rate 62.1', 'unemployment_rate 3', 'unemployment_rate x'],
			low: 1,
			counts: { 'suppressed-with-value': 1 }
		});
	});

	it('are not used, and that is said once, where they may belong to several', async () => {
		const text = '시군구,고용률,실업률,표시\n영등포구,62.1,3,x\n종로구,60,4,*';
		const { counts, issues, low, told } = await read(text, ['district', 'value', 'value', 'mark']);
		expect([counts, low, told.length]).toEqual([{ 'marks-not-used': 1 }, 0, 4]);
		expect(issues[0]).toMatchObject({ row: 1, column: '표시' });
	});
});
