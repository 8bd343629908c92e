import { describe, expect, it } from 'vitest';
import { rankedChanges } from '../../../src/lib/domain/ranked-changes';
import { loadDataset } from '../../../src/lib/server/dataset';
import { dasom, garam, masil, narae, rate, smallDataset, type Row } from '../charts/small-country';

const before = '2021H1';
const after = '2023H1';

type Expected = [code: string, change: number, decimals: number, rank: number, tied: boolean][];

const cases: [name: string, rows: Row[], expected: Expected][] = [
	[
		'a difference without the tail of binary fractions, largest rise first',
		[
			[before, garam, 58.1],
			[after, garam, 60.4],
			[before, narae, 57.2],
			[after, narae, 61.5]
		],
		[
			[narae, 4.3, 1, 1, false],
			[garam, 2.3, 1, 2, false]
		]
	],
	[
		'ties share the better rank, in code order, and the next rank is left out',
		[
			[before, garam, 60],
			[after, garam, 58.5],
			[before, narae, 50.1],
			[after, narae, 51.1],
			[before, dasom, 70.3],
			[after, dasom, 71.3]
		],
		[
			[narae, 1, 1, 1, true],
			[dasom, 1, 1, 1, true],
			[garam, -1.5, 1, 3, false]
		]
	],
	[
		'nothing changed',
		[
			[before, garam, 60.2],
			[after, garam, 60.2]
		],
		[[garam, 0, 1, 1, false]]
	],
	[
		'a whole number on one side: known to whole numbers only',
		[
			[before, garam, 212, { rounded: true }],
			[after, garam, 214.7]
		],
		[[garam, 3, 0, 1, false]]
	]
];

describe('rankedChanges', () => {
	it.each(cases)('%s', (_, rows, expected) => {
		const { members } = rankedChanges(smallDataset(rows), rate, before, after, 'seoul');
		expect(
			members.map(({ code, change, decimals, rank, tied }) => [code, change, decimals, rank, tied])
		).toEqual(expected);
	});

	it('leaves out who lacks a figure, and says which and why', () => {
		const dataset = smallDataset([
			[before, garam, 58.1],
			[after, garam, 64.3],
			[before, narae, 57.2],
			[before, dasom, null],
			[after, dasom, 61.5],
			[after, masil, null]
		]);
		const { members, missing } = rankedChanges(dataset, rate, before, after, 'seoul');
		expect(members.map(({ code }) => code)).toEqual([garam]);
		expect(missing).toEqual([
			{ code: narae, lacks: 'second', reason: 'not-in-data-set' },
			{ code: dasom, lacks: 'first', reason: 'suppressed' },
			{ code: masil, lacks: 'both', reason: 'not-in-data-set' }
		]);
	});

	describe('on the published figures', () => {
		const dataset = loadDataset();
		const gunwi = dataset.districts.all.find(({ name }) => name === '군위군')!.code;
		const codesOf = (universe: string, from: '2021H1', to: '2023H1' | '2024H2') =>
			rankedChanges(dataset, rate, from, to, universe).members.map(({ code }) => code);

		it('takes members of the later survey: 군위군 is 대구’s in 2024 with its figure of 2021', () => {
			expect(codesOf('province:대구', '2021H1', '2024H2')).toContain(gunwi);
			expect(codesOf('province:경북', '2021H1', '2024H2')).not.toContain(gunwi);
			expect(codesOf('province:경북', '2021H1', '2023H1')).toContain(gunwi);
		});
	});
});
