/** Hangul, ideographs, full-width forms and their punctuation take two columns of a terminal. */
const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function terminalWidth(text: string): number {
	return [...text.normalize('NFC')].reduce(
		(width, character) => width + (wide.test(character) ? 2 : 1),
		0
	);
}

export interface Column {
	header: string;
	/** Numbers stand at the end of their column. */
	align: 'start' | 'end';
}

/** Rows in columns as wide as their widest text, two spaces apart, no spaces at the end of a line. */
export function textTable(
	columns: readonly Column[],
	rows: readonly (readonly string[])[]
): string {
	const lines = [columns.map(({ header }) => header), ...rows];
	const widths = columns.map((_, i) =>
		Math.max(...lines.map((line) => terminalWidth(line[i] ?? '')))
	);
	const cell = (text: string, i: number) => {
		const space = ' '.repeat(widths[i]! - terminalWidth(text));
		return columns[i]!.align === 'end' ? space + text : text + space;
	};
	return lines
		.map((line) =>
			columns
				.map((_, i) => cell(line[i] ?? '', i))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
