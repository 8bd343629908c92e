import type { Telling } from '../tell/telling';
import { siteWords } from '../words/site';
import { leadingRanking } from './leading-ranking';
import { headlineSeries } from './profile/key-series';
import type { ShareCard } from './share-card';

const barsShown = 5;

/** The share image of the site as a whole: what it is for, and the head of the newest ranking. */
export function siteCard(telling: Telling): ShareCard {
	const { locale } = telling;
	const words = siteWords[locale];
	const chart =
		leadingRanking(telling, headlineSeries(telling.dataset).measure, barsShown)?.spec ?? null;
	return {
		locale,
		kicker: '',
		headline: words.siteName,
		blocks: [{ kind: 'paragraphs', texts: [words.tagline] }],
		chart,
		source: chart?.source ?? words.source
	};
}
