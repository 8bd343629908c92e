import type { RankedMember, Ranking } from '../../domain/ranking';
import { districtNames } from '../../format/district';
import { formatList } from '../../format/list';
import { formatPercent } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { formatGroup } from '../../format/population';
import { formatRankCell, formatRankRangeCell } from '../../format/rank';
import { tellUniverse, type Telling } from '../../tell/telling';
import type { ExampleFigures } from './method-example';

export interface MethodRanks {
	caption: { period: string; universe: string; group: string };
	rows: { name: string; value: string; rank: string; rounding: string; tied: boolean }[];
	/** The district's published value and the ends of what it may stand for. */
	rounding: { value: string; low: string; high: string };
	/** Members whose rank rounding alone could change; null when there are none. */
	unsure: string | null;
	decimals: number;
}

/** Rows around the first tie, else the first ones: enough to see the rule at work. */
function rowsToShow(members: readonly RankedMember[]): RankedMember[] {
	const tie = members.findIndex(({ tied }) => tied);
	if (tie < 0) return members.slice(0, 4);
	const rank = members[tie]!.rank;
	const afterTie = members.findIndex((member, i) => i > tie && member.rank !== rank);
	const end = afterTie < 0 ? members.length : afterTie + 1;
	return members.slice(Math.max(0, tie - 1), end);
}

/** The rules of ranking on the example's first ranking. */
export function methodRanks(telling: Telling, figures: ExampleFigures): MethodRanks {
	const { dataset, locale } = telling;
	const ranking: Ranking = figures.rankings[0]!;
	const { members, period, universe, series } = ranking;
	const names = districtNames(
		members.flatMap(({ code }) => dataset.districts.find(code) ?? []),
		locale,
		period
	);
	const own = members.find(({ code }) => code === figures.district)!;
	const half = 0.5 / 10 ** own.decimals;
	const unsure = members.filter(({ rounding: [best, worst] }) => best !== worst);
	return {
		caption: {
			period: formatPeriod(period, locale),
			universe: tellUniverse(telling, universe, period),
			group: formatGroup(series, locale)
		},
		rows: rowsToShow(members).map(({ code, value, decimals, rank, tied, rounding }) => ({
			name: names.get(code)!,
			value: formatPercent(value, decimals),
			rank: formatRankCell(rank, tied, locale),
			rounding: formatRankRangeCell(...rounding),
			tied
		})),
		rounding: {
			value: formatPercent(own.value, own.decimals),
			low: formatPercent(own.value - half, own.decimals + 1),
			high: formatPercent(own.value + half, own.decimals + 1)
		},
		unsure:
			unsure.length > 0
				? formatList(
						unsure.map(({ code }) => names.get(code)!),
						locale
					)
				: null,
		decimals: own.decimals
	};
}
