import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import type { Claim } from '../../../src/lib/claims/claim';
import JsonLd from '../../../src/lib/components/JsonLd.svelte';
import { readArticles } from '../../../src/lib/server/articles';
import { loadDataset } from '../../../src/lib/server/dataset';
import { releaseDay } from '../../../src/lib/server/release-day';
import { claimReview } from '../../../src/lib/views/claim-review';
import { jsonForScript } from '../../../src/lib/views/json-for-script';
import { ratingScale } from '../../../src/lib/views/rating-scale';

const dataset = loadDataset();
const edition = readArticles().find(({ slug }) => slug === 'yeongdeungpo-jobs-award-2024')!;
const setting = { origin: 'https://example.org', datePublished: releaseDay() };

function claimOf(id: string): Claim {
	return edition.ko.claims.find((claim) => claim.id === id)!;
}

function reviewOf(claim: Claim, locale: 'ko' | 'en' = 'ko', article = edition[locale]) {
	const evaluation = evaluateClaim(claim, dataset, { published: article.date });
	return claimReview({ dataset, locale }, article, evaluation, setting);
}

describe('claimReview', () => {
	it('says who judged what, where it appeared and what came of it', () => {
		expect(reviewOf(claimOf('employment-rate-first'))).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'ClaimReview',
			url: 'https://example.org/claims/yeongdeungpo-jobs-award-2024/employment-rate-first/',
			inLanguage: 'ko',
			datePublished: '2026-11-21',
			author: { '@type': 'Organization', name: 'Goyong Check', url: 'https://example.org/' },
			claimReviewed: '서울 영등포구: 고용률 부문에서 1위',
			itemReviewed: {
				'@type': 'Claim',
				author: { '@type': 'Organization', name: 'newsdao.kr' },
				datePublished: '2024-08',
				appearance: { '@type': 'Article', url: 'https://newsdao.kr' },
				firstAppearance: { url: 'https://newsdao.kr', datePublished: '2024-08' }
			},
			reviewRating: {
				'@type': 'Rating',
				ratingValue: 2,
				worstRating: 1,
				bestRating: 3,
				alternateName: '범위를 밝혀야 사실'
			}
		});
	});

	it('explains the rating in the words of the page, in its language', () => {
		const review = reviewOf(claimOf('employment-rate-first'), 'en');
		expect(review?.url).toBe(
			'https://example.org/en/claims/yeongdeungpo-jobs-award-2024/employment-rate-first/'
		);
		expect(review?.reviewRating.alternateName).toBe('Depends on scope');
		expect(review?.reviewRating.ratingExplanation).toMatch(/228.*65\.2%/s);
	});

	it.each([
		['no-data', 'womens-rate-first'],
		['outside', 'jobs-award'],
		['outside', 'six-years']
	])('rates nothing that we have no verdict on (%s: %s)', (_, id) => {
		expect(reviewOf(claimOf(id))).toBeNull();
	});

	it('gives a claim that is refuted the worst rating', () => {
		const { statement, ...claim } = claimOf('three-channels');
		if (statement.kind !== 'count' || statement.of !== 'named-items') throw new Error('no list');
		const review = reviewOf({ ...claim, statement: { ...statement, stated: 4 } });
		expect(review?.reviewRating.ratingValue).toBe(ratingScale.worst);
	});

	const short = 'first in the employment-rate category';
	it.each([
		['names the district where both fit', short, `Yeongdeungpo-gu, Seoul: ${short}`],
		[
			'leaves the district out where they do not',
			'first of all the districts in the country by its employment rate',
			'first of all the districts in the country by its employment rate'
		],
		['fills the last character', '가'.repeat(75), '가'.repeat(75)],
		['cuts a long quote at a word', `${'word '.repeat(20)}end`, `${'word '.repeat(13)}word…`],
		['cuts a quote without spaces anywhere', '가'.repeat(76), `${'가'.repeat(74)}…`]
	])('keeps the claim within 75 characters: %s', (_, exact, expected) => {
		const claim = claimOf('three-channels');
		const anchor = { ...claim.anchor, en: { exact } };
		expect(reviewOf({ ...claim, anchor }, 'en')?.claimReviewed).toBe(expected);
	});

	it('leaves out what is not known of the original', () => {
		const unknown = { ...edition.ko, originalUrl: null, publisher: null, date: null };
		const review = reviewOf(claimOf('three-channels'), 'ko', unknown);
		expect(review?.itemReviewed).toEqual({ '@type': 'Claim' });
	});
});

describe('jsonForScript', () => {
	const hostile = { text: '</script><!-- <script>alert(1)</script> & "quotes"' };

	it('parses to the same value and cannot end the element it stands in', () => {
		const text = jsonForScript(hostile);
		expect(JSON.parse(text)).toEqual(hostile);
		expect(text).not.toContain('<');
	});

	it('goes into the head of a page as one element', () => {
		const { head } = render(JsonLd, { props: { data: hostile } });
		const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(head) ?? [];
		expect(JSON.parse(json)).toEqual(hostile);
		expect(head.match(/<\/?script/g)).toHaveLength(2);
	});
});
