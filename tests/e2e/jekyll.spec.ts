import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { embedPath, type EmbedOptions } from '../../src/lib/links/embed-links';
import { embedCodes, type EmbedCodeKind } from '../../src/lib/views/embed-codes';
import type { Embeddable } from '../../src/lib/views/embeddable';

/** Debian's package came in 11 s where this was written. */
const longestInstall = 120_000;

function run(command: string, args: string[], timeout: number) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { encoding: 'utf8', timeout, env });
}
const isThere = () => run('jekyll', ['--version'], 30_000).status === 0;

/** Null once there is a Jekyll to test with, else why there is none. */
function findOrInstallJekyll(): string | null {
	if (isThere()) return null;
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
		return 'jekyll is not on PATH, and only root on Debian may install it. Run: apt-get install jekyll';
	}
	const until = Date.now() + longestInstall;
	for (const args of [
		['update', '-qq'],
		['install', '-y', '-qq', '--no-install-recommends', 'jekyll']
	]) {
		const { status } = run('apt-get', args, Math.max(1, until - Date.now()));
		if (status !== 0) return `apt-get ${args[0]} failed, or took over ${longestInstall / 1000} s.`;
	}
	return isThere() ? null : 'jekyll was installed, but does not start.';
}

test('a Jekyll site shows what its posts include', async ({ page, request }) => {
	test.setTimeout(longestInstall + 90_000);
	const missing = findOrInstallJekyll();
	if (missing) console.log(`Jekyll is not tested: ${missing}`);
	test.skip(missing !== null, missing ?? '');

	const include = await (await request.get('/embed/goyong.html')).text();
	const origin = /Goyong Check \((.+?)\)/.exec(include)![1]!;
	const title = '“100%” {{ site.title }} [1위] & <b>굵게</b>';
	const image = '/images/ko/districts/1119.png';
	const district: Embeddable = {
		target: { kind: 'district', code: '1119' },
		...{ title, alt: title, height: 680, image }
	};
	const view: Embeddable = {
		target: { kind: 'view', query: 'view=trend&d=1119,1101&age=15%2B' },
		...{ title, alt: title, height: 520, image: null }
	};
	const live = { locale: 'ko', theme: 'auto', release: null } as const;
	const dark = { locale: 'en', theme: 'dark', release: '2026.1' } as const;
	const codeOf = (kind: EmbedCodeKind, what: Embeddable, options: EmbedOptions) =>
		embedCodes(what, options, origin).find((each) => each.kind === kind)?.code;
	const codes = [
		codeOf('jekyll', district, live),
		codeOf('jekyll', district, dark),
		codeOf('jekyll', view, live),
		codeOf('jekyll', view, dark),
		codeOf('iframe', district, live),
		codeOf('image', district, live),
		codeOf('markdown', district, live)
	];

	const root = mkdtempSync(join(tmpdir(), 'goyong-jekyll-'));
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	write('_config.yml', 'title: A blog\npermalink: /:title/\n');
	write('_includes/goyong.html', include);
	write('_posts/2024-08-09-post.md', `---\ntitle: 글\n---\n\n본문\n\n${codes.join('\n\n')}\n`);
	const built = run('jekyll', ['build', '-s', root, '-d', `${root}/_site`], 60_000);
	expect(built.stderr + built.stdout).toMatch(/done in/);
	const html = readFileSync(join(root, '_site/post/index.html'), 'utf8');
	rmSync(root, { recursive: true });

	await page.route('**', (route) => route.fulfill({ body: '' }));
	await page.setContent(html);
	const frames = page.locator('iframe');
	const sources = await frames.evaluateAll((all) => all.map((each) => each.getAttribute('src')));
	expect(sources).toEqual(
		[
			embedPath(district.target, live),
			embedPath(district.target, dark),
			embedPath(view.target, live),
			embedPath(view.target, dark),
			embedPath(district.target, live)
		].map((path) => origin + path)
	);
	for (const frame of await frames.all()) await expect(frame).toHaveAttribute('title', title);
	await expect(frames.first()).toHaveAttribute('height', '680');
	await expect(page.locator('script[src$="/embed.js"]')).toHaveCount(4);
	const pictures = page.locator(`a[href="${origin}/districts/1119/"] > img`);
	await expect(pictures).toHaveCount(2);
	for (const picture of await pictures.all()) {
		await expect(picture).toHaveAttribute('alt', title);
		await expect(picture).toHaveAttribute('src', origin + image);
	}
});
