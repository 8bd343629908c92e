import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../../src/lib/server/dataset';
import { boastsOf } from '../../../../src/lib/views/profile/boasts';
import { tellBoasts } from '../../../../src/lib/views/profile/tell-boasts';
import {
	dasom,
	garam,
	goeulEast,
	goeulSouth,
	masil,
	narae,
	smallDataset,
	type Row
} from '../../charts/small-country';

const rates: Row[] = [
	['2022H1', garam, 60.2],
	['2022H1', narae, 58.1],
	['2022H1', dasom, 57],
	['2022H1', masil, 55],
	['2022H1', goeulEast, 70.8],
	['2022H1', goeulSouth, 66.6]
];
const unemployment = ([period, code, value]: Row): Row => [
	period,
	code,
	// The more work, the more unemployment: so that low must not be taken for last.
	value === null ? null : value / 10,
	{ measure: 'unemployment_rate' }
];
const places = (dataset: ReturnType<typeof smallDataset>, code: string) =>
	boastsOf(dataset, code).places.map(({ series, universe, member }) => [
		series.measure,
		universe,
		member.rank
	]);

describe('boastsOf', () => {
	const dataset = smallDataset([...rates, ...rates.map(unemployment)]);

	it.each([
		['the first of the country', goeulEast, [['employment_rate', 'national', 1]]],
		['the lowest unemployment is first', masil, [['unemployment_rate', 'national', 1]]],
		['the first of four is no feat', garam, []],
		['the second of six is not in the best tenth', goeulSouth, []]
	])('%s', (_, code, expected) => {
		expect(places(dataset, code)).toEqual(expected);
	});

	it('says what comes closest only when there is nothing', () => {
		expect(boastsOf(dataset, goeulEast).closest).toBeNull();
		expect(boastsOf(dataset, goeulSouth).closest).toMatchObject({
			series: { measure: 'employment_rate' },
			member: { rank: 2 }
		});
	});

	it('has nothing to say of a district without figures', () => {
		expect(boastsOf(smallDataset([]), garam)).toEqual({ places: [], closest: null, examined: 0 });
	});
});

describe('tellBoasts', () => {
	const telling = { dataset: loadDataset(), locale: 'ko' } as const;

	// Rank sets of every rate in every set of districts: the one costly test here.
	const patience = 30_000;
	it(
		'names survey, group, value and scope, and how firm it is',
		() => {
			const { sentences, closest } = tellBoasts(telling, '1119');
			const told = sentences.map(({ sentence }) => sentence);
			expect(told).toContain(
				'2026년 상반기 영등포구의 15세 이상 고용률은 64.3%로 서울 25개 자치구 가운데 가장 높았다.'
			);
			expect(closest).toBeNull();
			for (const { firmness } of sentences) expect(firmness).toMatch(/95%|없음|확실/);
		},
		patience
	);

	it('admits that there is nothing, and gives what comes closest', () => {
		const { sentences, closest } = tellBoasts(telling, '1102');
		expect(sentences).toEqual([]);
		expect(closest?.sentence).toContain('3번째로 높았다');
	});

	it('links each to the ranking that proves it, the survey named', () => {
		for (const { href } of tellBoasts(telling, '1119').sentences) {
			expect(href).toMatch(/^\/rankings\/[a-z_]+\/\?universe=.+&period=20\d\dH\d/);
		}
	});
});
