import type { Locale } from '../format/locale';
import { siteOrigin } from '../links/site-origin';
import { toEmbeddable } from '../views/embed/to-embeddable';
import { oembed } from '../views/oembed';
import { siteEmbed, type PrerenderedTarget } from './embeds';
import { siteReleases } from './site';

/**
 * The oEmbed document of an embed, frozen at a release or not; undefined for what is not there. Share
 * images show the newest figures only, so an embed of older ones goes without.
 */
export function oembedResponse(
	target: PrerenderedTarget,
	locale: Locale,
	release: string | null
): Response | undefined {
	const view = siteEmbed(target, locale, release ?? undefined);
	if (!view) return undefined;
	const isNewest = release === null || release === siteReleases().at(-1);
	const embeddable = toEmbeddable(view);
	const options = { locale, theme: 'auto', release } as const;
	return jsonResponse(
		oembed({ ...embeddable, image: isNewest ? embeddable.image : null }, options, siteOrigin)
	);
}

export function jsonResponse(value: unknown): Response {
	return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}
