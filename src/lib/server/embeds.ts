import { lastDistricts } from '../domain/last-districts';
import type { Locale } from '../format/locale';
import type { EmbedTarget } from '../links/embed-links';
import type { Telling } from '../tell/telling';
import type { Embeddable } from '../views/embeddable';
import { claimEmbed } from '../views/embed/claim-embed';
import { districtEmbed } from '../views/embed/district-embed';
import type { EmbedView } from '../views/embed/embed-view';
import { presetEmbed } from '../views/embed/preset-embed';
import { toEmbeddable } from '../views/embed/to-embeddable';
import { presetSetting } from './preset-setting';
import {
	findArticle,
	siteDataset,
	siteDatasetAt,
	siteEvaluations,
	siteEvaluationsAt
} from './site';

/** What is prerendered; any other view is drawn in the browser. */
export type PrerenderedTarget = Exclude<EmbedTarget, { kind: 'view' }>;

const embeds = new Map<string, EmbedView | undefined>();

/**
 * An embed with the figures of a release, or with those that the site shows; undefined for what never
 * was. Composed once for all releases that have the same figures.
 */
export function siteEmbed(
	target: PrerenderedTarget,
	locale: Locale,
	release: string | null = null
): EmbedView | undefined {
	const dataset = release === null ? siteDataset() : siteDatasetAt(release);
	if (!dataset) return undefined;
	const key = JSON.stringify([target, locale, dataset.version]);
	if (!embeds.has(key)) embeds.set(key, composeEmbed(target, { dataset, locale }, release));
	return embeds.get(key);
}

/** What the codes and oEmbed say of something that can be embedded; undefined for what is not there. */
export function siteEmbeddable(target: PrerenderedTarget, locale: Locale): Embeddable | undefined {
	const view = siteEmbed(target, locale);
	return view && toEmbeddable(view);
}

function composeEmbed(
	target: PrerenderedTarget,
	telling: Telling,
	release: string | null
): EmbedView | undefined {
	const { dataset, locale } = telling;
	switch (target.kind) {
		case 'claim': {
			const article = findArticle(target.article, locale);
			const evaluations =
				release === null
					? siteEvaluations(target.article)
					: siteEvaluationsAt(target.article, release);
			const evaluation = evaluations.find(({ claim }) => claim.id === target.claim);
			return article && evaluation && claimEmbed(telling, article, evaluation);
		}
		case 'district': {
			const district = lastDistricts(dataset).find(({ code }) => code === target.code);
			return district && districtEmbed(telling, district);
		}
		case 'preset':
			return presetEmbed(telling, target.preset, presetSetting(dataset));
	}
}
