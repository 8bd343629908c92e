import type { Article } from '../article/article';
import type { ChartSpec } from '../charts/chart-spec';
import type { Verdict } from '../claims/verdict';
import type { District } from '../domain/district';
import type { Locale } from '../format/locale';
import { formatDistrictInProvince } from '../format/district';
import type { Telling } from '../tell/telling';
import { articleWords } from '../words/article';
import { siteWords } from '../words/site';
import { districtProfile } from './district-profile';
import { homeClaims } from './home-claims';

/** What a share image says: plain data, ready words. */
export interface ShareCard {
	locale: Locale;
	/** Where the headline comes from: an article's title, a district's name. */
	kicker: string;
	/** The quote under check, or the finding. */
	headline: string;
	verdict: Verdict | null;
	/** One line of why, or what else there is to say. */
	reason: string;
	chart: ChartSpec | null;
	source: string;
}

/** Undefined for a claim that the article does not make. */
export function claimCard(telling: Telling, article: Article, id: string): ShareCard | undefined {
	const claim = homeClaims(telling, article).find(({ view }) => view.id === id);
	if (!claim) return undefined;
	const { view, chart } = claim;
	return {
		locale: telling.locale,
		kicker: article.title,
		headline: `“${view.quote}”`,
		verdict: view.verdict,
		reason: view.reason,
		chart: chart?.spec ?? null,
		source: chart?.spec.source ?? siteWords[telling.locale].source
	};
}

export function articleCard({ locale }: Telling, article: Article): ShareCard {
	return {
		locale,
		kicker: articleWords[locale].kicker,
		headline: article.title,
		verdict: null,
		reason: articleWords[locale].claimCount(article.claims.length),
		chart: null,
		source: siteWords[locale].source
	};
}

export function districtCard({ dataset, locale }: Telling, district: District): ShareCard {
	const chart = districtProfile(dataset, district, locale).charts[0]?.spec ?? null;
	const name = formatDistrictInProvince(district, locale);
	return {
		locale,
		kicker: name,
		headline: chart?.title ?? name,
		verdict: null,
		reason: '',
		chart,
		source: chart?.source ?? siteWords[locale].source
	};
}

export function siteCard(locale: Locale): ShareCard {
	const words = siteWords[locale];
	return {
		locale,
		kicker: '',
		headline: words.siteName,
		verdict: null,
		reason: words.tagline,
		chart: null,
		source: words.source
	};
}
