import type { Article } from '../article/article';
import type { Evaluation } from '../claims/evaluation';
import { claimPath, methodPath } from '../links/site-links';
import { claimView } from '../tell/claim-view';
import { tellDistrict, type Telling } from '../tell/telling';
import { siteWords } from '../words/site';
import { verdictWords } from '../words/verdicts';
import { isRated, ratingScale } from './rating-scale';

/** Search engines asked for no more characters than this. */
const longestClaim = 75;

/** Where and when the review stands: an origin without a slash at the end, an ISO date. */
export interface ReviewSetting {
	origin: string;
	/** The day of the data release that the verdict follows from. */
	datePublished: string;
}

/**
 * A judged claim as schema.org's `ClaimReview`, for machines that collect fact checks. Null for a
 * claim that we have no verdict on: no figures, or outside these statistics.
 */
export function claimReview(
	telling: Telling,
	article: Article,
	evaluation: Evaluation,
	{ origin, datePublished }: ReviewSetting
) {
	const { verdict, claim } = evaluation;
	if (!isRated(verdict)) return null;
	const { locale } = telling;
	const view = claimView(telling, evaluation);
	const us = { '@type': 'Organization', name: siteWords.en.siteName, url: `${origin}/` };
	const original = originalOf(article);
	return {
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		url: origin + claimPath(locale, article.slug, claim.id),
		inLanguage: locale,
		datePublished,
		author: us,
		claimReviewed: claimInBrief(tellDistrict(telling, claim.district), view.quote),
		itemReviewed: {
			'@type': 'Claim',
			...(article.publisher && { author: organization(article.publisher) }),
			...(article.date && { datePublished: article.date }),
			...(original && { appearance: original, firstAppearance: original })
		},
		reviewRating: {
			'@type': 'Rating',
			author: us,
			ratingValue: ratingScale.rating[verdict],
			worstRating: ratingScale.worst,
			bestRating: ratingScale.best,
			alternateName: verdictWords[locale].label[verdict],
			ratingExplanation: [view.reason, ...view.trueSentences].join(' ')
		},
		publishingPrinciples: origin + methodPath(locale)
	};
}

const organization = (name: string) => ({ '@type': 'Organization', name });

/** Null when the address of the original is not known. */
function originalOf({ originalUrl, publisher, date }: Article) {
	if (originalUrl === null) return null;
	return {
		'@type': 'Article',
		url: originalUrl,
		...(date && { datePublished: date }),
		...(publisher && { publisher: organization(publisher) })
	};
}

/** The quote with the name that it is about, as far as both fit; else the quote, cut at a word. */
function claimInBrief(district: string, quote: string): string {
	const whole = `${district}: ${quote}`;
	if ([...whole].length <= longestClaim) return whole;
	const characters = [...quote];
	if (characters.length <= longestClaim) return quote;
	const head = characters.slice(0, longestClaim - 1).join('');
	return `${/^(.+)\s/s.exec(head)?.[1] ?? head}…`;
}
