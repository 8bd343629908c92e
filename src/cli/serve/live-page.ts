import { join } from 'node:path';
import { escapeXml } from '../../lib/charts/escape-xml';
import {
	oembedEndpoint,
	rankingOembedPath,
	workbenchOembedPath
} from '../../lib/links/embed-links';
import { parseEmbeddable } from '../../lib/links/embeddable-page';
import type { Answer, OembedAnswers } from './answer-oembed';
import type { BuiltSite } from './built-site';

/**
 * What the same address cannot say on a static host, since its query counts: an oEmbed document within
 * a host's limits, and a ranking or a view of the workbench that names its own document. Null for every
 * other page.
 */
export async function livePage(
	{ pathname, search, searchParams }: URL,
	origin: string,
	build: BuiltSite,
	oembed: OembedAnswers
): Promise<Answer | null> {
	if (search === '') return null;
	const shown = parseEmbeddable({ pathname, search, hash: '' });
	// A document that is a link is read as nothing: no limit changes it.
	if (!shown) return null;
	if (pathname.startsWith('/oembed/')) {
		const query = new URLSearchParams(searchParams);
		query.set('url', origin + pathname);
		return oembed.answer(query, new URL(origin).host);
	}
	const document = linkDocument(shown);
	if (document === null) return null;
	const html = await build.text(join(pathname, 'index.html'));
	if (html === null) return null;
	const page = encodeURIComponent(origin + pathname + search);
	// The build wrote the document of no view in particular.
	const written = new RegExp(`"[^"]*${document}"`);
	return {
		status: 200,
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
		body: html.replace(written, () => `"${escapeXml(origin)}${oembedEndpoint()}?url=${page}"`)
	};
}

/** What the build wrote for a page that shows what its query says; null for every other page. */
function linkDocument({ target, options }: NonNullable<ReturnType<typeof parseEmbeddable>>) {
	if (target.kind === 'view') return workbenchOembedPath(options.locale);
	if (target.kind === 'ranking') return rankingOembedPath(options.locale, target.measure);
	return null;
}
