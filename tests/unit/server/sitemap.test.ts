import { describe, expect, it } from 'vitest';
import { sitemap } from '../../../src/lib/server/sitemap';
import { districtPath, homePath } from '../../../src/lib/links/site-links';

describe('sitemap', () => {
	const xml = sitemap(
		[homePath, (locale) => districtPath(locale, '1119'), (locale) => `/${locale}/?a=1&b=<2>`],
		'https://example.org'
	);
	const urls = xml.split('\n').filter((line) => line.startsWith('<url>'));

	it.each([
		['the Korean front page at the root', 0, 'https://example.org/'],
		['the English one below /en', 1, 'https://example.org/en/'],
		['a page with a parameter', 2, 'https://example.org/districts/1119/'],
		['the same in English', 3, 'https://example.org/en/districts/1119/'],
		['markup characters escaped', 4, 'https://example.org/ko/?a=1&amp;b=&lt;2&gt;']
	])('names %s', (_, place, address) => {
		expect(urls[place]).toContain(`<loc>${address}</loc>`);
	});

	it('has one entry for each language of each page', () => {
		expect(urls).toHaveLength(6);
	});

	it.each(['ko', 'en', 'x-default'])(
		'names the %s version in both entries of a page',
		(language) => {
			const home = language === 'en' ? 'https://example.org/en/' : 'https://example.org/';
			const link = `<xhtml:link rel="alternate" hreflang="${language}" href="${home}"/>`;
			expect(urls[0]).toContain(link);
			expect(urls[1]).toContain(link);
		}
	);
});
