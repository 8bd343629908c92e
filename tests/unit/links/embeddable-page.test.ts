import { describe, expect, it } from 'vitest';
import { embedPath, embeddedPagePath, oembedPath } from '../../../src/lib/links/embed-links';
import { parseEmbeddable } from '../../../src/lib/links/embeddable-page';
import { articlePath, rankingPath } from '../../../src/lib/links/site-links';

const read = (path: string) => parseEmbeddable(new URL(path, 'http://localhost'));
const live = { theme: 'auto', release: null } as const;
const claim = { kind: 'claim', article: 'a-post', claim: 'first-place' } as const;
const district = { kind: 'district', code: '1119' } as const;
const preset = { kind: 'preset', preset: 'firstRanks' } as const;
const view = { kind: 'view', query: 'view=map&age=65%2B' } as const;

describe('an address that somebody pastes', () => {
	it.each([claim, district, preset, view, { kind: 'view', query: '' } as const])(
		'is read back from the page in both languages: %j',
		(target) => {
			for (const locale of ['ko', 'en'] as const) {
				const options = { locale, ...live };
				expect(read(embeddedPagePath(target, locale))).toEqual({ target, options });
			}
		}
	);

	it.each(['', 'universe=seoul&age=65%2B'])('is read as a ranking with the query “%s”', (query) => {
		for (const locale of ['ko', 'en'] as const) {
			expect(read(rankingPath(locale, 'employment_rate', query))).toEqual({
				target: { kind: 'ranking', measure: 'employment_rate', query },
				options: { locale, ...live }
			});
		}
	});

	it.each([claim, district, preset, view])('is read back from the embed: %j', (target) => {
		const options = { locale: 'en', theme: 'dark', release: '2026.1' } as const;
		expect(read(embedPath(target, options))).toEqual({ target, options });
	});

	it.each([claim, district, preset])('is read back from its document: %j', (target) => {
		for (const release of [null, '2026.1']) {
			const options = { locale: 'ko', theme: 'auto', release };
			expect(read(oembedPath(target, 'ko', release))).toEqual({ target, options });
		}
	});

	it.each([
		['without a slash at the end', '/en/districts/1119', district, 'en'],
		['with the name of its file', '/districts/1119/index.html', district, 'ko'],
		['with a place on the page', '/claims/a-post/first-place/#scope', claim, 'ko'],
		['with what a mail programme hangs on', '/districts/1119/?utm_source=x', district, 'ko'],
		['of a claim in its article', articlePath('en', 'a-post', 'first-place'), claim, 'en']
	])('is read %s', (_, path, target, locale) => {
		expect(read(path)).toEqual({ target, options: { locale, ...live } });
	});

	it.each([
		'/',
		'/en/',
		'/articles/a-post/',
		'/districts/',
		'/districts/11190/',
		'/explore/unknown/',
		'/rankings/',
		'/rankings/..%2f..%2fetc/passwd/',
		'/rankings/employment_rate/more/',
		'/claims/a-post/',
		'/claims/..%2f..%2fetc/passwd/',
		'/english/districts/1119/',
		'/oembed/ko/explore.json',
		'/oembed/ko/rankings/employment_rate.json',
		'/oembed/ko/districts/x.json'
	])('is refused: %s', (path) => {
		expect(read(path)).toBeNull();
	});
});
