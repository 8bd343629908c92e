import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { scopeMap } from '../../../src/lib/claims/scope-map';
import {
	claimOf,
	dalseong,
	districts,
	first,
	gangdong,
	geumcheon,
	gunwi,
	sample,
	survey,
	suseong,
	yeongdeungpo
} from './sample';

const now = { published: null };
const metropolitan = {
	[yeongdeungpo]: 65,
	[gangdong]: 63,
	[geumcheon]: 62,
	[suseong]: 60,
	[dalseong]: 66
};
const everyone = Object.fromEntries(districts.map(({ code }) => [code, 50]));
const rows = [
	...survey('2023H1', { ...everyone, [gunwi]: 74, ...metropolitan }),
	...survey('2023H2', { ...everyone, [gunwi]: 74, ...metropolitan })
];
const both = first({ periods: ['2023H1', '2023H2'] });
const map = scopeMap(evaluateClaim(claimOf(both), sample(rows), now));

describe('scopeMap', () => {
	it('has a cell for every universe and survey, with rank and size at the time', () => {
		expect(map.cells.map(({ part, outcome, rank, of }) => [part, outcome, rank, of])).toEqual([
			['2023H1.15+.national', 'fails', 3, 9],
			['2023H2.15+.national', 'fails', 3, 9],
			['2023H1.15+.seoul', 'holds', 1, 3],
			['2023H2.15+.seoul', 'holds', 1, 3],
			['2023H1.15+.metro-official', 'fails', 2, 5],
			// 군위군 is in 대구 by now.
			['2023H2.15+.metro-official', 'fails', 3, 6],
			['2023H1.15+.metro-gu', 'holds', 1, 4],
			['2023H2.15+.metro-gu', 'holds', 1, 4]
		]);
	});

	it('counts, over all and per universe', () => {
		expect(map).toMatchObject({ holds: 4, fails: 4, missing: 0 });
		expect(map.rows).toEqual([
			{ universe: 'national', holds: 0, fails: 2, missing: 0 },
			{ universe: 'seoul', holds: 2, fails: 0, missing: 0 },
			{ universe: 'metro-official', holds: 0, fails: 2, missing: 0 },
			{ universe: 'metro-gu', holds: 2, fails: 0, missing: 0 }
		]);
	});

	it('says where it holds, and whether it does in every combination of those', () => {
		expect(map.holding).toEqual({
			universes: ['seoul', 'metro-gu'],
			groups: [{ sex: 'total', age: '15+' }],
			periods: ['2023H1', '2023H2'],
			exact: true
		});
		const lost = [...rows, ...survey('2023H2', { [suseong]: 70 })];
		const partly = scopeMap(evaluateClaim(claimOf(both), sample(lost), now));
		expect(partly.holding).toMatchObject({ universes: ['seoul', 'metro-gu'], exact: false });
	});

	it('puts the most sensible counterexample first', () => {
		const best = sample([...rows, ...survey('2023H1', { [yeongdeungpo]: 90 })]);
		const reordered = scopeMap(evaluateClaim(claimOf(both), best, now));
		expect(reordered.cells[0]?.part).toBe('2023H2.15+.national');
		expect(reordered.cells).toHaveLength(8);
	});

	it('is empty for a claim without readings', () => {
		const statement = { kind: 'outside' as const, topic: 'award' as const, meanings: [] };
		const empty = scopeMap(evaluateClaim(claimOf(statement), sample([]), now));
		expect(empty).toMatchObject({ cells: [], rows: [], holds: 0, fails: 0, missing: 0 });
		expect(empty.holding.exact).toBe(false);
	});
});
