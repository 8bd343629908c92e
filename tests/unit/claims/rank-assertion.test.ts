import { describe, expect, it } from 'vitest';
import { assertedRanks, statedRank } from '../../../src/lib/claims/rank-assertion';
import type { RankAssertion } from '../../../src/lib/claims/claim';

const nth = (rank: number): RankAssertion => ({ type: 'nth', rank });
const top = (n: number): RankAssertion => ({ type: 'top', n });
const among: RankAssertion = { type: 'among-highest' };
const last: RankAssertion = { type: 'last' };

describe('assertedRanks', () => {
	it.each([
		['first', nth(1), 25, [1, 1]],
		['fifth of three', nth(5), 3, undefined],
		['top five', top(5), 25, [1, 5]],
		['top five of three', top(5), 3, [1, 3]],
		['among the highest of 25: three', among, 25, [1, 3]],
		['among the highest of 75: seven', among, 75, [1, 7]],
		['among the highest of 228: the best tenth', among, 228, [1, 22]],
		['among the highest of two', among, 2, [1, 2]],
		['last', last, 25, [25, 25]],
		['anything of nobody', top(5), 0, undefined]
	])('%s', (_, assertion, size, expected) => {
		expect(assertedRanks(assertion, size)).toEqual(expected);
	});
});

describe('statedRank', () => {
	it.each([
		['first', nth(1), 25, 1],
		['top five: the worst that it allows', top(5), 25, 5],
		['fifth of three: the last there is', nth(5), 3, 3],
		['last', last, 25, 25]
	])('%s', (_, assertion, size, expected) => {
		expect(statedRank(assertion, size)).toBe(expected);
	});
});
