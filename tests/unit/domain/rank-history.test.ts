import { describe, expect, it } from 'vitest';
import { rankHistory, type RankHistory } from '../../../src/lib/domain/rank-history';
import { rankLeaders } from '../../../src/lib/domain/rank-leaders';
import { findMember } from '../../../src/lib/domain/ranking';
import { loadDataset } from '../../../src/lib/server/dataset';
import {
	dasom,
	garam,
	masil,
	narae,
	rate,
	rows,
	smallDataset,
	type Row
} from '../charts/small-country';

/** Ranks of a code along a history, null where it has none. */
function ranksOf({ rankings }: RankHistory, code: string) {
	return rankings.map((ranking) => findMember(ranking, code)?.rank ?? null);
}

describe('rankHistory', () => {
	const small = smallDataset(rows);
	const three = `custom:${garam},${narae},${dasom}`;

	it('runs without holes, and a member without a value has no rank', () => {
		const history = rankHistory(small, rate, `custom:${garam},${narae}`);
		expect(history.rankings.map(({ period }) => period)).toEqual([
			'2021H1',
			'2021H2',
			'2022H1',
			'2022H2',
			'2023H1'
		]);
		expect(ranksOf(history, garam)).toEqual([1, 1, 1, 1, 1]);
		expect(ranksOf(history, narae)).toEqual([2, 2, null, 2, 2]);
	});

	const cases: [name: string, rows: readonly Row[], code: string, ranks: (number | null)[]][] = [
		[
			'ties share the better rank',
			[
				['2023H1', garam, 60],
				['2023H1', narae, 60],
				['2023H1', dasom, 50]
			],
			dasom,
			[3]
		],
		[
			'a survey that fewer than half answer is not ranked',
			[
				['2022H1', garam, 60],
				['2022H1', narae, 61],
				['2022H2', garam, 60],
				['2023H1', garam, 60],
				['2023H1', narae, 59]
			],
			garam,
			[2, null, 1]
		],
		['one survey with one of three is none', [['2023H1', garam, 60]], garam, []]
	];
	it.each(cases)('%s', (_, some, code, ranks) =>
		expect(ranksOf(rankHistory(smallDataset(some), rate, three), code)).toEqual(ranks)
	);

	it('names the surveys that too few answer, within the range alone', () => {
		const some = smallDataset([
			['2022H1', garam, 60],
			['2022H1', narae, 61],
			['2022H2', garam, 60],
			['2023H1', garam, 60],
			['2023H1', narae, 59]
		]);
		expect(rankHistory(some, rate, three).tooFew).toEqual(['2022H2']);
		expect(rankHistory(some, rate, three, { last: '2022H1' }).tooFew).toEqual([]);
	});

	it('one member is first at every survey', () => {
		const history = rankHistory(small, rate, `custom:${garam}`);
		expect(ranksOf(history, garam)).toEqual([1, 1, 1, 1, 1]);
	});

	it('no member gives no survey', () => {
		const history = rankHistory(small, rate, 'province:세종');
		expect(history).toMatchObject({ rankings: [], codes: [], tooFew: [] });
		expect(rankLeaders(history)).toBeUndefined();
	});

	it('a member without any value belongs, unranked', () => {
		const history = rankHistory(small, rate, `custom:${garam},${masil}`);
		expect(history.codes).toEqual([garam, masil]);
		expect(ranksOf(history, masil)).toEqual([null, null, null, null, null]);
	});

	it('turns round with the order', () => {
		const lowest = rankHistory(small, rate, three, { order: 'lowest-first', first: '2023H1' });
		expect(ranksOf(lowest, garam)).toEqual([3]);
	});

	it('ranks 군위군 in 경북 up to 2023H1 and in 대구 since', () => {
		const dataset = loadDataset();
		const gunwi = dataset.districts.all.find(({ name }) => name === '군위군')!.code;
		const range = { first: '2022H2', last: '2024H1' } as const;
		const isRanked = (universe: string) =>
			ranksOf(rankHistory(dataset, rate, universe, range), gunwi).map((rank) => rank !== null);
		expect(isRanked('province:경북')).toEqual([true, true, false, false]);
		expect(isRanked('province:대구')).toEqual([false, false, true, true]);
	});
});

describe('rankLeaders', () => {
	const two = `custom:${garam},${narae}`;
	const cases: [name: string, rows: readonly Row[], leaders: object][] = [
		[
			'who came first most often',
			[
				['2022H1', garam, 60],
				['2022H1', narae, 50],
				['2022H2', garam, 60],
				['2022H2', narae, 50],
				['2023H1', garam, 50],
				['2023H1', narae, 60]
			],
			{ codes: [garam], times: 2, surveys: 3 }
		],
		[
			'a tie for first counts for both',
			[
				['2022H1', garam, 60],
				['2022H1', narae, 60]
			],
			{ codes: [garam, narae], times: 1, surveys: 1 }
		],
		[
			'a survey without figures does not count',
			[
				['2022H1', garam, 60],
				['2022H1', narae, 50],
				['2023H1', garam, 60],
				['2023H1', narae, 50]
			],
			{ codes: [garam], times: 2, surveys: 2 }
		]
	];
	it.each(cases)('%s', (_, some, leaders) =>
		expect(rankLeaders(rankHistory(smallDataset(some), rate, two))).toEqual(leaders)
	);
});
