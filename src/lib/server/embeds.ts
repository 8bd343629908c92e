import type { Locale } from '../format/locale';
import type { EmbedTarget } from '../links/embed-links';
import type { Embeddable } from '../views/embeddable';
import { claimEmbed } from '../views/embed/claim-embed';
import { districtEmbed } from '../views/embed/district-embed';
import type { EmbedView } from '../views/embed/embed-view';
import { presetEmbed } from '../views/embed/preset-embed';
import { toEmbeddable } from '../views/embed/to-embeddable';
import { presetSetting } from './preset-setting';
import {
	currentDistricts,
	findArticle,
	siteDatasetAt,
	siteEvaluationsAt,
	siteReleases
} from './site';

/** What is prerendered; any other view is drawn in the browser. */
export type PrerenderedTarget = Exclude<EmbedTarget, { kind: 'view' }>;

const embeds = new Map<string, EmbedView | undefined>();

/** An embed with the figures of a release, the newest unless told; undefined for what never was. */
export function siteEmbed(
	target: PrerenderedTarget,
	locale: Locale,
	release: string = newestRelease()
): EmbedView | undefined {
	const key = JSON.stringify([target, locale, release]);
	if (!embeds.has(key)) embeds.set(key, composeEmbed(target, locale, release));
	return embeds.get(key);
}

/** What the codes and oEmbed say of something that can be embedded; undefined for what is not there. */
export function siteEmbeddable(target: PrerenderedTarget, locale: Locale): Embeddable | undefined {
	const view = siteEmbed(target, locale);
	return view && toEmbeddable(view);
}

const newestRelease = () => siteReleases().at(-1) ?? '';

function composeEmbed(
	target: PrerenderedTarget,
	locale: Locale,
	release: string
): EmbedView | undefined {
	const dataset = siteDatasetAt(release);
	if (!dataset) return undefined;
	const telling = { dataset, locale };
	switch (target.kind) {
		case 'claim': {
			const article = findArticle(target.article, locale);
			const evaluation = siteEvaluationsAt(target.article, release).find(
				({ claim }) => claim.id === target.claim
			);
			return article && evaluation && claimEmbed(telling, article, evaluation);
		}
		case 'district': {
			const district = currentDistricts().find(({ code }) => code === target.code);
			return district && districtEmbed(telling, district);
		}
		case 'preset':
			return presetEmbed(telling, target.preset, presetSetting(dataset));
	}
}
