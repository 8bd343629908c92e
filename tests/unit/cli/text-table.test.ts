import { describe, expect, it } from 'vitest';
import { terminalWidth, textTable } from '../../../src/cli/text-table';

describe('terminalWidth', () => {
	it.each([
		['Latin letters take one column', 'Yeongdeungpo-gu', 15],
		['syllables of Hangul take two', '영등포구', 8],
		['letters of Hangul in pieces are one syllable', '영'.normalize('NFD'), 2],
		['ideographs take two', '郡', 2],
		['full-width forms take two', '（％）', 6],
		['an en dash takes one', '1–7', 3],
		['nothing takes none', '', 0]
	])('%s', (_, text, width) => {
		expect(terminalWidth(text)).toBe(width);
	});
});

describe('textTable', () => {
	it('aligns names of both scripts, numbers at their end, without spaces behind', () => {
		const columns = [
			{ header: 'name', align: 'start' },
			{ header: 'value', align: 'end' },
			{ header: 'note', align: 'start' }
		] as const;
		const rows = [
			['영등포구', '65.2', ''],
			['중구', '8.5', 'low'],
			['Jongno-gu', '53.9', '']
		];
		expect(textTable(columns, rows)).toBe(
			[
				'name       value  note',
				'영등포구    65.2',
				'중구         8.5  low',
				'Jongno-gu   53.9'
			].join('\n')
		);
	});

	it('is a header alone without rows', () => {
		expect(textTable([{ header: 'name', align: 'end' }], [])).toBe('name');
	});
});
