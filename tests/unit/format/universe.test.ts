import { expect, it } from 'vitest';
import universes from '../../../data/universes.json';
import type { UniverseDefinition } from '../../../src/lib/domain/universe';
import { formatAge, formatGroup } from '../../../src/lib/format/population';
import { smallLists } from '../../fixtures/lists';
import {
	formatCountedMembers,
	formatCountedUniverse,
	formatUniverse
} from '../../../src/lib/format/universe';

const cases: [universe: string, ko: string, en: string][] = [
	['seoul', '서울 자치구', "Seoul's districts"],
	['province:경기', '경기 시군구', 'Gyeonggi districts'],
	['custom:1119,1125', '직접 고른 지역', 'Chosen districts'],
	['no-such', 'no-such', 'no-such']
];

it.each(cases)('universe %s', (universe, ko, en) => {
	const definitions = universes as UniverseDefinition[];
	expect(formatUniverse(universe, definitions, 'ko')).toBe(ko);
	expect(formatUniverse(universe, definitions, 'en')).toBe(en);
});

const counts: [universe: string, size: number, ko: string, en: string][] = [
	['seoul', 25, '서울 25개 자치구', "Seoul's 25 districts"],
	['province:경기', 31, '경기 31개 시·군', 'the 31 Gyeonggi districts'],
	['province:부산', 16, '부산 16개 구·군', 'the 16 Busan districts'],
	['custom:1119,1125', 2, '직접 고른 2곳', 'the 2 chosen districts']
];

it.each(counts)('universe %s of %d', (universe, size, ko, en) => {
	const definitions = universes as UniverseDefinition[];
	expect(formatCountedUniverse(universe, size, definitions, 'ko')).toBe(ko);
	expect(formatCountedUniverse(universe, size, definitions, 'en')).toBe(en);
});

it.each([
	[
		'peers:1119:1102,1119',
		2,
		'서울 영등포구 등 비슷한 2곳',
		'Yeongdeungpo-gu, Seoul and the district most like it'
	],
	['peers:1119:1119', 1, '서울 영등포구', 'Yeongdeungpo-gu, Seoul'],
	['seoul', 25, '서울 25개 자치구', "Seoul's 25 districts"]
])('universe %s of %d, its districts at hand', (universe, size, ko, en) => {
	expect(formatCountedMembers(universe, size, smallLists.districts, 'ko')).toBe(ko);
	expect(formatCountedMembers(universe, size, smallLists.districts, 'en')).toBe(en);
});

it('says a group by age, and by sex when there is one', () => {
	expect(formatGroup({ sex: 'total', age: '15+' }, 'ko')).toBe('15세 이상');
	expect(formatGroup({ sex: 'female', age: '15-64' }, 'ko')).toBe('15~64세 여성');
	expect(formatGroup({ sex: 'female', age: '15-64' }, 'en')).toBe('women aged 15–64');
	expect(formatAge('65+', 'en')).toBe('aged 65 and over');
});
