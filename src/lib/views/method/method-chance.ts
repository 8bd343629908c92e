import type { Firmness } from '../../claims/firmness';
import { countFigures } from '../../domain/figure-count';
import { jointCriticalValue } from '../../domain/joint-ranks';
import { normalQuantile } from '../../domain/normal-quantile';
import { quantile } from '../../domain/quantile';
import { defaultRankSettings, drawsAtBuild, rankSets } from '../../domain/rank-sets';
import { seriesNoise } from '../../domain/series-noise';
import { isPresent } from '../../domain/figure';
import type { Dataset, SeriesId } from '../../domain/dataset';
import { formatNumber, formatPercent } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { formatRank, formatRankRange } from '../../format/rank';
import { tellDistrict, tellUniverse, type Telling } from '../../tell/telling';
import type { ExampleFigures } from './method-example';

export interface MethodChance {
	marks: string;
	figures: string;
	level: string;
	sampleSize: string;
	designEffect: string;
	draws: string;
	/** The district at the example's first survey. */
	district: string;
	period: string;
	value: string;
	standardError: string;
	interval: { low: string; high: string };
	/** The best of the others; null when the district is alone. */
	rival: { name: string; value: string; margin: string; standardError: string } | null;
	/** Sets of the district's rank at each survey of the example. */
	sets: {
		period: string;
		universe: string;
		rank: string;
		marginal: string;
		simultaneous: string;
		joint: string;
	}[];
	/** How many standard errors a joint interval reaches to either side, and of how many members. */
	joint: { z: string; members: number };
	/** Roughness of the districts' own series: the middle, and where most of them lie. */
	noise: { share: string; median: string; low: string; high: string; districts: number };
	firmness: { grade: Firmness['grade']; parts: number; sets: string[] } | null;
}

/** Share of districts left out at either end when the spread of the noise is told. */
const tail = 0.1;

export function methodChance(telling: Telling, figures: ExampleFigures): MethodChance {
	const { dataset, locale } = telling;
	const { level, sampling } = defaultRankSettings;
	const settings = { ...defaultRankSettings, draws: drawsAtBuild };
	const perRanking = figures.rankings.map((ranking) => {
		const sets = rankSets(dataset, ranking, settings);
		if (!sets) throw new Error(`No confidence sets for the example of the page on method`);
		return {
			ranking,
			sets,
			place: ranking.members.findIndex(({ code }) => code === figures.district)
		};
	});
	const { ranking, sets, place } = perRanking[0]!;
	const own = ranking.members[place]!;
	const ownError = sets[place]!.se;
	const other = ranking.members.findIndex((_, i) => i !== place);
	const z = -normalQuantile((1 - level) / 2);
	const count = countFigures(dataset);
	const points = (value: number, digits = 1) => formatNumber(value, digits);
	return {
		marks: formatNumber(count.lowReliability, 0),
		figures: formatNumber(count.figures, 0),
		level: formatPercent(level * 100, 0),
		sampleSize: formatNumber(sampling.sampleSize, 0),
		designEffect: formatNumber(
			sampling.designEffect,
			Number.isInteger(sampling.designEffect) ? 0 : 1
		),
		draws: formatNumber(settings.draws, 0),
		district: tellDistrict(telling, own.code, ranking.period),
		period: formatPeriod(ranking.period, locale),
		value: formatPercent(own.value, own.decimals),
		standardError: points(ownError, 2),
		interval: {
			low: formatPercent(own.value - z * ownError, own.decimals),
			high: formatPercent(own.value + z * ownError, own.decimals)
		},
		rival:
			other < 0
				? null
				: {
						name: tellDistrict(telling, ranking.members[other]!.code, ranking.period),
						value: formatPercent(ranking.members[other]!.value, own.decimals),
						margin: points(Math.abs(own.value - ranking.members[other]!.value), own.decimals),
						standardError: points(Math.hypot(ownError, sets[other]!.se), 2)
					},
		sets: perRanking.map((each) => {
			const member = each.ranking.members[each.place]!;
			const own = each.sets[each.place]!;
			return {
				period: formatPeriod(each.ranking.period, locale),
				universe: tellUniverse(telling, each.ranking.universe, each.ranking.period),
				rank: formatRank(member.rank, member.tied, locale),
				marginal: formatRankRange(...own.marginal, locale),
				simultaneous: formatRankRange(...own.simultaneous, locale),
				joint: formatRankRange(...own.joint, locale)
			};
		}),
		joint: { z: points(jointCriticalValue(sets.length, level), 2), members: sets.length },
		noise: noiseOf(dataset, ranking.series),
		firmness: figures.evaluation.firmness && {
			grade: figures.evaluation.firmness.grade,
			parts: figures.evaluation.firmness.sets.length,
			sets: figures.evaluation.firmness.sets.map(({ set }) => formatRankRange(...set, locale))
		}
	};
}

/** Over every district that existed at the last survey and has two years before some value. */
function noiseOf(dataset: Dataset, series: SeriesId): MethodChance['noise'] {
	const periods = dataset.periodsOf(series);
	const noise = dataset.districts.membersOf('national', periods.at(-1)!).flatMap(({ code }) => {
		const values = periods.flatMap((period) => {
			const figure = dataset.figure(code, series, period);
			return isPresent(figure) ? [{ period, value: figure.value }] : [];
		});
		return seriesNoise(values) ?? [];
	});
	const at = (share: number) => formatNumber(quantile(noise, share), 2);
	const share = formatPercent((1 - 2 * tail) * 100, 0);
	return { share, median: at(0.5), low: at(tail), high: at(1 - tail), districts: noise.length };
}
