import { error } from '@sveltejs/kit';
import { evidencePackPath, localeOfParam } from '$lib/links/site-links';
import { siteOrigin } from '$lib/links/site-origin';
import { releaseDay } from '$lib/server/release-day';
import { siteEmbeddables } from '$lib/server/site-embeddables';
import { claimEvidence } from '$lib/views/claim-evidence';
import { claimUncertainty } from '$lib/views/claim-uncertainty';
import { claimTimeline } from '$lib/views/claim-timeline';
import {
	findArticle,
	langParams,
	siteArticles,
	siteDataset,
	siteEvaluations,
	siteReported
} from '$lib/server/site';
import { claimReview } from '$lib/views/claim-review';
import { hasEvidencePack } from '$lib/views/evidence-pack';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	siteArticles().flatMap(({ slug, ko }) =>
		ko.claims.flatMap(({ id }) => langParams.map((lang) => ({ ...lang, article: slug, claim: id })))
	);

export const load: PageServerLoad = ({ params }) => {
	const locale = localeOfParam(params.lang);
	const article = findArticle(params.article, locale);
	const claim = article?.claims.find(({ id }) => id === params.claim);
	const context = article?.contexts[params.claim];
	if (!article || !claim || !context) error(404);
	const telling = { dataset: siteDataset(), locale };
	const all = siteEvaluations(article.slug);
	const index = all.findIndex((each) => each.claim.id === claim.id);
	const evaluation = all[index]!;
	const titleOf = (at: number) => {
		const other = all[at]?.claim;
		return other && { id: other.id, title: other.title[locale] };
	};
	return {
		article: {
			slug: article.slug,
			textLocale: article.textLocale,
			title: article.title,
			date: article.date,
			publisher: article.publisher,
			originalUrl: article.originalUrl
		},
		context,
		district: claim.district,
		claim: evaluation.claim,
		evidence: claimEvidence(telling, evaluation, siteReported()),
		uncertainty: claimUncertainty(telling, evaluation),
		review: claimReview(telling, article, evaluation, {
			origin: siteOrigin,
			datePublished: releaseDay()
		}),
		evidencePack: hasEvidencePack(evaluation)
			? evidencePackPath(locale, article.slug, claim.id)
			: null,
		embeddables: siteEmbeddables({ kind: 'claim', article: article.slug, claim: claim.id }),
		timeline: claimTimeline(telling, claim),
		previous: titleOf(index - 1),
		next: titleOf(index + 1)
	};
};
