import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve, sep } from 'node:path';

/** A picture of a post: where it was found, and what it is called on the site. */
export interface PostImage {
	/** As the post has it. */
	src: string;
	/** Null when no file was found, or none that may be shown. */
	file: string | null;
	/** Name of the copy; two pictures of one name get different ones. */
	name: string;
}

/** No SVG: opened by itself it could run a script. */
const shown = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif'];

/** Folders above a post in which a blog's root may be: `_posts/2024/post.md` has it two above. */
const levelsUp = 4;

/** Where a text names a picture, in HTML and in Markdown: what stands before the address, and it. */
const places = [
	/(<img\b[^>]*?\bsrc\s*=\s*")([^"]*)/gi,
	/(<img\b[^>]*?\bsrc\s*=\s*')([^']*)/gi,
	/(!\[[^\]\n]*\]\(\s*<?)([^\s)>]+)/g
];

/**
 * The pictures that a post's text names, each once, with the files that they are: looked for beside the
 * post and, for addresses from a blog's root, in the folders above it; never outside of those.
 */
export function postImages(body: string, post: string): PostImage[] {
	const sources = places.flatMap((place) => [...body.matchAll(place)].map(([, , src]) => src));
	const names = new Set<string>();
	return [...new Set(sources)].flatMap((src) => {
		if (!src) return [];
		const name = freeName(cleanName(src), names);
		names.add(name);
		return [{ src, file: findFile(src, post), name }];
	});
}

/** The text with pictures at other addresses; `addressOf` gives null for one that stays. */
export function moveImages(body: string, addressOf: (src: string) => string | null): string {
	return places.reduce(
		(text, place) =>
			text.replace(place, (_, before: string, src: string) => before + (addressOf(src) ?? src)),
		body
	);
}

function findFile(src: string, post: string): string | null {
	if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src) || /%(?![0-9a-f]{2})/i.test(src)) return null;
	const path = decodeURIComponent(src.replace(/[?#].*$/, ''));
	if (!shown.includes(extname(path).toLowerCase()) || path.includes('\0')) return null;
	let folder = dirname(resolve(post));
	const folders = [folder];
	if (path.startsWith('/')) {
		for (let level = 0; level < levelsUp && dirname(folder) !== folder; level++) {
			folder = dirname(folder);
			folders.push(folder);
		}
	}
	const found = folders.map((each) => ({ each, file: resolve(each, `./${path}`) }));
	const hit = found.find(
		({ each, file }) => file.startsWith(each + sep) && existsSync(file) && statSync(file).isFile()
	);
	return hit?.file ?? null;
}

function cleanName(src: string): string {
	const name = basename(src.replace(/[?#].*$/, '')).toLowerCase();
	return name.replace(/[^a-z0-9.]+/g, '-').replace(/^[-.]+/, '') || 'image';
}

function freeName(name: string, taken: ReadonlySet<string>): string {
	if (!taken.has(name)) return name;
	const extension = extname(name);
	const stem = name.slice(0, name.length - extension.length);
	for (let number = 2; ; number++) {
		const next = `${stem}-${number}${extension}`;
		if (!taken.has(next)) return next;
	}
}
