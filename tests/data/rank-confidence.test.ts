import { describe, expect, it } from 'vitest';
import type { SeriesId } from '../../src/lib/domain/dataset';
import type { Period } from '../../src/lib/domain/period';
import { quantile } from '../../src/lib/domain/quantile';
import {
	defaultRankSettings,
	drawsAtBuild,
	drawsInBrowser,
	marginalRankSetOf,
	membersWithoutError,
	rankSets
} from '../../src/lib/domain/rank-sets';
import { findMember, rankDistricts } from '../../src/lib/domain/ranking';
import type { RankRange } from '../../src/lib/domain/rounding';
import { districtSeriesNoise } from '../../src/lib/domain/series-noise';
import { loadDataset } from '../../src/lib/server/dataset';

const dataset = loadDataset();
const everyone: SeriesId = { measure: 'employment_rate', sex: 'total', age: '15+' };
const yeongdeungpo = '1119';
/** 2.3 million random numbers are drawn for the whole country at build. */
const timeout = 30_000;

/** By an independent implementation with 20,000 draws; the tolerance is for chance alone. */
function expectNear(found: RankRange | null, expected: RankRange, tolerance: number) {
	const [best, worst] = found ?? [NaN, NaN];
	expect(Math.abs(best - expected[0])).toBeLessThanOrEqual(tolerance);
	expect(Math.abs(worst - expected[1])).toBeLessThanOrEqual(tolerance);
}

describe.each([drawsInBrowser, drawsAtBuild])('영등포구 at the level 0.95 with %i draws', (draws) => {
	const settings = { ...defaultRankSettings, draws };

	it.each<[Period, RankRange, RankRange | null]>([
		['2023H1', [1, 7], [1, 11]],
		['2023H2', [1, 3], [1, 6]],
		['2024H2', [1, 4], null]
	])('among the 25 of Seoul in %s', { timeout }, (period, marginal, simultaneous) => {
		const ranking = rankDistricts(dataset, everyone, period, 'seoul');
		const found = rankSets(dataset, ranking, settings)!.find(({ code }) => code === yeongdeungpo)!;
		expectNear(found.marginal, marginal, 1);
		if (simultaneous) expectNear(found.simultaneous, simultaneous, 1);
	});

	it.each<[Period, RankRange]>([
		['2023H1', [41, 160]],
		['2023H2', [38, 151]]
	])('among all 228 in %s', { timeout }, (period, marginal) => {
		const ranking = rankDistricts(dataset, everyone, period, 'national');
		expectNear(marginalRankSetOf(dataset, ranking, yeongdeungpo, settings), marginal, 4);
	});
});

describe('standard errors on the shipped figures', () => {
	it('are about 1 point by the districts’ own series, as the model has them', () => {
		const noise = dataset.districts.all.flatMap(
			({ code }) => districtSeriesNoise(dataset, code, everyone) ?? []
		);
		expect(noise.length).toBeGreaterThanOrEqual(228);
		for (const [share, expected] of [
			[0.1, 0.65],
			[0.5, 1],
			[0.9, 1.55]
		] as const) {
			expect(Math.abs(quantile(noise, share) - expected)).toBeLessThan(0.1);
		}
	});

	it.each<[string, SeriesId, Period]>([
		['women 15-64, of whom only the rate is published', { ...everyone, sex: 'female', age: '15-64' }, '2022H1'],
		['the young', { ...everyone, age: '15-29' }, '2023H1'],
		['the labour force', { ...everyone, measure: 'unemployment_rate' }, '2023H1']
	])('can be had for %s, and are larger than for everyone', (_, series, period) => {
		const ranking = rankDistricts(dataset, series, period, 'seoul');
		expect(membersWithoutError(dataset, ranking)).toEqual([]);
		const { value } = findMember(ranking, yeongdeungpo)!;
		const found = rankSets(dataset, ranking)!.find(({ code }) => code === yeongdeungpo)!;
		expect(found.se).toBeGreaterThan(Math.sqrt((value * (100 - value)) / 1900));
	});
});
