import { describe, expect, it } from 'vitest';
import {
	embedPath,
	parseEmbedPath,
	type EmbedOptions,
	type EmbedTarget
} from '../../../src/lib/links/embed-links';

const targets: EmbedTarget[] = [
	{ kind: 'claim', article: 'yeongdeungpo-jobs-award-2024', claim: 'employment-rate-first' },
	{ kind: 'district', code: '1119' },
	{ kind: 'preset', preset: 'firstRanks' },
	{ kind: 'view', query: '' },
	{ kind: 'view', query: 'view=trend&age=15%2B&universe=custom:1119,1125' }
];
const choices: EmbedOptions[] = [
	{ locale: 'ko', theme: 'auto', release: null },
	{ locale: 'en', theme: 'dark', release: null },
	{ locale: 'ko', theme: 'light', release: '2026.1' }
];

describe('addresses of embeds', () => {
	it.each(targets.flatMap((target) => choices.map((options) => ({ target, options }))))(
		'is read back as it was written: %j',
		({ target, options }) => {
			const url = new URL(embedPath(target, options), 'http://localhost');
			expect(parseEmbedPath(url)).toEqual({ target, options });
		}
	);

	it.each([
		['frozen claim', '/embed/ko/at/2026.1/claims/a/b/'],
		['dark district', '/embed/en/districts/1119/#dark'],
		['preset', '/embed/ko/presets/women/']
	])('has the published form: %s', (_, path) => {
		const url = new URL(path, 'http://localhost');
		const read = parseEmbedPath(url);
		expect(read && embedPath(read.target, read.options)).toBe(path);
	});

	it('keeps the theme when a blogging system hangs its secret on', () => {
		const url = new URL('/embed/ko/districts/1119/#dark#?secret=ab12', 'http://localhost');
		expect(parseEmbedPath(url)?.options.theme).toBe('dark');
	});

	it.each([
		'/embed/fr/districts/1119/',
		'/embed/ko/districts/1119',
		'/embed/ko/districts/../1119/x/',
		'/embed/ko/presets/unknown/',
		'/embed/ko/at/latest/districts/1119/',
		'/embed/ko/claims/a/',
		'/explore/'
	])('does not take %s for an embed', (path) => {
		const [pathname = '', hash = ''] = path.split('#');
		expect(parseEmbedPath({ pathname, search: '', hash })).toBeNull();
	});
});
