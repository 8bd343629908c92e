import { describe, expect, it } from 'vitest';
import { spanAt } from '../../../src/lib/domain/district';
import type { Period } from '../../../src/lib/domain/period';
import { customCodes, customUniverse } from '../../../src/lib/domain/universe';
import { smallLists } from '../../fixtures/lists';

const { districts } = smallLists;
const codesOf = (universe: string, period: Period) =>
	districts.membersOf(universe, period).map(({ code }) => code);

describe('members of a universe', () => {
	it.each<[string, string, Period, string[]]>([
		['Seoul', 'seoul', '2023H1', ['1101', '1102', '1119']],
		['gu of the metropolitan cities', 'metro-gu', '2023H1', ['1101', '1102', '1119', '2101']],
		[
			'the same for ever, as 군위군 is a county',
			'metro-gu',
			'2023H2',
			['1101', '1102', '1119', '2101']
		],
		[
			'official: before 군위군 moved',
			'metro-official',
			'2023H1',
			['1101', '1102', '1119', '2101', '2332']
		],
		[
			'official: since 군위군 moved',
			'metro-official',
			'2023H2',
			['1101', '1102', '1119', '2101', '2332', '3731']
		],
		['군위군 belongs to 경북 in 2023H1', 'province:경북', '2023H1', ['3731']],
		['and no longer in 2023H2', 'province:경북', '2023H2', []],
		['but to 대구', 'province:대구', '2023H2', ['3731']],
		['to which it did not belong before', 'province:대구', '2023H1', []],
		['cities', 'si', '2023H1', ['3101', '3128', '3301']],
		['a county that became a city', 'si', '2013H1', ['3101', '3301']],
		['from the day that it did', 'si', '2013H2', ['3101', '3128', '3301']],
		['and left the counties', 'province:경기', '2013H1', ['3101', '3136']],
		['an abolished county is gone', 'province:충북', '2014H2', ['3301']],
		['and was there before', 'province:충북', '2014H1', ['3301', '3331']],
		['one member', 'province:인천', '2023H1', ['2332']],
		['a province without districts', 'province:세종', '2023H1', []],
		['an unknown province', 'province:평양', '2023H1', []],
		['an unknown universe', 'capital', '2023H1', []],
		['two 고성군 of the same name', 'custom:3834,3240', '2023H1', ['3240', '3834']],
		['a set of one, given twice', 'custom:1119,1119', '2023H1', ['1119']],
		['codes that nobody has are no members', 'custom:1119,9999', '2023H1', ['1119']],
		['an empty set', 'custom:', '2023H1', []],
		['an abolished district of a set', 'custom:1119,3331', '2023H1', ['1119']]
	])('%s', (_, universe, period, codes) => {
		expect(codesOf(universe, period)).toEqual(codes);
	});

	it('national holds every district that there was, and no abolished one', () => {
		expect(codesOf('national', '2013H1')).toHaveLength(17);
		expect(codesOf('national', '2023H1')).toHaveLength(15);
		expect(codesOf('national', '2023H1')).not.toContain('3331');
	});
});

describe('hasUniverse', () => {
	it.each([
		['seoul', true],
		['province:경기', true],
		['province:세종', true],
		['custom:1119', true],
		['custom:', true],
		['province:평양', false],
		['Seoul', false],
		['', false]
	])('%j: %s', (universe, expected) => {
		expect(districts.hasUniverse(universe)).toBe(expected);
	});
});

describe('custom universes', () => {
	it('are the same for the same set in any order', () => {
		expect(customUniverse(['1125', '1119', '1125'])).toBe('custom:1119,1125');
		expect(customCodes('custom:1125,1119,,1125')).toEqual(['1119', '1125']);
		expect(customCodes('seoul')).toBeUndefined();
	});
});

describe('spanAt', () => {
	it.each<[string, string, Period, string | undefined]>([
		['before the move', '3731', '2023H1', '경북 군위군'],
		['after the move', '3731', '2023H2', '대구 군위군'],
		['long before', '3731', '2013H1', '경북 군위군'],
		['abolished', '3136', '2013H2', undefined],
		['not yet there', '3128', '2013H1', undefined]
	])('%s', (_, code, period, fullName) => {
		expect(spanAt(districts.find(code)!, period)?.fullName).toBe(fullName);
	});
});
