import { lastCompletePeriod } from '../domain/placing';
import { rankDistricts, type Ranking } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import { formatPeriod } from '../format/period';
import { formatRankCell } from '../format/rank';
import { formatNumber } from '../format/number';
import { rankingQuery } from '../links/ranking-view';
import { districtPath, rankingPath } from '../links/site-links';
import { tellDistrict, tellUniverse, type Telling } from '../tell/telling';

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
}

const series = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;
const shown = 3;

/** Seoul, where the article looks, and the country: each as of its own latest survey. */
export function latestAtAGlance(telling: Telling): Glance[] {
	return (['seoul', 'national'] as const).flatMap((universe) => {
		const period = lastCompletePeriod(telling.dataset, series, universe);
		if (!period) return [];
		return glanceOf(telling, rankDistricts(telling.dataset, series, period, universe), universe);
	});
}

function glanceOf(telling: Telling, ranking: Ranking, universe: Universe): Glance {
	const { locale } = telling;
	const { members, period } = ranking;
	const row = (member: Ranking['members'][number]): GlanceRow => ({
		rank: formatRankCell(member.rank, member.tied, locale),
		name: tellDistrict(telling, member.code, period),
		value: `${formatNumber(member.value, member.decimals)}%`,
		href: districtPath(locale, member.code)
	});
	const { sex, age, measure } = series;
	return {
		universe: tellUniverse(telling, universe, period),
		period: formatPeriod(period, locale),
		highest: members.slice(0, shown).map(row),
		lowest: members.slice(-shown).map(row),
		rankingHref: rankingPath(locale, measure, rankingQuery({ universe, period, sex, age }, null))
	};
}
