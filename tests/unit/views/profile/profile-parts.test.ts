import { describe, expect, it, vi } from 'vitest';
import { isPresent, type Figure } from '../../../../src/lib/domain/figure';
import type { Age } from '../../../../src/lib/domain/population';
import { loadDataset } from '../../../../src/lib/server/dataset';
import {
	ageProfile,
	pointsBetween,
	sexProfile
} from '../../../../src/lib/views/profile/age-profile';
import { gapsToCountry } from '../../../../src/lib/views/profile/gaps-to-country';
import { keyFigures } from '../../../../src/lib/views/profile/key-figures';
import { nearDistricts } from '../../../../src/lib/views/profile/near-districts';
import { ownUniverse } from '../../../../src/lib/views/profile/own-universe';
import { garam, masil, narae, smallDataset, type Row } from '../../charts/small-country';

const dataset = loadDataset();
const last = dataset.periods().at(-1)!;

describe('ownUniverse', () => {
	it.each([
		['a district of Seoul among the 25', '1119', 'seoul'],
		['a city of Gyeonggi in its province', '3101', 'province:경기'],
		['Jeju has two districts only: all cities', '3901', 'si'],
		['an unknown code in the country', '0000', 'national']
	])('%s', (_, code, universe) => {
		expect(ownUniverse(dataset, code, last)).toBe(universe);
	});
});

describe('pointsBetween', () => {
	const value = (number: number, decimals = 1): Figure => ({
		kind: 'value',
		value: number,
		mark: 'none',
		decimals
	});
	it.each([
		['decimals that binary fractions do not hold', value(66.2), value(65.2), 1],
		['to the fewer decimals', value(66.2), value(65, 0), 1],
		['below', value(33.1), value(37.8), -4.7],
		['missing', value(33.1), { kind: 'missing', reason: 'suppressed' } as const, null]
	])('%s', (_, a, b, points) => {
		expect(pointsBetween(a, b)).toBe(points);
	});
});

describe('ageProfile', () => {
	it('sets each age against province and country at one survey', () => {
		const profile = ageProfile(dataset, '1119');
		expect(profile?.period).toBe('2024H2');
		expect(profile?.rows.map(({ age, toCountry }) => [age, toCountry])).toEqual([
			['15-29', 13.4],
			['30-49', 6.1],
			['50-64', 0.1],
			['65+', -4.7]
		]);
	});

	it('is nothing without figures', () => {
		expect(ageProfile(smallDataset([]), garam)).toBeNull();
	});
});

// Rank sets of whole rankings take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('sexProfile', () => {
	it('is of the last survey that has both sexes', () => {
		const profile = sexProfile(dataset, '1119');
		expect(profile).toMatchObject({ period: '2022H1', gap: 13.1 });
		expect(profile?.rows[1]?.own?.member.rank).toBe(1);
	});

	it('names no set of its own where it is ranked in the country only', () => {
		expect(sexProfile(smallDataset([]), garam)).toBeNull();
	});
});

/** Rates and employed persons of two districts of one country; the others are left out of it. */
function country(rows: readonly [string, Age, number, number][]) {
	return smallDataset(
		rows.flatMap(([code, age, rate, employed]): Row[] => [
			['2022H1', code, rate, { age }],
			['2022H1', code, employed, { age, measure: 'employed_thousand' }]
		])
	);
}
const everywhere = ['9001', '9002', '9003', '9004', '9101', '9102'];

describe('gapsToCountry', () => {
	const rows = (['15-29', '30-49', '50-64', '65+'] as const).flatMap((age, step) =>
		everywhere.map((code): [string, Age, number, number] => [
			code,
			age,
			code === garam ? 50 + step * 10 : 60,
			code === garam ? 5 + step : 6
		])
	);

	it('puts the furthest first, on each side, and the equal on neither', () => {
		const { above, below } = gapsToCountry(country(rows), garam);
		expect(above.map(({ series }) => series.age)).toEqual(['65+', '50-64']);
		expect(below.map(({ series }) => series.age)).toEqual(['15-29']);
		expect(below[0]?.points).toBeLessThan(0);
	});

	it('shows no more than asked', () => {
		expect(gapsToCountry(country(rows), garam, 1).above).toHaveLength(1);
	});

	it('has no country to compare with while one figure lacks', () => {
		const without = rows.filter(([code, age]) => !(code === masil && age === '65+'));
		const { above } = gapsToCountry(country(without), garam);
		expect(above.map(({ series }) => series.age)).toEqual(['50-64']);
	});
});

describe('nearDistricts', () => {
	const small = smallDataset([
		['2022H1', garam, 60.2],
		['2022H1', narae, 58.1],
		['2022H2', garam, 61.7],
		['2022H2', narae, null]
	]);
	const [ours, other] = [garam, narae].map((code) => small.districts.find(code)!);

	it('takes the last survey that has all of them', () => {
		const near = nearDistricts(small, garam, [other!]);
		expect(near).toMatchObject({ period: '2022H1', rows: [{ points: -2.1 }] });
	});

	it.each([
		['nobody near', garam, []],
		['no survey has them all', masil, [ours!]]
	])('%s', (_, code, others) => {
		expect(nearDistricts(small, code, others)).toBeNull();
	});
});

describe('keyFigures', () => {
	it('dates each place by its own survey, with the ranks that sampling error allows', () => {
		const [headline] = keyFigures(dataset, '1119');
		expect(headline?.period).toBe('2026H1');
		expect(headline?.placings.map(({ universe, period }) => [universe, period])).toEqual([
			['seoul', '2026H1'],
			['national', '2024H2']
		]);
		const [best, worst] = headline?.placings[0]?.set ?? [0, 0];
		expect(best).toBe(1);
		expect(worst).toBeGreaterThan(1);
	});

	it('gives every district all eight, each in the country too', () => {
		for (const { code } of dataset.districts.membersOf('national', last)) {
			const figures = keyFigures(dataset, code);
			expect(figures, code).toHaveLength(8);
			for (const { series, period, placings } of figures) {
				expect(isPresent(dataset.figure(code, series, period))).toBe(true);
				expect(placings.at(-1)?.universe).toBe('national');
			}
		}
	});
});
