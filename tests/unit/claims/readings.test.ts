import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../src/lib/claims/readings';
import type { Statement } from '../../../src/lib/claims/claim';
import {
	andong,
	first,
	gangdong,
	geumcheon,
	gunwi,
	sample,
	samcheok,
	suseong,
	survey,
	yeongdeungpo
} from './sample';

const seoul = { [yeongdeungpo]: 65.2, [gangdong]: 63, [geumcheon]: 62.1 };
const dataset = sample([
	...survey('2022H2', seoul),
	...survey('2023H1', seoul),
	...survey('2023H2', seoul)
]);
const with15to64 = sample([
	...survey('2023H1', seoul),
	...survey('2023H1', { [yeongdeungpo]: 73.1 }, { age: '15-64' })
]);
const now = { published: null };

const idsOf = (statement: Statement, district = yeongdeungpo, data = dataset) =>
	readingsOf(statement, district, data, now).map(({ id }) => id);

describe('readingsOf', () => {
	const gunwiBoth = first({ periods: ['2023H1', '2023H2'] });
	it.each([
		[
			'a gu of Seoul: whole table first, then Seoul once, then the metropolitan sets',
			first(),
			yeongdeungpo,
			[
				'2023H1.15+.national',
				'2023H1.15+.seoul',
				'2023H1.15+.metro-official',
				'2023H1.15+.metro-gu'
			]
		],
		[
			'a gu of Daegu: its province has no other name',
			first(),
			suseong,
			[
				'2023H1.15+.national',
				'2023H1.15+.province:대구',
				'2023H1.15+.metro-official',
				'2023H1.15+.metro-gu'
			]
		],
		[
			'a city: its province and the cities',
			first(),
			andong,
			['2023H1.15+.national', '2023H1.15+.province:경북', '2023H1.15+.si']
		],
		[
			'the only district of its province: a set of one is no comparison',
			first(),
			samcheok,
			['2023H1.15+.national', '2023H1.15+.si']
		],
		[
			'군위군 while in 경북',
			first({ periods: ['2023H1'] }),
			gunwi,
			['2023H1.15+.national', '2023H1.15+.province:경북', '2023H1.15+.gun']
		],
		[
			'군위군 once in 대구',
			first({ periods: ['2023H2'] }),
			gunwi,
			[
				'2023H2.15+.national',
				'2023H2.15+.province:대구',
				'2023H2.15+.gun',
				'2023H2.15+.metro-official'
			]
		],
		[
			'군위군 over its move: its province of the time, and no metropolitan set',
			gunwiBoth,
			gunwi,
			['2023H1+2023H2.15+.national', '2023H1+2023H2.15+.province', '2023H1+2023H2.15+.gun']
		],
		[
			'a stated universe is not varied',
			first({ universe: 'metro-gu' }),
			yeongdeungpo,
			['2023H1.15+.metro-gu']
		],
		[
			'the sex is named when it is not both together',
			first({ sex: 'female', universe: 'seoul' }),
			yeongdeungpo,
			['2023H1.female.15+.seoul']
		],
		[
			'no period named: the latest of the data',
			first({ periods: null, universe: 'seoul' }),
			yeongdeungpo,
			['2023H2.15+.seoul']
		],
		[
			'periods in any order and twice',
			first({ periods: ['2023H2', '2023H1', '2023H2'], universe: 'seoul' }),
			yeongdeungpo,
			['2023H1+2023H2.15+.seoul']
		]
	])('%s', (_, statement, district, expected) => {
		expect(idsOf(statement, district)).toEqual(expected);
	});

	it('reads an open age as 15+ or 15-64 where that group is published', () => {
		expect(idsOf(first({ universe: 'seoul' }), yeongdeungpo, with15to64)).toEqual([
			'2023H1.15+.seoul',
			'2023H1.15-64.seoul'
		]);
	});

	it('marks exactly the first as literal', () => {
		const literal = readingsOf(first(), yeongdeungpo, with15to64, now).map((r) => r.literal);
		expect(literal).toEqual([true, ...Array.from({ length: 7 }, () => false)]);
	});

	it.each([
		['the day before the release of 2023H2', '2024-02-19', '2023H1'],
		['the month of its release, without a day', '2024-02', '2023H1'],
		['the month after', '2024-03', '2023H2'],
		['the day of its release', '2024-02-20', '2023H2'],
		['between the halves of a year', '2023-08-20', '2023H1']
	])('takes the latest survey published by the text: %s', (_, published, period) => {
		const readings = readingsOf(first({ periods: null }), yeongdeungpo, dataset, { published });
		expect(readings[0]?.periods).toEqual([period]);
	});

	it('has no reading when nothing was published yet', () => {
		const early = { published: '2020-01-01' };
		expect(readingsOf(first({ periods: null }), yeongdeungpo, dataset, early)).toEqual([]);
	});
});
