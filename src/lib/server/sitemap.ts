import { locales, type Locale } from '../format/locale';
import { escapeXml } from '../charts/escape-xml';

/**
 * A sitemap (sitemaps.org, 0.9) of pages that stand in every language: one entry for each language
 * of each page, all entries of a page naming all its languages, Korean also for everybody else.
 */
export function sitemap(pages: readonly ((locale: Locale) => string)[], origin: string): string {
	const entries = pages.flatMap((page) => {
		const address = (locale: Locale) => escapeXml(origin + page(locale));
		const link = (hreflang: string, locale: Locale) =>
			`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address(locale)}"/>`;
		const links = locales.map((locale) => link(locale, locale)).join('') + link('x-default', 'ko');
		return locales.map((locale) => `<url><loc>${address(locale)}</loc>${links}</url>`);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>',
		''
	].join('\n');
}
