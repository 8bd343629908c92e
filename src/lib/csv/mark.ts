import type { CellMarks } from '../domain/dataset';

/**
 * The marks of a cell as our files write them: `*` low reliability, `r` rounded to whole units
 * although the measure has decimals elsewhere, `*r` both, `x` suppressed, and then without a value.
 */
export const markTexts = ['', '*', 'r', '*r', 'x'] as const;

/** Undefined for a mark that is not in the list. */
export function parseMark(text: string): CellMarks | undefined {
	if (!markTexts.some((mark) => mark === text)) return undefined;
	return {
		lowReliability: text.startsWith('*'),
		suppressed: text === 'x',
		rounded: text.endsWith('r')
	};
}

/** A suppressed cell is `x` alone: marks of a value that is not shown say nothing. */
export function formatMark({ lowReliability, suppressed, rounded }: CellMarks): string {
	if (suppressed) return 'x';
	return (lowReliability ? '*' : '') + (rounded ? 'r' : '');
}
