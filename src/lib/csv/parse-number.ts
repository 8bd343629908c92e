/**
 * How published tables write that a figure is not there, and what each mark means. Compared without
 * regard to case. KOSIS explains `-`, `...` and `X` under its tables; the others come from
 * spreadsheets. A new mark is added here and nowhere else.
 */
export const notAvailableMarks: ReadonlyMap<string, 'not-available' | 'suppressed'> = new Map([
	['-', 'not-available'],
	['–', 'not-available'],
	['...', 'not-available'],
	['…', 'not-available'],
	[':', 'not-available'],
	['na', 'not-available'],
	['n/a', 'not-available'],
	['#n/a', 'not-available'],
	['x', 'suppressed']
]);

export type ParsedNumber =
	| { kind: 'number'; value: number }
	| { kind: 'blank' }
	| { kind: 'not-available' }
	| { kind: 'suppressed' }
	| { kind: 'not-a-number'; advice: string };

const plainNumber = /^-?(\d+(\.\d+)?|\.\d+)$/;

/** The first line that fits says what to do about a cell that is no plain number. */
const advices: readonly [pattern: RegExp, advice: string][] = [
	[/^-?\d{1,3}(,\d{3})+(\.\d+)?$/, 'Remove the thousands separator.'],
	[/^-?\d+,\d+$/, 'Write the decimal sign as a point.'],
	[/^\u2212/, 'Write the minus as a plain hyphen (-).'],
	[/^-?[\d.]+e[+-]?\d+$/i, 'Write the number out in full, without an exponent.'],
	[/[%％]$/, 'Remove the percent sign; the unit stands in the header.'],
	[/^\p{Nd}+([.,]\p{Nd}+)?$/u, 'Use the digits 0 to 9.']
];

/**
 * One cell to a number. `.9` and `-0.4` are numbers; spaces around are ignored. A typographic minus,
 * a thousands separator and an exponent are refused with advice rather than guessed at.
 */
export function parseNumber(text: string): ParsedNumber {
	const trimmed = text.trim();
	if (trimmed === '') return { kind: 'blank' };
	if (plainNumber.test(trimmed)) return { kind: 'number', value: Number(trimmed) };
	const mark = notAvailableMarks.get(trimmed.toLowerCase());
	if (mark) return { kind: mark };
	const advice = advices.find(([pattern]) => pattern.test(trimmed))?.[1];
	return { kind: 'not-a-number', advice: advice ?? 'Write a plain number such as 65.2.' };
}

/** Digits after the point that a value needs: 65.2 has 1, 71 has 0. */
export function decimalsOf(value: number): number {
	return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
