import { describe, expect, it } from 'vitest';
import { sparklinePath } from '../../../src/lib/charts/sparkline-path';

const box = { width: 23, height: 13 };

describe('sparklinePath', () => {
	it.each<[string, (number | null)[], string]>([
		['runs from left to right, the highest on top', [1, 2, 3], 'M1.5 11.5L11.5 6.5L21.5 1.5'],
		['never bridges a gap', [1, null, 3], 'M1.5 11.5h0M21.5 1.5h0'],
		['goes on after a gap', [1, 1, null, 3], 'M1.5 11.5L8.2 11.5M21.5 1.5h0'],
		['stands in the middle when nothing changes', [5, 5], 'M1.5 6.5L21.5 6.5'],
		['is a dot for a single survey', [5], 'M1.5 6.5h0'],
		['is nothing without values', [null, null], ''],
		['is nothing without surveys', [], '']
	])('%s', (_, values, path) => {
		expect(sparklinePath(values, box)).toBe(path);
	});

	it('rises half as far where the height stands for twice as much', () => {
		expect(sparklinePath([1, 3], { ...box, span: 4 })).toBe('M1.5 9L21.5 4');
	});
});
