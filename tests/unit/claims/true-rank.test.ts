import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import type { RankStatement } from '../../../src/lib/claims/claim';
import {
	claimOf,
	districts,
	first,
	gangdong,
	geumcheon,
	sample,
	survey,
	yeongdeungpo
} from './sample';

const now = { published: null };
const everyone = Object.fromEntries(districts.map(({ code }) => [code, 70]));
const seoul = { [yeongdeungpo]: 65.2, [gangdong]: 63, [geumcheon]: 62.1 };
const truth = (rows: Parameters<typeof sample>[0], statement: RankStatement = first()) =>
	evaluateClaim(claimOf(statement), sample(rows), now).trueStatement;

describe('the strongest true statement on a place', () => {
	it('is the most natural reading that holds, with the place in the country beside it', () => {
		expect(truth(survey('2023H1', { ...everyone, ...seoul }))).toEqual({
			kind: 'rank',
			district: yeongdeungpo,
			measure: 'employment_rate',
			sex: 'total',
			age: '15+',
			order: 'highest-first',
			periods: [
				{
					period: '2023H1',
					value: 65.2,
					decimals: 1,
					place: { universe: 'seoul', rank: 1, of: 3, sharedWith: 0 },
					national: { universe: 'national', rank: 7, of: 9, sharedWith: 0 }
				}
			],
			earlier: false
		});
	});

	it('has no place in the country beside it when the country is not known', () => {
		expect(truth(survey('2023H1', seoul))).toMatchObject({
			periods: [{ place: { universe: 'seoul' }, national: null }]
		});
	});

	it('needs no second national place when it holds in the country', () => {
		const top = { ...everyone, ...seoul, [yeongdeungpo]: 80 };
		expect(truth(survey('2023H1', top))).toMatchObject({
			periods: [{ place: { universe: 'national', rank: 1 }, national: null }]
		});
	});

	it('is the reading nearest to the words when none holds', () => {
		const second = { ...everyone, ...seoul, [gangdong]: 66 };
		expect(truth(survey('2023H1', second))).toMatchObject({
			periods: [{ place: { universe: 'seoul', rank: 2, of: 3 } }]
		});
	});

	it('speaks of the claimed survey that has figures when the other has none', () => {
		const statement = first({ periods: ['2023H1', '2023H2'], universe: 'seoul' });
		expect(truth(survey('2023H1', seoul), statement)).toMatchObject({
			periods: [{ period: '2023H1' }],
			earlier: false
		});
	});

	it('falls back to the latest earlier survey, and says so', () => {
		const rows = [
			...survey('2022H1', seoul, { sex: 'female' }),
			...survey('2021H1', seoul, { sex: 'female' }),
			...survey('2023H1', seoul)
		];
		expect(truth(rows, first({ sex: 'female' }))).toMatchObject({
			sex: 'female',
			periods: [{ period: '2022H1', place: { universe: 'seoul', rank: 1 } }],
			earlier: true
		});
	});

	it('is nothing when there never was a place', () => {
		expect(truth(survey('2023H1', seoul), first({ sex: 'male' }))).toBeNull();
	});

	it('does not rely on a place that lacking figures could change', () => {
		const lacking = { [yeongdeungpo]: 62, [gangdong]: 63 };
		expect(truth(survey('2023H1', lacking), first({ universe: 'seoul' }))).toBeNull();
	});
});
