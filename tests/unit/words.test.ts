import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'src/lib/words';
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

type Words = Record<string, unknown>;

/** Every key of a catalogue with its path, functions and texts alike; `names` are look-ups that may differ. */
function keysOf(words: Words, path = ''): string[] {
	return Object.entries(words).flatMap(([key, value]) =>
		key === 'names'
			? []
			: value !== null && typeof value === 'object' && !Array.isArray(value)
				? keysOf(value as Words, `${path}${key}.`)
				: [`${path}${key}`]
	);
}

async function cataloguesOf(file: string): Promise<[string, { ko: Words; en: Words }][]> {
	const module = (await import(`../../src/lib/words/${file.replace(/\.ts$/, '')}.ts`)) as Words;
	return Object.entries(module).filter(
		(entry): entry is [string, { ko: Words; en: Words }] =>
			typeof entry[1] === 'object' && entry[1] !== null && 'ko' in entry[1] && 'en' in entry[1]
	);
}

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))
	.filter((file) => !file.startsWith(folder))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

describe.each(files)('words in %s', (file) => {
	it('say the same things in both languages', async () => {
		for (const [name, { ko, en }] of await cataloguesOf(file)) {
			expect(keysOf(en).sort(), name).toEqual(keysOf(ko).sort());
		}
	});

	it('keep Korean out of the English texts, but for names in brackets', async () => {
		for (const [name, { en }] of await cataloguesOf(file)) {
			const korean = Object.entries(en).filter(
				([key, value]) =>
					typeof value === 'string' &&
					/[가-힣]/.test(value) &&
					!['otherLanguage', 'switchLanguage', 'searchPlaceholder'].includes(key)
			);
			expect(korean, name).toEqual([]);
		}
	});

	it('are all used', async () => {
		const own = readFileSync(join(folder, file), 'utf8');
		for (const [name, { ko }] of await cataloguesOf(file)) {
			const unused = Object.keys(ko).filter(
				(key) =>
					!new RegExp(`[.'"{ ,]${key}\\b`).test(sources) &&
					(own.match(new RegExp(`\\b${key}\\b`, 'g')) ?? []).length < 4
			);
			expect(unused, `${name}: remove them`).toEqual([]);
		}
	});
});
