import { locales } from '../format/locale';
import { embedPath, type EmbedOptions } from '../links/embed-links';
import { presetIds } from '../links/preset-ids';
import type { PrerenderedTarget } from './embeds';
import { currentDistricts, siteArticles, siteReleases } from './site';

/** Everything that has an embed of its own: claims, districts, presets. */
export function embedTargets(): PrerenderedTarget[] {
	return [
		...siteArticles().flatMap(({ slug, ko }) =>
			ko.claims.map(({ id }) => ({ kind: 'claim' as const, article: slug, claim: id }))
		),
		...currentDistricts().map(({ code }) => ({ kind: 'district' as const, code })),
		...presetIds.map((preset) => ({ kind: 'preset' as const, preset }))
	];
}

/** In every language, following the newest release and kept at each one. */
export function embedOptions(): EmbedOptions[] {
	return locales.flatMap((locale) =>
		[null, ...siteReleases()].map((release) => ({ locale, theme: 'auto' as const, release }))
	);
}

/** The address of every prerendered embed. */
export function embedAddresses(): string[] {
	return embedOptions().flatMap((options) =>
		embedTargets().map((target) => embedPath(target, options))
	);
}
