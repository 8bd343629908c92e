import type { SeriesId } from '../domain/dataset';
import { leadingUniverse } from '../domain/leading-universe';
import { lastCompletePeriod } from '../domain/placing';
import { rankDistricts, type Ranking } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import type { Locale } from '../format/locale';
import { formatPeriod } from '../format/period';
import { formatRankCell } from '../format/rank';
import { formatValue } from '../format/number';
import { rankingQuery } from '../links/ranking-view';
import { districtPath, rankingPath } from '../links/site-links';
import { tellDistrict, tellUniverse, type Telling } from '../tell/telling';
import type { Embeddable } from './embeddable';
import { headlineSeries } from './profile/key-series';
import { rankingEmbeddable } from './ranking-embeddable';

interface GlanceRow {
	rank: string;
	name: string;
	value: string;
	href: string;
}

/** The top and the bottom of one universe at its last complete survey. */
export interface Glance {
	universe: string;
	period: string;
	highest: GlanceRow[];
	lowest: GlanceRow[];
	rankingHref: string;
	/** The whole of it, to be put into a post. */
	embeddables: Record<Locale, Embeddable>;
}

const shown = 3;

/**
 * The universe that stands first in `data/universes.json` (Seoul, where the article looks) and the
 * country: each as of its own latest survey.
 */
export function latestAtAGlance(telling: Telling): Glance[] {
	const series = headlineSeries(telling.dataset);
	const first = leadingUniverse(telling.dataset.districts);
	return [...new Set([first, 'national'])].flatMap((universe) => {
		const period = lastCompletePeriod(telling.dataset, series, universe);
		if (!period) return [];
		const ranking = rankDistricts(telling.dataset, series, period, universe);
		return ranking.members.length > 0 ? glanceOf(telling, series, ranking, universe) : [];
	});
}

function glanceOf(
	telling: Telling,
	series: SeriesId,
	ranking: Ranking,
	universe: Universe
): Glance {
	const { dataset, locale } = telling;
	const { members, period } = ranking;
	const measure = dataset.measure(series.measure);
	const row = (member: Ranking['members'][number]): GlanceRow => ({
		rank: formatRankCell(member.rank, member.tied, locale),
		name: tellDistrict(telling, member.code, period),
		value: measure ? formatValue(member.value, measure, member.decimals, locale) : '',
		href: districtPath(locale, member.code)
	});
	const { sex, age } = series;
	const view = { universe, period, sex, age };
	const embeddable = (language: Locale) =>
		rankingEmbeddable(dataset, series.measure, view, [], language);
	return {
		universe: tellUniverse(telling, universe, period),
		period: formatPeriod(period, locale),
		highest: members.slice(0, shown).map(row),
		lowest: members.slice(-shown).map(row),
		rankingHref: rankingPath(locale, series.measure, rankingQuery(view, null)),
		embeddables: { ko: embeddable('ko'), en: embeddable('en') }
	};
}
