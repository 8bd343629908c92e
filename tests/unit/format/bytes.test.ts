import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../src/lib/format/bytes';

describe('formatBytes', () => {
	it.each([
		['nothing', 0, '0 B'],
		['below a kilobyte', 999, '999 B'],
		['exactly one', 1000, '1.0 kB'],
		['rounded', 23_449, '23.4 kB'],
		['no "1,000.0 kB"', 999_950, '1.0 MB'],
		['megabytes', 1_249_000, '1.2 MB']
	])('%s', (_, bytes, text) => {
		expect(formatBytes(bytes)).toBe(text);
	});
});
