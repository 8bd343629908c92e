import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where all words of the site come from: its sources, and what a statistician or writer edits. */
const places = [
	{ folder: 'src', endings: /\.(ts|svelte|html)$/ },
	{ folder: 'data', endings: /\.(csv|json|md)$/ }
] as const;

/** Figures hold nothing but ASCII, which is in the font anyway. */
const figures = 'employment';

function textsBelow(root: string): string[] {
	return places.flatMap(({ folder, endings }) =>
		readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile() && endings.test(entry.name))
			.filter((entry) => !entry.parentPath.endsWith(figures))
			.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
	);
}

/**
 * Every character that a page of the site can show by itself, in code point order: printable ASCII,
 * and whatever stands in the project's own files. What a reader types may need more.
 */
export function siteCharacters(root: string = process.cwd()): string {
	const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
	const found = new Set([...ascii, ...textsBelow(root).join('')]);
	return [...found]
		.filter((character) => character >= ' ' && character !== '\u007f' && character !== '\ufeff')
		.sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!)
		.join('');
}
