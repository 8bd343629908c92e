import { langParams, siteArticles } from '$lib/server/site';
import { siteEmbeddables } from '$lib/server/site-embeddables';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => langParams;

/** What the ways are shown with: the first claim of the first article, its district, and a question. */
export const load: PageServerLoad = () => {
	const [article] = siteArticles();
	const [claim] = article?.ko.claims ?? [];
	if (!article || !claim) throw new Error('There is no claim in data/articles to show embeds with');
	return {
		claim: siteEmbeddables({ kind: 'claim', article: article.slug, claim: claim.id }),
		district: siteEmbeddables({ kind: 'district', code: claim.district }),
		preset: siteEmbeddables({ kind: 'preset', preset: 'women' })
	};
};
