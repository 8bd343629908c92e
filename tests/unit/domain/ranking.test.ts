import { describe, expect, it } from 'vitest';
import { Dataset, type Cell } from '../../../src/lib/domain/dataset';
import {
	competitionRanks,
	findMember,
	rankDistricts,
	type RankOrder
} from '../../../src/lib/domain/ranking';
import { smallLists } from '../../fixtures/lists';

const series = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;

/** A dataset of 2023H1 and 2023H2 with the same values in both; null is suppressed. */
function datasetOf(values: Record<string, number | null>, marks: Partial<Cell> = {}): Dataset {
	const cells = (['2023H1', '2023H2'] as const).flatMap((period) =>
		Object.entries(values).map(([district, value]): Cell => ({
			...{ period, district, ...series, value },
			...{ lowReliability: false, suppressed: value === null, rounded: false },
			...marks
		}))
	);
	return new Dataset(smallLists.districts, smallLists.measures, cells, 'test');
}

describe('competitionRanks', () => {
	it.each<[string, number[], RankOrder, number[]]>([
		['ties share the better rank', [3, 2, 2, 1], 'highest-first', [1, 2, 2, 4]],
		['all tied', [2, 2, 2], 'highest-first', [1, 1, 1]],
		['lowest first', [3, 2, 2, 1], 'lowest-first', [4, 2, 2, 1]],
		['zero is a value like others', [0, 1, 0], 'lowest-first', [1, 3, 1]],
		['one', [5], 'highest-first', [1]],
		['none', [], 'highest-first', []]
	])('%s', (_, values, order, ranks) => {
		expect(competitionRanks(values, order)).toEqual(ranks);
	});
});

describe('rankDistricts', () => {
	const rank = (values: Record<string, number | null>, universe: string, order?: RankOrder) =>
		rankDistricts(datasetOf(values), series, '2023H1', universe, order);
	const places = ({ members }: ReturnType<typeof rank>) =>
		members.map(({ code, rank: place, tied }) => [code, place, tied]);

	it('puts ties in code order with the same rank', () => {
		expect(places(rank({ '1101': 60, '1102': 65.2, '1119': 65.2 }, 'seoul'))).toEqual([
			['1102', 1, true],
			['1119', 1, true],
			['1101', 3, false]
		]);
	});

	it('ranks from the lowest when asked', () => {
		expect(
			places(rank({ '1101': 60, '1102': 65.2, '1119': 65.2 }, 'seoul', 'lowest-first'))
		).toEqual([
			['1101', 1, false],
			['1102', 2, true],
			['1119', 2, true]
		]);
	});

	it('names members without a value, with the reason, and ranks the others without them', () => {
		const ranking = rank({ '1101': 60, '1119': null }, 'seoul');
		expect(places(ranking)).toEqual([['1101', 1, false]]);
		expect(ranking.missing).toEqual([
			{ code: '1102', reason: 'not-in-data-set' },
			{ code: '1119', reason: 'suppressed' }
		]);
		expect(findMember(ranking, '1119')).toBeUndefined();
	});

	it('ranks 군위군 among the metropolitan cities only since it moved', () => {
		const dataset = datasetOf({ '1119': 65.2, '2332': 73.6, '3731': 73.7 });
		const firstIn = (period: '2023H1' | '2023H2') =>
			rankDistricts(dataset, series, period, 'metro-official').members[0]?.code;
		expect(firstIn('2023H1')).toBe('2332');
		expect(firstIn('2023H2')).toBe('3731');
	});

	it('ranks a universe of one member first', () => {
		expect(places(rank({ '2332': 73.6 }, 'province:인천'))).toEqual([['2332', 1, false]]);
	});

	it.each([
		['an empty universe', 'province:세종'],
		['an unknown universe', 'capital']
	])('is empty for %s', (_, universe) => {
		expect(rank({ '1119': 65.2 }, universe)).toMatchObject({ members: [], missing: [] });
	});

	it('has no members, only missing ones, where nothing is published', () => {
		const { members, missing } = rankDistricts(
			datasetOf({ '1119': 65.2 }),
			series,
			'2020H1',
			'seoul'
		);
		expect(members).toEqual([]);
		expect(missing.map(({ code, reason }) => `${code} ${reason}`)).toEqual([
			'1101 not-published',
			'1102 not-published',
			'1119 not-published'
		]);
	});

	it('carries marks, decimals and the range that rounding allows', () => {
		const dataset = datasetOf({ '1101': 65, '1119': 65 }, { lowReliability: true, rounded: true });
		expect(rankDistricts(dataset, series, '2023H1', 'seoul').members[0]).toEqual({
			...{ code: '1101', value: 65, rank: 1, tied: true },
			...{ mark: 'low-reliability', decimals: 0, rounding: [1, 2] }
		});
	});
});
