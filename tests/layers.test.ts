import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of src/lib may import beside itself. The order is the flow of data: no arrow goes back up. */
const allowed: Record<string, readonly string[]> = {
	domain: [],
	claims: ['domain'],
	detect: ['domain', 'claims'],
	csv: ['domain'],
	format: ['domain', 'claims'],
	links: ['domain', 'claims', 'format'],
	words: ['domain', 'claims', 'detect', 'format'],
	article: ['domain', 'claims', 'detect', 'csv'],
	evidence: ['domain', 'claims', 'csv', 'format', 'words'],
	tell: ['domain', 'claims', 'format', 'words', 'links'],
	charts: ['domain', 'claims', 'format', 'words'],
	exports: ['domain', 'claims', 'csv', 'format', 'links', 'words', 'charts'],
	views: [
		'domain',
		'claims',
		'detect',
		'article',
		'evidence',
		'format',
		'words',
		'links',
		'tell',
		'charts',
		'exports'
	],
	state: ['domain', 'claims', 'detect', 'csv', 'evidence', 'links', 'format', 'tell', 'views'],
	/** Scripts of embeds: they run in the frame, on other people's pages. */
	embed: ['domain', 'csv', 'format', 'links', 'words', 'charts', 'exports', 'views', 'state'],
	server: [
		'domain',
		'claims',
		'detect',
		'csv',
		'article',
		'evidence',
		'format',
		'links',
		'words',
		'tell',
		'charts',
		'exports',
		'views'
	],
	components: [
		'domain',
		'claims',
		'detect',
		'format',
		'links',
		'words',
		'tell',
		'charts',
		'exports',
		'views',
		'state'
	],
	styles: []
};

/** Packages that one folder alone may know. */
const owners: Record<string, readonly string[]> = {
	papaparse: ['csv'],
	'd3-format': ['format'],
	'@napi-rs/canvas': ['server'],
	fflate: ['exports'],
	svelte: ['components', 'state'],
	unified: ['article']
};

const root = 'src/lib';

function filesIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1]!);
}

const folders = readdirSync(root, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && filesIn(join(root, entry.name)).length > 0)
	.map((entry) => entry.name);

describe('layers of src/lib', () => {
	it.each(folders)('%s imports only what stands above it', (folder) => {
		expect(Object.keys(allowed), `name the layer of src/lib/${folder} in this test`).toContain(
			folder
		);
		const wrong = filesIn(join(root, folder)).flatMap((file) =>
			importsOf(file).flatMap((name) => {
				const target =
					/^\$lib\/([^/]+)/.exec(name)?.[1] ??
					(name.startsWith('.') ? join(file, '..', name).split('/')[2] : undefined);
				if (!target || target === folder || allowed[folder]?.includes(target)) return [];
				return [
					`${file} imports ${name}: ${folder} may import ${allowed[folder]?.join(', ') || 'nothing'}`
				];
			})
		);
		expect(wrong).toEqual([]);
	});

	it.each(Object.entries(owners))('only the folders that own %s import it', (name, folders) => {
		const wrong = filesIn(root).filter(
			(file) =>
				importsOf(file).some((each) => each === name || each.startsWith(`${name}/`)) &&
				!folders.includes(file.split('/')[2]!)
		);
		expect(wrong, `${name} belongs to ${folders.join(', ')}`).toEqual([]);
	});

	it('keeps the domain free of every package', () => {
		const packages = ['domain', 'claims'].flatMap((folder) =>
			filesIn(join(root, folder)).flatMap((file) =>
				importsOf(file).filter((name) => !name.startsWith('.'))
			)
		);
		expect(packages).toEqual([]);
	});

	it('has nothing in src/lib import a route', () => {
		expect(
			filesIn(root).filter((file) => importsOf(file).some((n) => n.includes('routes')))
		).toEqual([]);
	});
});
