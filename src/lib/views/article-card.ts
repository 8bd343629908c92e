import type { Article } from '../article/article';
import type { Evaluation } from '../claims/evaluation';
import type { Locale } from '../format/locale';
import { articleWords } from '../words/article';
import { siteWords } from '../words/site';
import type { ShareCard } from './share-card';

/** The share image of an article: its title, and the verdict on each of its claims. */
export function articleCard(
	locale: Locale,
	article: Article,
	evaluations: readonly Evaluation[]
): ShareCard {
	const words = articleWords[locale];
	const items = evaluations.map(({ claim, verdict }) => ({ verdict, text: claim.title[locale] }));
	return {
		locale,
		kicker: `${words.kicker} · ${words.claimCount(items.length)}`,
		headline: article.title,
		blocks: [{ kind: 'verdicts', items }],
		chart: null,
		source: siteWords[locale].source
	};
}
