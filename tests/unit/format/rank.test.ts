import { describe, expect, it } from 'vitest';
import {
	formatRank,
	formatRankCell,
	formatRankRange,
	formatRankRangeCell
} from '../../../src/lib/format/rank';

describe('formatRank', () => {
	const cases: [rank: number, tied: boolean, ko: string, en: string][] = [
		[1, false, '1위', '1st'],
		[2, true, '공동 2위', 'joint 2nd'],
		[3, false, '3위', '3rd'],
		[4, false, '4위', '4th'],
		[11, false, '11위', '11th'],
		[12, false, '12위', '12th'],
		[13, true, '공동 13위', 'joint 13th'],
		[21, false, '21위', '21st'],
		[100, false, '100위', '100th'],
		[111, false, '111위', '111th'],
		[122, false, '122위', '122nd'],
		[228, false, '228위', '228th']
	];
	it.each(cases)('rank %d, tied %s: %s, %s', (rank, tied, ko, en) => {
		expect(formatRank(rank, tied, 'ko')).toBe(ko);
		expect(formatRank(rank, tied, 'en')).toBe(en);
	});
});

it('leaves the word to the heading in a column', () => {
	expect(formatRankCell(2, true, 'ko')).toBe('공동 2');
	expect(formatRankCell(2, true, 'en')).toBe('joint 2');
	expect(formatRankCell(2, false, 'en')).toBe('2');
	expect(formatRankRangeCell(1, 7)).toBe('1–7');
	expect(formatRankRangeCell(3, 3)).toBe('3');
});

it('says a range, and a range of one as a rank', () => {
	expect(formatRankRange(1, 7, 'ko')).toBe('1–7위');
	expect(formatRankRange(1, 7, 'en')).toBe('1st–7th');
	expect(formatRankRange(3, 3, 'ko')).toBe('3위');
	expect(formatRankRange(3, 3, 'en')).toBe('3rd');
});
