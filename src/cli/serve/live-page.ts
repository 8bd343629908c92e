import { join } from 'node:path';
import { escapeXml } from '../../lib/charts/escape-xml';
import { locales, type Locale } from '../../lib/format/locale';
import { embedPath, oembedEndpoint, workbenchOembedPath } from '../../lib/links/embed-links';
import { explorePath } from '../../lib/links/site-links';
import type { Answer, OembedAnswers } from './answer-oembed';
import type { BuiltSite } from './built-site';

/**
 * What the same address cannot say on a static host, since its query counts: an oEmbed document within
 * a host's limits, and a view of the workbench that names its own document. Null for every other page.
 */
export async function livePage(
	{ pathname, search, searchParams }: URL,
	origin: string,
	build: BuiltSite,
	oembed: OembedAnswers
): Promise<Answer | null> {
	if (search === '') return null;
	// The document of the workbench is a link, which no limit changes.
	const isLink = locales.some((each) => pathname === workbenchOembedPath(each));
	if (pathname.startsWith('/oembed/') && !isLink) {
		const query = new URLSearchParams(searchParams);
		query.set('url', origin + pathname);
		return oembed.answer(query, new URL(origin).host);
	}
	const locale = locales.find((each) => isOfViews(pathname, each));
	if (!locale) return null;
	const html = await build.text(join(pathname, 'index.html'));
	if (html === null) return null;
	const page = encodeURIComponent(origin + pathname + search);
	// The build wrote the document of no view in particular.
	const written = new RegExp(`"[^"]*${workbenchOembedPath(locale)}"`);
	return {
		status: 200,
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
		body: html.replace(written, () => `"${escapeXml(origin)}${oembedEndpoint()}?url=${page}"`)
	};
}

/** The workbench, or the embed of any of its views. */
function isOfViews(pathname: string, locale: Locale): boolean {
	const options = { locale, theme: 'auto', release: null } as const;
	return (
		pathname === explorePath(locale) || pathname === embedPath({ kind: 'view', query: '' }, options)
	);
}
