import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EmbedOptions, EmbedTarget } from '../../../src/lib/links/embed-links';
import { embedCodes, type EmbedCodeKind } from '../../../src/lib/views/embed-codes';
import { jekyllInclude } from '../../../src/lib/views/jekyll-include';

const origin = 'https://goyong.example';
const hostile = `a "b" 'c' \\ %} {{ page.path }} <i> & &amp; [d]`;
const cases: [EmbedTarget, EmbedOptions][] = [
	[
		{ kind: 'claim', article: 'post', claim: 'first' },
		{ locale: 'ko', theme: 'auto', release: null }
	],
	[
		{ kind: 'district', code: '1119' },
		{ locale: 'en', theme: 'dark', release: '2026.1' }
	],
	[
		{ kind: 'preset', preset: 'firstRanks' },
		{ locale: 'ko', theme: 'light', release: null }
	],
	[
		{ kind: 'view', query: 'view=ranks&d=1119,1101&universe=province%3A%EA%B2%BD%EA%B8%B0' },
		{ locale: 'en', theme: 'dark', release: '2026.1' }
	],
	[
		{ kind: 'view', query: 'd=1119' },
		{ locale: 'ko', theme: 'auto', release: null }
	]
];

const jekyll = spawnSync('jekyll', ['--version']).status === 0;
if (!jekyll)
	console.log('Not tested: the Jekyll include. Install jekyll to have a site built with it.');

/** What Jekyll makes of a post for each case, written with the include and by hand. */
function build(kind: EmbedCodeKind): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'goyong-jekyll-'));
	try {
		mkdirSync(join(folder, '_includes'));
		writeFileSync(join(folder, '_includes/goyong.html'), jekyllInclude(origin));
		writeFileSync(join(folder, '_config.yml'), 'title: test\n');
		cases.forEach(([target, options], index) => {
			const embeddable = { target, title: hostile, alt: hostile, height: 480, image: null };
			const code = embedCodes(embeddable, options, origin).find((each) => each.kind === kind)?.code;
			writeFileSync(join(folder, `${index}.md`), `---\n---\nBefore.\n\n${code}\n\nAfter.\n`);
		});
		execFileSync('jekyll', ['build', '--disable-disk-cache'], { cwd: folder, stdio: 'pipe' });
		return cases.map((_, index) => readFileSync(join(folder, `_site/${index}.html`), 'utf8'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Lines and entities as a browser reads them. */
const read = (html: string) =>
	html
		.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
		.replace(/&quot;/g, '"')
		.replace(/\s*\n\s*/g, '\n');

describe('jekyllInclude', () => {
	it.skipIf(!jekyll)(
		'puts into a post of Jekyll what the code with the script puts there',
		{ timeout: 60_000 },
		() => {
			const included = build('jekyll');
			const written = build('script');
			expect(included.map(read)).toEqual(written.map(read));
			expect(read(included[1] ?? '')).toContain(
				'src="https://goyong.example/embed/en/at/2026.1/districts/1119/#dark"'
			);
			expect(included[0]).not.toContain('{{');
		}
	);
});
