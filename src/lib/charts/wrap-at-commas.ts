import { textWidth } from './text-width';

/** A text in as few lines as fit the width, broken after commas alone: a longer piece sticks out. */
export function wrapAtCommas(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	for (const piece of text.split(/(?<=,) /)) {
		const last = lines.at(-1);
		const joined = `${last} ${piece}`;
		if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
		else lines.push(piece);
	}
	return lines;
}
