import { claimChart, claimRankings } from '../../lib/charts/claim-charts';
import { evaluateClaim, evaluateReadings } from '../../lib/claims/evaluate-claim';
import { rankedChance } from '../../lib/claims/ranked-chance';
import { Dataset } from '../../lib/domain/dataset';
import {
	defaultRankSettings,
	marginalRankSetOf,
	rankSets,
	settingsAtBuild
} from '../../lib/domain/rank-sets';
import { rankDistricts } from '../../lib/domain/ranking';
import { recompute } from '../../lib/evidence/recompute';
import { readArticles } from '../../lib/server/articles';
import { defaultDataRoot } from '../../lib/server/data-files';
import { loadDataset, readEmployment } from '../../lib/server/dataset';
import { drawSvg } from '../../lib/server/draw';
import { evidenceFiles } from '../../lib/server/evidence';
import { benchmark, type Benchmark } from './measure';

const series = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;
const period = '2023H1';

/** What judging costs, on the real figures and the first claim of the first article. */
export function judgingBenchmarks(): Benchmark[] {
	const { dataset, cells } = readEmployment(defaultDataRoot());
	const article = readArticles()[0]!.ko;
	const claim = article.claims[0]!;
	const { statement, district } = claim;
	const context = { published: article.date };
	/**
	 * Rankings are remembered with their dataset, so each run gets one that has seen none. Drawn numbers
	 * stay remembered after the first run, as they do on the site.
	 */
	const fresh = () => new Dataset(dataset.districts, dataset.measures, cells, dataset.version);
	const withChance = (settings: typeof defaultRankSettings) => (figures: Dataset) =>
		evaluateClaim(claim, figures, { ...context, chance: rankedChance(settings) });
	const evaluation = withChance(defaultRankSettings)(dataset);
	const [ranking] = claimRankings(evaluation);
	const spec = claimChart(ranking!, district, dataset, 'ko');
	const files = evidenceFiles(dataset, article, evaluation);
	const tables = { figures: files.figures ?? '', districts: files.districts };
	const readings = evaluation.readings.length;
	return [
		benchmark(
			'load the data folder',
			() => null,
			() => loadDataset()
		),
		benchmark(`${readings} readings of a claim`, fresh, (figures) =>
			evaluateReadings(statement, district, figures, context)
		),
		benchmark('a claim in full, without chance', fresh, (figures) =>
			evaluateClaim(claim, figures, context)
		),
		benchmark('a claim in full, R = 2,000', fresh, withChance(defaultRankSettings)),
		benchmark('a claim in full, R = 10,000', fresh, withChance(settingsAtBuild)),
		benchmark(
			'a claim again from its evidence pack',
			() => null,
			() => recompute(files.claim, tables)
		),
		benchmark('rank 228 districts', fresh, (figures) =>
			rankDistricts(figures, series, period, 'national')
		),
		...rankSetBenchmarks(dataset, district, 'seoul', 50),
		...rankSetBenchmarks(dataset, district, 'national', 500),
		benchmark(
			'draw a chart of 25 bars as SVG',
			() => null,
			() => drawSvg(spec, { layout: 'wide' })
		)
	];
}

/** All sets of a ranking, and one district's alone, as when a reader changes an assumption. */
function rankSetBenchmarks(
	dataset: Dataset,
	district: string,
	universe: string,
	limitMs: number
): Benchmark[] {
	const ranking = rankDistricts(dataset, series, period, universe);
	const size = ranking.members.length;
	// A seed of its own each, so that the first run draws its numbers.
	const settings = (seed: number) => ({ ...defaultRankSettings, seed: size * 10 + seed });
	const draws = defaultRankSettings.draws.toLocaleString('en-US');
	return [
		benchmark(
			`rank sets of ${size}, all kinds, R = ${draws}`,
			() => null,
			() => rankSets(dataset, ranking, settings(1)),
			limitMs
		),
		benchmark(
			`marginal set of 1 in ${size}, R = ${draws}`,
			() => null,
			() => marginalRankSetOf(dataset, ranking, district, settings(2)),
			limitMs
		)
	];
}
