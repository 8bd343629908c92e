import { escapeXml } from '../../charts/escape-xml';
import type { Locale } from '../../format/locale';
import { siteWords } from '../../words/site';

/** The parts of an embed's own page, as HTML except where said. */
export interface EmbedPageParts {
	locale: Locale;
	/** As text. */
	title: string;
	/** The site's page of the same thing, whole: search engines are to find that one. */
	canonical: string;
	/** Its oEmbed document, whole. */
	oembed: string;
	styles: string;
	/** Paths of scripts, which run once the page is read. */
	scripts: readonly string[];
	main: string;
}

/**
 * The document of an embed: one request, no font, no picture. The two hidden elements are what `#dark`
 * and `#light` point to: a style sheet sees that, and a page without script keeps its theme.
 */
export function embedPage({
	locale,
	title,
	canonical,
	oembed,
	styles,
	scripts,
	main
}: EmbedPageParts) {
	const named = `${title} · ${siteWords[locale].siteName}`;
	return [
		`<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width,initial-scale=1">',
		`<title>${escapeXml(named)}</title><link rel="canonical" href="${escapeXml(canonical)}">`,
		`<link rel="alternate" type="application/json+oembed" href="${escapeXml(oembed)}">`,
		'<link rel="icon" href="data:,">',
		`<style>${styles}</style>`,
		...scripts.map((src) => `<script src="${escapeXml(src)}" defer></script>`),
		`</head><body>${main}<i id="dark" hidden></i><i id="light" hidden></i></body></html>\n`
	].join('');
}
