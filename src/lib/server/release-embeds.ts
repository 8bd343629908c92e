import type { Dataset } from '../domain/dataset';
import { lastDistricts } from '../domain/last-districts';
import { embedPath } from '../links/embed-links';
import { presetIds } from '../links/preset-ids';
import { claimEmbed } from '../views/embed/claim-embed';
import { districtEmbed } from '../views/embed/district-embed';
import type { EmbedView } from '../views/embed/embed-view';
import { presetEmbed } from '../views/embed/preset-embed';
import { presetSetting } from '../views/embed/preset-setting';
import { judgeArticle } from '../views/judge-article';
import type { ArticleEdition } from './articles';

/**
 * The addresses, without script and in Korean, of embeds that follow the newest figures and would show
 * something else: another verdict, sentence or drawing. New embeds are not among them.
 */
export function changedEmbeds(
	articles: readonly ArticleEdition[],
	before: Dataset,
	now: Dataset
): string[] {
	const earlier = embedTexts(articles, before);
	return [...embedTexts(articles, now)]
		.filter(([path, text]) => earlier.has(path) && earlier.get(path) !== text)
		.map(([path]) => path);
}

/** Everything that the prerendered embeds say, by address. */
function embedTexts(articles: readonly ArticleEdition[], dataset: Dataset): Map<string, string> {
	const telling = { dataset, locale: 'ko' as const };
	const setting = presetSetting(dataset);
	const views = [
		...articles.flatMap(({ ko }) =>
			judgeArticle(ko, dataset).map((evaluation) => claimEmbed(telling, ko, evaluation))
		),
		...lastDistricts(dataset).map((district) => districtEmbed(telling, district)),
		...presetIds.map((preset) => presetEmbed(telling, preset, setting))
	];
	return new Map(views.map((view) => [pathOf(view), JSON.stringify({ ...view, release: null })]));
}

const pathOf = ({ target, locale }: EmbedView) =>
	embedPath(target, { locale, theme: 'auto', release: null });
