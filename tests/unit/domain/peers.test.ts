import { describe, expect, it } from 'vitest';
import universes from '../../../data/universes.json';
import measures from '../../../data/measures.json';
import { Dataset, type Cell } from '../../../src/lib/domain/dataset';
import type { DistrictKind } from '../../../src/lib/domain/district';
import { DistrictList } from '../../../src/lib/domain/district-list';
import type { Measure } from '../../../src/lib/domain/measure';
import { peerAges, peerPeriod, peerProfile } from '../../../src/lib/domain/peer-profile';
import { peersOf, peerWeights } from '../../../src/lib/domain/peers';
import { peerTable } from '../../../src/lib/domain/peer-table';
import type { Period } from '../../../src/lib/domain/period';
import type { UniverseDefinition } from '../../../src/lib/domain/universe';
import { loadDataset } from '../../../src/lib/server/dataset';

type People = [young: number, middle: number, older: number, old: number];
interface Place {
	code: string;
	kind?: DistrictKind;
	/** Thousands of people in the four age groups; half of them are employed. */
	people: People;
	/** Changes the cells of this district. */
	cells?: (cell: Cell) => Cell[];
}

function country(places: readonly Place[], period: Period = '2023H1'): Dataset {
	const districts = places.map(({ code, kind = 'gu' }) => ({
		code,
		name: code,
		nameEn: code,
		tile: null,
		spans: [{ fullName: code, province: '서울' as const, kind, from: null, to: null }]
	}));
	const cells = places.flatMap(({ code, people, cells = (cell: Cell) => [cell] }) => {
		const all = people.reduce((sum, count) => sum + count, 0);
		const groups = [['15+', all] as const, ...peerAges.map((age, i) => [age, people[i]!] as const)];
		return groups.flatMap(([age, count]) => {
			const base = {
				period,
				district: code,
				sex: 'total' as const,
				age,
				lowReliability: false,
				suppressed: false,
				rounded: false
			};
			return [
				...cells({ ...base, measure: 'employment_rate', value: 50 }),
				...cells({ ...base, measure: 'employed_thousand', value: count / 2 })
			];
		});
	});
	return new Dataset(
		new DistrictList(districts, universes as UniverseDefinition[]),
		measures as Measure[],
		cells,
		'test'
	);
}

const even: People = [25, 25, 25, 25];
const nearestOf = (dataset: Dataset, code: string, count?: number) => {
	const found = peersOf(dataset, code, '2023H1', count);
	return found.kind === 'peers' ? found.peers.map((peer) => peer.code) : found.reason;
};

describe('peerProfile', () => {
	it('takes people from employed / rate, and shares that make 1', () => {
		const dataset = country([{ code: 'a', people: [10, 20, 30, 40] }]);
		expect(peerProfile(dataset, dataset.districts.find('a')!, '2023H1')).toMatchObject({
			population: 100,
			shares: { '15-29': 0.1, '30-49': 0.2, '50-64': 0.3, '65+': 0.4 }
		});
	});
});

describe('peersOf', () => {
	it.each<[string, Place[], number | undefined, string[] | string]>([
		[
			'the same age mix: the nearer in size, by ratio rather than by heads',
			[
				{ code: 'a', people: even },
				{ code: 'b', people: [50, 50, 50, 50] },
				{ code: 'c', people: [15, 15, 15, 15] },
				{ code: 'd', people: [250, 250, 250, 250] }
			],
			undefined,
			['c', 'b', 'd']
		],
		[
			'the same size: the nearer in age mix',
			[
				{ code: 'a', people: even },
				{ code: 'b', people: [5, 15, 30, 50] },
				{ code: 'c', people: [20, 25, 25, 30] }
			],
			undefined,
			['c', 'b']
		],
		[
			'another kind comes after the same kind that is alike otherwise',
			[
				{ code: 'a', people: even },
				{ code: 'b', kind: 'gun', people: even },
				{ code: 'c', people: even },
				{ code: 'd', people: [30, 30, 20, 20] }
			],
			undefined,
			['c', 'b', 'd']
		],
		[
			'alike in everything: in code order',
			[
				{ code: 'c', people: even },
				{ code: 'a', people: even },
				{ code: 'b', people: even }
			],
			undefined,
			['b', 'c']
		],
		[
			'no more than asked for',
			['a', 'b', 'c', 'd'].map((code) => ({ code, people: even })),
			2,
			['b', 'c']
		],
		[
			'a district without a figure is nobody’s peer',
			[
				{ code: 'a', people: even },
				{
					code: 'b',
					people: even,
					cells: (cell) => (cell.age === '65+' ? [] : [cell])
				},
				{ code: 'c', people: [10, 10, 20, 60] }
			],
			undefined,
			['c']
		],
		[
			'a figure that is not in the files: no peers, with the reason',
			[
				{ code: 'a', people: even, cells: (cell) => (cell.age === '15-29' ? [] : [cell]) },
				{ code: 'b', people: even }
			],
			undefined,
			'not-in-data-set'
		],
		[
			'a hidden figure: no peers, with the reason',
			[
				{
					code: 'a',
					people: even,
					cells: (cell) =>
						cell.age === '65+' ? [{ ...cell, value: null, suppressed: true }] : [cell]
				},
				{ code: 'b', people: even }
			],
			undefined,
			'suppressed'
		],
		[
			'a rate of 0 tells no population',
			[
				{ code: 'a', people: even, cells: (cell) => [{ ...cell, value: 0 }] },
				{ code: 'b', people: even }
			],
			undefined,
			'suppressed'
		],
		['alone in the country', [{ code: 'a', people: even }], undefined, []]
	])('%s', (_, places, count, expected) => {
		expect(nearestOf(country(places), 'a', count)).toEqual(expected);
	});

	it('says what differs, dearest first, in costs that add up to the square of the distance', () => {
		const dataset = country([
			{ code: 'a', people: even },
			{ code: 'b', kind: 'si', people: [30, 40, 30, 20] },
			{ code: 'c', people: [10, 10, 10, 20] }
		]);
		const found = peersOf(dataset, 'a', '2023H1');
		const peers = found.kind === 'peers' ? found.peers : [];
		expect(peers).toHaveLength(2);
		for (const { distance, differs } of peers) {
			const costs = differs.map(({ cost }) => cost);
			expect(costs).toEqual([...costs].sort((x, y) => y - x));
			expect(costs.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(distance ** 2, 12);
		}
		const kind = peers.find(({ code }) => code === 'b')?.differs.find((d) => d.part === 'kind');
		expect(kind).toEqual({ part: 'kind', difference: 1, cost: peerWeights.kind });
		const same = peers.find(({ code }) => code === 'c')?.differs.map(({ part }) => part);
		expect(same).not.toContain('kind');
	});

	it('refuses an unknown code', () => {
		expect(() => peersOf(country([]), 'x', '2023H1')).toThrow('Unknown district code x');
	});
});

describe('peerPeriod', () => {
	it.each<[string, Place[], Period | undefined]>([
		['the survey with figures', [{ code: 'a', people: even }], '2023H1'],
		['no figures at all', [], undefined]
	])('%s', (_, places, expected) => {
		expect(peerPeriod(country(places))).toBe(expected);
	});
});

describe('the peers of the published figures', () => {
	const dataset = loadDataset();
	const table = peerTable(dataset);
	const { all } = dataset.districts;

	it('stand at the last survey that has the figures of every district', () => {
		expect(table.period).toBe('2024H2');
		expect(Object.keys(table.peers)).toHaveLength(228);
	});

	it('are as many as said, each once, and never the district itself', () => {
		for (const [code, peers] of Object.entries(table.peers)) {
			expect(new Set(peers).size).toBe(table.count);
			expect(peers).not.toContain(code);
		}
	});

	it('are the same when computed for one district, and when computed again', () => {
		const found = peersOf(dataset, '1119', table.period!, table.count);
		expect(found.kind === 'peers' && found.peers.map(({ code }) => code)).toEqual(
			table.peers['1119']
		);
		expect(peerTable(dataset)).toEqual(table);
	});

	it('are as far from a district as it is from them', () => {
		const distances = (code: string) => {
			const found = peersOf(dataset, code, table.period!, all.length);
			return new Map(found.kind === 'peers' ? found.peers.map((p) => [p.code, p.distance]) : []);
		};
		const some = ['1119', '1101', ...all.slice(-3).map(({ code }) => code)];
		const from = new Map(some.map((code) => [code, distances(code)]));
		for (const a of some) {
			for (const b of some) expect(from.get(a)?.get(b)).toBe(from.get(b)?.get(a));
		}
	});
});
