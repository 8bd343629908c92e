import { describe, expect, it } from 'vitest';
import { askedEmbed } from '../../../src/lib/embed/asked-embed';

const asked = (attributes: Record<string, string>, pageLang = '') =>
	askedEmbed((name) => attributes[name] ?? null, pageLang);
const plain = { locale: 'ko', theme: 'auto', release: null };

describe('askedEmbed', () => {
	it.each<[string, Record<string, string>, unknown]>([
		['a claim', { claim: 'post/first' }, { kind: 'claim', article: 'post', claim: 'first' }],
		['a district', { district: '1119' }, { kind: 'district', code: '1119' }],
		['a preset', { preset: 'women' }, { kind: 'preset', preset: 'women' }],
		['a view', { view: 'd=1119' }, { kind: 'view', query: 'd=1119' }],
		['the standard view', { view: '' }, { kind: 'view', query: '' }],
		[
			'a claim before a view',
			{ view: '', claim: 'a/b' },
			{ kind: 'claim', article: 'a', claim: 'b' }
		],
		['half a claim', { claim: 'post' }, null],
		['too much of a claim', { claim: 'a/b/c' }, null],
		['a preset that the site does not know', { preset: 'men' }, { kind: 'preset', preset: 'men' }],
		['an empty preset', { preset: '' }, null],
		['nothing', {}, null]
	])('reads %s', (_, attributes, target) => {
		expect(asked(attributes)).toEqual({ target, options: plain });
	});

	it.each<[string, Record<string, string>, string, object]>([
		['its own language', { lang: 'en' }, 'ko', { locale: 'en' }],
		['a region', { lang: 'en-GB' }, '', { locale: 'en' }],
		['the language around it', {}, 'en', { locale: 'en' }],
		['Korean for every other', { lang: 'fr' }, 'en', {}],
		['a theme', { theme: 'dark' }, '', { theme: 'dark' }],
		['no theme of that name', { theme: 'sepia' }, '', {}],
		['a release', { release: '2026.1' }, '', { release: '2026.1' }],
		['no release', { release: '' }, '', {}]
	])('takes %s', (_, attributes, pageLang, options) => {
		expect(asked(attributes, pageLang).options).toEqual({ ...plain, ...options });
	});
});
