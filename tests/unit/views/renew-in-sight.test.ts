import { describe, expect, it } from 'vitest';
import { renewInSight } from '../../../src/lib/views/renew-in-sight';

describe('renewInSight', () => {
	it.each([
		['the first rows are in sight', 'abcdef', 'uvwxyz', 0, 2, 'uvcdef'],
		['rows in the middle are in sight', 'abcdef', 'uvwxyz', 2, 4, 'abwxef'],
		['all rows are in sight', 'abc', 'xyz', 0, 3, 'xyz'],
		['sight reaches beyond both ends', 'abc', 'xyz', -5, 9, 'xyz'],
		['nothing is in sight', 'abc', 'xyz', 1, 1, 'abc'],
		['there are fewer rows than before', 'abcdef', 'xyz', 0, 1, 'xbc'],
		['there are more rows than before', 'ab', 'wxyz', 0, 1, 'wbyz']
	])('%s', (_, before, after, start, end, expected) => {
		expect(renewInSight([...before], [...after], start, end).join('')).toBe(expected);
	});
});
