import { locales } from '../format/locale';
import type { EmbedOptions } from '../links/embed-links';
import type { PrerenderedTarget } from './embeds';
import { prerenderedAddresses, prerenderedTargets } from './release-addresses';
import { siteArticles, siteDataset, siteDatasetAt, siteReleases } from './site';

/** Everything that has an embed of its own, with the figures that the site shows or those of a release. */
export function embedTargets(release: string | null = null): PrerenderedTarget[] {
	const dataset = release === null ? siteDataset() : siteDatasetAt(release);
	return dataset ? prerenderedTargets(siteArticles(), dataset) : [];
}

/** In every language, following the newest release and kept at each one. */
export function embedOptions(): EmbedOptions[] {
	return locales.flatMap((locale) =>
		[null, ...siteReleases()].map((release) => ({ locale, theme: 'auto' as const, release }))
	);
}

/** The address of every prerendered embed. */
export function embedAddresses(): string[] {
	const releases = siteReleases().flatMap((version) => {
		const dataset = siteDatasetAt(version);
		return dataset ? [{ version, dataset }] : [];
	});
	return prerenderedAddresses(siteArticles(), siteDataset(), releases);
}
