import { rankingChart } from '../charts/ranking-chart';
import { lastCompletePeriod } from '../domain/placing';
import { rankDistricts } from '../domain/ranking';
import type { Telling } from '../tell/telling';
import { siteWords } from '../words/site';
import type { ShareCard } from './share-card';

const series = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;
const barsShown = 5;

/** The share image of the site as a whole: what it is for, and the head of the newest ranking. */
export function siteCard({ dataset, locale }: Telling): ShareCard {
	const words = siteWords[locale];
	const period = lastCompletePeriod(dataset, series, 'seoul');
	const chart =
		period &&
		rankingChart(rankDistricts(dataset, series, period, 'seoul'), {
			dataset,
			locale,
			highlight: [],
			limit: barsShown
		});
	return {
		locale,
		kicker: '',
		headline: words.siteName,
		blocks: [{ kind: 'paragraphs', texts: [words.tagline] }],
		chart: chart ?? null,
		source: chart?.source ?? words.source
	};
}
