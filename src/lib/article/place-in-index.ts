import type { Hit } from './find-quote';
import type { TextIndex } from './text-index';

const seen = /[^\s\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Where a stretch of a plain text lies in the index of its tree: both have the same visible characters
 * in the same order, so these are counted.
 */
export function placeInIndex({ printed }: TextIndex, text: string, { start, end }: Hit): Hit {
	const before = count(text.slice(0, start));
	const within = count(text.slice(start, end));
	const places = [...printed.matchAll(seen)].map(({ index }) => index);
	const first = places[before] ?? printed.length;
	const last = places[before + within - 1];
	return { start: first, end: last === undefined || within === 0 ? first : last + 1 };
}

const count = (text: string) => text.match(seen)?.length ?? 0;
