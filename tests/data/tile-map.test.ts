import { describe, expect, it } from 'vitest';
import { spanAt, type District } from '../../src/lib/domain/district';
import type { Period } from '../../src/lib/domain/period';
import { loadDataset } from '../../src/lib/server/dataset';

const dataset = loadDataset();
const { all } = dataset.districts;
const periods = dataset.periods();
const latest = periods.at(-1)!;

const placeOf = ({ tile }: District) => tile && `${tile.column},${tile.row}`;
/** Abolished districts have no tile: the city that took them over stands in their place. */
const onMap = (period: Period) => all.filter((each) => each.tile && spanAt(each, period));

function find(fullName: string): District {
	const found = all.find((each) => spanAt(each, latest)?.fullName === fullName);
	if (!found) throw new Error(`No district ${fullName}`);
	return found;
}

function groupBy<K>(list: readonly District[], keyOf: (each: District) => K): Map<K, District[]> {
	const groups = new Map<K, District[]>();
	for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
	return groups;
}

/** Tiles that hang together, through their corners as well. */
function blockFrom(start: District, members: readonly District[]): District[] {
	const left = new Set(members);
	left.delete(start);
	const block = [start];
	for (const each of block) {
		for (const other of left) {
			if (!isTouching(each, other)) continue;
			left.delete(other);
			block.push(other);
		}
	}
	return block;
}

function isTouching(a: District, b: District): boolean {
	if (!a.tile || !b.tile) return false;
	const across = Math.abs(a.tile.column - b.tile.column);
	const down = Math.abs(a.tile.row - b.tile.row);
	return Math.max(across, down) === 1;
}

describe('the tile map at every survey', () => {
	it.each(periods)('has no two districts on one tile: %s', (period) => {
		const places = onMap(period).map(placeOf);
		expect(new Set(places).size).toBe(places.length);
	});

	// 울릉군 and 옹진군 are islands, drawn in the sea.
	const islands = new Set(['울릉군', '옹진군']);
	// 여주군 of 2013H1 has no tile, so 경기 has a hole then.
	it.each(periods.filter((period) => period !== '2013H1'))('holds each province together through edges or corners: %s', (period) => {
		const provinces = groupBy(
			onMap(period).filter(({ name }) => !islands.has(name)),
			(each) => spanAt(each, period)!.province
		);
		for (const [province, members] of provinces) {
			expect(blockFrom(members[0]!, members), province).toHaveLength(members.length);
		}
	});
});

describe('서울 on the tile map', () => {
	const seoul = dataset.districts.membersOf('seoul', latest);

	it('is one block without holes: in every row its tiles stand side by side', () => {
		const rows = groupBy(seoul, ({ tile }) => tile?.row);
		for (const [row, members] of rows) {
			const columns = members.map(({ tile }) => tile?.column ?? NaN).sort((a, b) => a - b);
			expect(columns.at(-1)! - columns[0]! + 1, `row ${row}`).toBe(columns.length);
		}
		expect(rows.size).toBe(6);
	});
});

it.each([
	['서울 영등포구', '서울 동작구'],
	['서울 영등포구', '서울 구로구'],
	['서울 영등포구', '서울 양천구'],
	['서울 영등포구', '서울 마포구'],
	['서울 강남구', '서울 서초구'],
	['서울 강남구', '서울 송파구'],
	['서울 종로구', '서울 중구'],
	['서울 종로구', '서울 성북구'],
	['서울 강서구', '서울 양천구'],
	['서울 강서구', '인천 계양구'],
	['서울 강서구', '경기 부천시'],
	['서울 은평구', '경기 고양시'],
	['서울 강동구', '경기 하남시'],
	['서울 서초구', '경기 과천시'],
	['인천 부평구', '경기 부천시'],
	['경기 평택시', '충남 천안시'],
	['광주 광산구', '전남 나주시'],
	['부산 강서구', '경남 창원시']
])('%s touches %s', (one, other) => {
	expect(isTouching(find(one), find(other))).toBe(true);
});
