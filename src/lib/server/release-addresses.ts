import { isKnownTo } from '../claims/is-known-to';
import type { Dataset } from '../domain/dataset';
import { lastDistricts } from '../domain/last-districts';
import { locales } from '../format/locale';
import { embedPath } from '../links/embed-links';
import { presetIds } from '../links/preset-ids';
import type { ArticleEdition } from './articles';
import type { PrerenderedTarget } from './embeds';

/** Below `data/`: every embed address that was ever published, one a line. Lines are only added. */
export const publishedFile = 'published-embeds.txt';

/** Everything that has an embed of its own with these figures: claims, districts, presets. */
export function prerenderedTargets(
	articles: readonly ArticleEdition[],
	dataset: Dataset
): PrerenderedTarget[] {
	return [
		...articles.flatMap(({ slug, ko }) =>
			ko.claims
				.filter((claim) => isKnownTo(claim, dataset))
				.map(({ id }) => ({ kind: 'claim' as const, article: slug, claim: id }))
		),
		...lastDistricts(dataset).map(({ code }) => ({ kind: 'district' as const, code })),
		...presetIds.map((preset) => ({ kind: 'preset' as const, preset }))
	];
}

/** The address of every prerendered embed: those that follow the figures, then those of each release. */
export function prerenderedAddresses(
	articles: readonly ArticleEdition[],
	live: Dataset,
	releases: readonly { version: string; dataset: Dataset }[]
): string[] {
	const states = [{ version: null, dataset: live }, ...releases];
	return locales.flatMap((locale) =>
		states.flatMap(({ version, dataset }) =>
			prerenderedTargets(articles, dataset).map((target) =>
				embedPath(target, { locale, theme: 'auto', release: version })
			)
		)
	);
}

/** The text of the list with the addresses that it lacks; what is there stays as it is. */
export function withPublished(text: string, addresses: readonly string[]): string {
	const known = new Set(text.split('\n'));
	const added = addresses.filter((address) => !known.has(address));
	return text + added.map((address) => `${address}\n`).join('');
}
