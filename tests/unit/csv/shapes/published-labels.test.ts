import { describe, expect, it } from 'vitest';
import { PlaceNames } from '../../../../src/lib/csv/shapes/place-names';
import { parseItem, parsePublishedAge } from '../../../../src/lib/csv/shapes/published-item';
import { parsePublishedPeriod } from '../../../../src/lib/csv/shapes/published-period';
import { isTotal, parseProvince } from '../../../../src/lib/csv/shapes/published-province';
import { smallLists } from '../../../fixtures/lists';

describe('parsePublishedPeriod', () => {
	it.each([
		['2013.1/2', '2013H1'],
		['2024.2/2', '2024H2'],
		['H202401 2024.1/2', '2024H1'],
		["'21상", '2021H1'],
		["'21하", '2021H2'],
		['2021-01', '2021H1'],
		['2021-07', '2021H2']
	])('%s is %s', (label, period) => {
		expect(parsePublishedPeriod(label)).toEqual({ kind: 'half-year', period });
	});

	it.each(["'17", '2024', "'22.3/4", '2024.4/4'])('%s is a year or a quarter', (label) => {
		expect(parsePublishedPeriod(label)).toEqual({ kind: 'other' });
	});

	it.each(['2024-04', '2021-12', '2024.3/2', '2023H1', '', 'Unnamed: 28'])(
		'%j is unknown',
		(label) => {
			expect(parsePublishedPeriod(label)).toBeUndefined();
		}
	);
});

describe('parseItem', () => {
	it.each([
		['취업자 (천명)', 'employed_thousand', null, false],
		['고용률 (%)', 'employment_rate', null, false],
		['T6 경제활동참가율 （％）', 'participation_rate', null, false],
		['T11 15~64세 고용률 (%)', 'employment_rate', '15-64', false],
		['실업률(RSE)', 'unemployment_rate', null, true]
	])('%s', (label, measure, age, isMark) => {
		expect(parseItem(label)).toEqual({ measure, age, isMark });
	});

	it.each(['고용률', '취업자 (명)', 'RSE', ''])('%j is not an item', (label) => {
		expect(parseItem(label)).toBeUndefined();
	});
});

describe('parsePublishedAge', () => {
	it.each([
		['계', '15+'],
		['15 - 29세', '15-29'],
		['15~64세', '15-64'],
		['65세이상', '65+'],
		['15 - 24세', undefined]
	])('%s is %s', (label, age) => {
		expect(parsePublishedAge(label)).toBe(age);
	});
});

describe('parseProvince', () => {
	it.each([
		['서울특별시', '서울'],
		['서울', '서울'],
		['강원도', '강원'],
		['강원특별자치도', '강원'],
		['전북특별자치도', '전북'],
		['수원시', undefined]
	])('%s is %s', (label, province) => {
		expect(parseProvince(label)).toBe(province);
	});
});

describe('isTotal', () => {
	it.each([
		['전국', true],
		['계', true],
		['11 서울특별시', true],
		['세종특별자치시', true],
		['서울 종로구', false],
		['3101 수원시', false]
	])('%s: %s', (label, expected) => {
		expect(isTotal(label)).toBe(expected);
	});
});

describe('PlaceNames', () => {
	const places = new PlaceNames(smallLists.districts);

	it.each([
		['a full name', '서울 종로구', ['1101']],
		['a short name that is unique', '종로구', ['1101']],
		['a short name that two districts bear', '고성군', ['3240', '3834']],
		['a name with the province it had', '경북 군위군', ['3731']],
		['and the one it has', '대구 군위군', ['3731']],
		['a printed code with its name', '3101 수원시', ['3101']],
		['a code that settles a shared name', '3834 고성군', ['3834']],
		['a code with the name of another', '3101 여주시', []],
		['an unknown name', '새로운구', []],
		['spaces too many', ' 서울  종로구 ', ['1101']]
	])('%s', (_, label, codes) => {
		expect(places.candidates(label)).toEqual(codes);
	});

	it.each<[string, string[][], string | undefined]>([
		['both neighbours of one province', [['3239'], ['3241']], '3240'],
		['first in the file', [[], ['3835']], '3834'],
		['last in the file', [['3833'], []], '3834'],
		['neighbours of both provinces', [['3239'], ['3835']], undefined],
		['neighbours of neither', [['1101'], ['3101']], undefined],
		['a neighbour that is uncertain itself', [['1102', '2101'], ['3241']], '3240'],
		['no neighbours', [[], []], undefined]
	])('settles 고성군: %s', (_, neighbours, code) => {
		expect(places.settleByNeighbours(['3240', '3834'], neighbours)).toBe(code);
	});
});
