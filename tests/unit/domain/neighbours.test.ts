import { describe, expect, it } from 'vitest';
import { DistrictList } from '../../../src/lib/domain/district-list';
import type { District } from '../../../src/lib/domain/district';
import { neighboursOf } from '../../../src/lib/domain/neighbours';
import type { ProvinceName } from '../../../src/lib/domain/province';
import { loadDataset } from '../../../src/lib/server/dataset';

function place(code: string, tile: District['tile'], province: ProvinceName = '서울'): District {
	const fullName = `${province} ${code}`;
	const span = { fullName, province, kind: 'gu', from: null, to: null } as const;
	return { code, name: code, nameEn: code, tile, spans: [span] };
}

//      column 0  1  2
// row 0       a  b
// row 1       c  d  e      f lies apart, g was abolished
const list = new DistrictList(
	[
		place('a', { column: 0, row: 0 }),
		place('b', { column: 1, row: 0 }, '경기'),
		place('c', { column: 0, row: 1 }),
		place('d', { column: 1, row: 1 }),
		place('e', { column: 2, row: 1 }, '인천'),
		place('f', { column: 5, row: 5 }),
		place('g', null)
	],
	[]
);

describe('neighboursOf', () => {
	it.each([
		['two sides, not the corner', 'a', ['b', 'c']],
		['above, right, left in that order, across provinces', 'd', ['b', 'e', 'c']],
		['one side only', 'e', ['d']],
		['a tile alone has none', 'f', []],
		['an abolished district has no tile', 'g', []],
		['an unknown code', 'x', []]
	])('%s', (_, code, expected) => {
		expect(neighboursOf(list, code).map((district) => district.code)).toEqual(expected);
	});

	it('is mutual for every district, and crosses borders of provinces', () => {
		const { districts } = loadDataset();
		for (const { code } of districts.all) {
			for (const other of neighboursOf(districts, code)) {
				const back = neighboursOf(districts, other.code).map((district) => district.code);
				expect(back, `${other.code} beside ${code}`).toContain(code);
			}
		}
		const beside = neighboursOf(districts, '1125').map(({ name }) => name);
		expect(beside).toContain('하남시');
		expect(beside).toContain('송파구');
	});
});
