import { describe, expect, it } from 'vitest';
import { exportTsv } from '../../../src/lib/exports/export-tsv';

describe('exportTsv', () => {
	it('keeps cells apart, numbers plain and formulas quiet', () => {
		const rows = [
			['중구', -0.4],
			['tab\there', null],
			['=1', 1234.5]
		];
		expect(exportTsv({ columns: ['name', 'value'], rows })).toBe(
			'name\tvalue\n중구\t-0.4\n"tab\there"\t\n\'=1\t1234.5\n'
		);
	});
});
