import { describe, expect, it } from 'vitest';
import { jointRankSets } from '../../../src/lib/domain/joint-ranks';
import { marginalRankSets, simultaneousRankSets } from '../../../src/lib/domain/rank-confidence';
import {
	defaultRankSettings,
	marginalRankSetOf,
	membersWithoutError,
	rankSets,
	type RankSetSettings
} from '../../../src/lib/domain/rank-sets';
import { rankDistricts, type Ranking, type RankOrder } from '../../../src/lib/domain/ranking';
import { modelledStandardError } from '../../../src/lib/domain/sampling-error';
import { rateOfAll, smallCountry } from './small-country';

const rates = { '1101': 65.2, '1102': 63, '1103': 52.1, '1104': 61.8, '1105': 61.8 };
const dataset = smallCountry(
	Object.entries(rates).flatMap(([code, value]) => [
		{ code, value },
		{ code, value: 3 * value, measure: 'employed_thousand' }
	])
);
const ranked = (order: RankOrder = 'highest-first', measure = rateOfAll.measure) =>
	rankDistricts(dataset, { ...rateOfAll, measure }, '2023H1', 'seoul', order);
const estimates = Object.values(rates).map((value) => ({
	value,
	se: modelledStandardError(value, defaultRankSettings.sampling)!
}));
const codes = Object.keys(rates);

describe('rankSets', () => {
	it('gives each member its error and its sets by all methods, in the order of the ranking', () => {
		const sets = rankSets(dataset, ranked())!;
		expect(sets.map(({ code }) => code)).toEqual(['1101', '1102', '1104', '1105', '1103']);
		const marginal = marginalRankSets(estimates, defaultRankSettings);
		const simultaneous = simultaneousRankSets(estimates, defaultRankSettings);
		const joint = jointRankSets(estimates, defaultRankSettings.level);
		for (const { code, ...set } of sets) {
			const place = codes.indexOf(code);
			expect(set).toEqual({
				se: estimates[place]!.se,
				marginal: marginal[place],
				simultaneous: simultaneous[place],
				joint: joint[place]
			});
		}
		// 3.4 points ahead of the next two but one, where about 2.4 · 1.56 would be needed.
		expect(sets[0]!.marginal).toEqual([1, 4]);
	});

	it('counts from the lowest when the ranking does', () => {
		const lowest = rankSets(dataset, ranked('lowest-first'))!;
		expect(lowest[0]).toMatchObject({ code: '1103', marginal: [1, 1], simultaneous: [1, 1] });
		expect(lowest.at(-1)).toMatchObject({ code: '1101', marginal: [2, 5] });
	});

	it('does not depend on the order of the members', () => {
		const ranking = ranked();
		const turned: Ranking = { ...ranking, members: [...ranking.members].reverse() };
		const settings = { ...defaultRankSettings, draws: 100 };
		expect(rankSets(dataset, turned, settings)).toEqual(
			rankSets(dataset, ranking, settings)!.reverse()
		);
	});

	it('widens with the design effect', () => {
		const settings: RankSetSettings = {
			...defaultRankSettings,
			sampling: { sampleSize: 1900, designEffect: 16 }
		};
		const [first] = rankSets(dataset, ranked(), settings)!;
		expect(first!.se).toBeCloseTo(4 * estimates[0]!.se, 12);
		expect(first!.marginal).toEqual([1, 5]);
	});

	it('has none for counts', () => {
		const counts = ranked('highest-first', 'employed_thousand');
		expect(rankSets(dataset, counts)).toBeNull();
		expect(marginalRankSetOf(dataset, counts, '1101')).toBeNull();
		expect(membersWithoutError(dataset, counts)).toHaveLength(5);
	});

	it('has none when one member lacks an error, and says whose', () => {
		const settings: RankSetSettings = { ...defaultRankSettings, errors: 'series' };
		const years = (['2021H1', '2022H1', '2023H1'] as const).map((period) => ({ period }));
		const series = smallCountry([
			...years.flatMap((year, i) =>
				['1101', '1102'].map((code) => ({ ...year, code, value: 60 + i * i }))
			),
			{ code: '1103', value: 59 }
		]);
		const ranking = rankDistricts(series, rateOfAll, '2023H1', 'seoul');
		expect(rankSets(series, ranking, settings)).toBeNull();
		expect(membersWithoutError(series, ranking, settings)).toEqual(['1103']);
		const without = { ...ranking, members: ranking.members.filter(({ code }) => code !== '1103') };
		const sets = rankSets(series, without, settings)!;
		expect(sets.map(({ se }) => se)).toEqual([Math.sqrt(4 / 6), Math.sqrt(4 / 6)]);
	});

	it('is empty for an empty ranking', () => {
		const empty = rankDistricts(dataset, rateOfAll, '2023H1', 'province:세종');
		expect(rankSets(dataset, empty)).toEqual([]);
	});
});

describe('marginalRankSetOf', () => {
	it('is what all sets together hold', () => {
		for (const order of ['highest-first', 'lowest-first'] as const) {
			for (const { code, marginal } of rankSets(dataset, ranked(order))!) {
				expect(marginalRankSetOf(dataset, ranked(order), code)).toEqual(marginal);
			}
		}
	});

	it('is null for a district that is not ranked', () => {
		expect(marginalRankSetOf(dataset, ranked(), '9999')).toBeNull();
	});
});
