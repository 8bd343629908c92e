import type { Locale } from '../format/locale';
import { parseEmbedPath, type EmbedOptions, type EmbedTarget } from './embed-links';
import { isPresetId } from './preset-ids';

const segment = '[a-z0-9][a-z0-9-]*';
const claim = new RegExp(`^/claims/(${segment})/(${segment})/$`);
const article = new RegExp(`^/articles/(${segment})/$`);
const claimHash = new RegExp(`^#(${segment})$`);

/** What a page shows: something with an embed of its own, or a ranking, of which the workbench has a view. */
export type PageTarget =
	| EmbedTarget
	/** `query` is the page's own, without the question mark; only the figures say what it leaves out. */
	| { kind: 'ranking'; measure: string; query: string };

/**
 * What an address that somebody pastes shows: a page of the site, an embed, or the oEmbed document of
 * either; null for what cannot be embedded. An article's address names a claim after the #. Whether
 * the target exists is not asked, nor whether a view's query can be followed.
 */
export function parseEmbeddable(url: {
	pathname: string;
	search: string;
	hash: string;
}): { target: PageTarget; options: EmbedOptions } | null {
	const pathname = `${url.pathname.replace(/\/(index\.html)?$/, '')}/`;
	const [, english, path = '/'] = /^(\/en(?=\/))?(.*)$/.exec(pathname) ?? [];
	const locale: Locale = english === undefined ? 'ko' : 'en';
	const target = targetOf(path, url);
	if (target) return { target, options: { locale, theme: 'auto', release: null } };
	const document = /^\/oembed\/(.+)\.json\/$/.exec(pathname)?.[1];
	if (document !== undefined) {
		return parseEmbedPath({ pathname: `/embed/${document}/`, search: '', hash: '' });
	}
	return parseEmbedPath({ pathname, search: url.search, hash: url.hash });
}

function targetOf(path: string, { search, hash }: { search: string; hash: string }) {
	const [, slug, id] = claim.exec(path) ?? [];
	if (slug !== undefined && id !== undefined) return claimTarget(slug, id);
	const post = article.exec(path)?.[1];
	const anchor = claimHash.exec(hash)?.[1];
	if (post !== undefined && anchor !== undefined) return claimTarget(post, anchor);
	const code = /^\/districts\/(\d{4})\/$/.exec(path)?.[1];
	if (code !== undefined) return { kind: 'district', code } as const;
	const preset = /^\/explore\/(\w+)\/$/.exec(path)?.[1];
	if (preset !== undefined && isPresetId(preset)) return { kind: 'preset', preset } as const;
	const query = search.replace(/^\?/, '');
	if (path === '/explore/') return { kind: 'view', query } as const;
	const measure = /^\/rankings\/([a-z0-9_]+)\/$/.exec(path)?.[1];
	if (measure !== undefined) return { kind: 'ranking', measure, query } as const;
	return null;
}

const claimTarget = (slug: string, id: string) =>
	({ kind: 'claim', article: slug, claim: id }) as const;
