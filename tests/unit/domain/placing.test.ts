import { rankSets } from '../../../src/lib/domain/rank-sets';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { loadDataset } from '../../../src/lib/server/dataset';
import { describe, expect, it } from 'vitest';
import {
	firstCompletePeriod,
	lastCompletePeriod,
	latestPlacing
} from '../../../src/lib/domain/placing';
import {
	garam,
	goeulEast,
	goeulSouth,
	narae,
	dasom,
	masil,
	rate,
	smallDataset
} from '../charts/small-country';

const dataset = smallDataset([
	['2021H1', garam, 50],
	['2022H1', garam, 60.2],
	['2022H1', narae, 58.1],
	['2022H1', dasom, 58.1],
	['2022H1', masil, 55],
	['2022H2', garam, 61.7],
	['2022H2', narae, 62.4],
	['2022H2', dasom, 57],
	['2022H2', masil, 57],
	['2023H1', garam, 63],
	['2023H1', narae, null],
	['2022H1', goeulEast, 70.8],
	['2022H1', goeulSouth, 66.6]
]);

describe('complete surveys', () => {
	it('are those in which every member has a figure', () => {
		expect(firstCompletePeriod(dataset, rate, 'seoul')).toBe('2022H1');
		expect(lastCompletePeriod(dataset, rate, 'seoul')).toBe('2022H2');
		expect(lastCompletePeriod(dataset, rate, 'national')).toBe('2022H1');
		expect(firstCompletePeriod(dataset, { ...rate, age: '65+' }, 'seoul')).toBeUndefined();
	});
});

describe('latestPlacing', () => {
	it.each([
		['the highest first', narae, 'highest-first', 1, false, false],
		['the lowest first', narae, 'lowest-first', 4, false, true],
		['a shared last place', masil, 'highest-first', 3, true, true],
		['the same from the other end', masil, 'lowest-first', 1, true, false]
	] as const)('%s', (_, code, order, rank, tied, last) => {
		const placing = latestPlacing(dataset, code, rate, 'seoul', order);
		expect(placing).toMatchObject({ period: '2022H2', order, of: 4, last });
		expect(placing?.member).toMatchObject({ rank, tied });
	});

	it('keeps one district of a ranking from another', () => {
		expect(latestPlacing(dataset, garam, rate, 'seoul')?.member.code).toBe(garam);
		expect(latestPlacing(dataset, goeulEast, rate, 'seoul')).toBeNull();
	});
});

describe('the set of a placing', () => {
	it('is the marginal set of the whole ranking', () => {
		const real = loadDataset();
		const ranking = rankDistricts(real, rate, '2026H1', 'seoul');
		const sets = rankSets(real, ranking);
		for (const { code, marginal } of sets ?? []) {
			expect(latestPlacing(real, code, rate, 'seoul')?.set, code).toEqual(marginal);
		}
		expect(sets).toHaveLength(25);
	});

	it('is none for counts', () => {
		const employed = { ...rate, measure: 'employed_thousand' };
		const counts = smallDataset([['2022H1', goeulEast, 10, { measure: employed.measure }]]);
		expect(latestPlacing(counts, goeulEast, employed, 'province:강원')).toMatchObject({
			of: 1,
			set: null
		});
	});
});
