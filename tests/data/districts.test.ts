import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

const columns = [
	'code',
	'name_ko',
	'full_name_ko',
	'name_en',
	'province',
	'kind',
	'valid_from',
	'valid_to',
	'tile_column',
	'tile_row'
] as const;
type Row = Record<(typeof columns)[number], string>;

const text = readFileSync(join(process.cwd(), 'data/districts.csv'), 'utf8');
const parsed = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
const rows = parsed.data;

/** Survey days on either side of the day on which 군위군 moved to 대구 (2023-07-01), and a late one. */
const before = '2023-04-15';
const after = '2023-10-15';
const today = '2026-04-15';

const metropolitan = new Set(['서울', '부산', '대구', '인천', '광주', '대전', '울산']);
const provinces = new Set(
	[...metropolitan].concat('경기', '강원', '충북', '충남', '전북', '전남', '경북', '경남', '제주')
);
const suffixes = new Map([
	['gu', { ko: '구', en: '-gu' }],
	['si', { ko: '시', en: '-si' }],
	['gun', { ko: '군', en: '-gun' }]
]);

const from = (row: Row) => row.valid_from || '0000-01-01';
const to = (row: Row) => row.valid_to || '9999-12-31';
const at = (date: string) => rows.filter((row) => from(row) <= date && date <= to(row));
const countIn = (date: string, test: (row: Row) => boolean) => at(date).filter(test).length;
const isMetropolitan = ({ province }: Row) => metropolitan.has(province);

function groupBy(list: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of list) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
	return groups;
}

/** A current district by its full name, such as `서울 영등포구`. */
function current(fullName: string): Row {
	const found = at(today).filter(({ full_name_ko }) => full_name_ko === fullName);
	if (found.length !== 1 || !found[0]) throw new Error(`${found.length} districts ${fullName}`);
	return found[0];
}

const tileOf = (row: Row) => ({ column: Number(row.tile_column), row: Number(row.tile_row) });

function steps(a: Row, b: Row): { across: number; down: number } {
	const [one, other] = [tileOf(a), tileOf(b)];
	return { across: Math.abs(one.column - other.column), down: Math.abs(one.row - other.row) };
}

function chebyshev(a: Row, b: Row): number {
	const { across, down } = steps(a, b);
	return Math.max(across, down);
}

/** Groups of tiles that hang together through their edges. */
function connectedParts(list: readonly Row[]): Row[][] {
	const left = new Set(list);
	const parts: Row[][] = [];
	for (const start of list) {
		if (!left.delete(start)) continue;
		const part = [start];
		for (const row of part) {
			for (const other of left) {
				const { across, down } = steps(row, other);
				if (across + down === 1 && left.delete(other)) part.push(other);
			}
		}
		parts.push(part);
	}
	return parts;
}

/** Districts that share a border, or face each other over a river or a bridge. */
const neighbours: readonly (readonly [string, string])[] = [
	['서울 영등포구', '서울 동작구'],
	['서울 영등포구', '서울 구로구'],
	['서울 영등포구', '서울 양천구'],
	['서울 영등포구', '서울 마포구'],
	['서울 강남구', '서울 서초구'],
	['서울 송파구', '서울 강동구'],
	['서울 종로구', '서울 중구'],
	['서울 도봉구', '서울 노원구'],
	['서울 강서구', '인천 계양구'],
	['서울 은평구', '경기 고양시'],
	['서울 금천구', '경기 광명시'],
	['서울 강동구', '경기 하남시'],
	['서울 서초구', '경기 과천시'],
	['인천 강화군', '경기 김포시'],
	['인천 부평구', '경기 부천시'],
	['경기 수원시', '경기 용인시'],
	['경기 수원시', '경기 화성시'],
	['경기 성남시', '경기 광주시'],
	['경기 안산시', '경기 시흥시'],
	['경기 파주시', '경기 고양시'],
	['경기 가평군', '강원 춘천시'],
	['경기 여주시', '강원 원주시'],
	['경기 평택시', '충남 천안시'],
	['강원 강릉시', '강원 동해시'],
	['강원 속초시', '강원 고성군'],
	['강원 삼척시', '경북 울진군'],
	['강원 영월군', '충북 단양군'],
	['충북 청주시', '대전 대덕구'],
	['충북 청주시', '충북 괴산군'],
	['충북 영동군', '전북 무주군'],
	['대전 유성구', '충남 공주시'],
	['충남 서천군', '전북 군산시'],
	['충남 태안군', '충남 서산시'],
	['전북 전주시', '전북 완주군'],
	['전북 남원시', '경남 함양군'],
	['전북 고창군', '전남 영광군'],
	['광주 광산구', '전남 나주시'],
	['전남 광양시', '경남 하동군'],
	['전남 목포시', '전남 신안군'],
	['전남 해남군', '전남 진도군'],
	['경북 김천시', '경남 거창군'],
	['경북 포항시', '경북 경주시'],
	['경북 경산시', '대구 수성구'],
	['경북 의성군', '대구 군위군'],
	['대구 달성군', '경남 창녕군'],
	['울산 울주군', '경남 양산시'],
	['부산 기장군', '부산 해운대구'],
	['부산 강서구', '경남 김해시'],
	['경남 통영시', '경남 거제시'],
	['제주 제주시', '제주 서귀포시']
];

describe('districts.csv as a file', () => {
	it('is UTF-8 without a byte order mark, with line feeds and the agreed columns', () => {
		expect(text.startsWith('\uFEFF')).toBe(false);
		expect(text).not.toContain('\r');
		expect(text.endsWith('\n')).toBe(true);
		expect(parsed.errors).toEqual([]);
		expect(parsed.meta.fields).toEqual([...columns]);
	});

	it('is sorted by code, then by date, open beginnings first', () => {
		const keys = rows.map(({ code, valid_from }) => `${code} ${valid_from}`);
		expect(keys).toEqual([...keys].sort());
	});

	it('has text codes of four digits, and each once for a date', () => {
		for (const { code } of rows) expect(code).toMatch(/^\d{4}$/);
		const keys = rows.map(({ code, valid_from }) => `${code} ${valid_from}`);
		expect(new Set(keys).size).toBe(rows.length);
	});

	it('has dates in ISO form, in order, and spans of one code that do not overlap', () => {
		for (const row of rows) {
			for (const date of [row.valid_from, row.valid_to]) expect(date).toMatch(/^(\d{4}-\d\d-\d\d)?$/);
			expect(from(row) <= to(row), row.full_name_ko).toBe(true);
		}
		for (const [code, spans] of groupBy(rows, (row) => row.code)) {
			spans.forEach((span, i) => {
				const next = spans[i + 1];
				if (next) expect(to(span) < from(next), code).toBe(true);
			});
		}
	});

	it('names each district by its kind and province, in Korean and English', () => {
		for (const row of rows) {
			const suffix = suffixes.get(row.kind);
			expect(suffix, row.code).toBeDefined();
			expect(row.name_ko.endsWith(suffix?.ko ?? '?'), row.name_ko).toBe(true);
			expect(row.name_en.endsWith(suffix?.en ?? '?'), row.name_en).toBe(true);
			expect(row.name_en).toMatch(/^[A-Z][a-z]+-(gu|si|gun)$/);
			expect(provinces.has(row.province), row.province).toBe(true);
			expect(row.full_name_ko).toBe(`${row.province} ${row.name_ko}`);
		}
	});

	it('spells the same Korean name the same way in English', () => {
		for (const [name, group] of groupBy(rows, (row) => row.name_ko)) {
			expect(new Set(group.map(({ name_en }) => name_en)).size, name).toBe(1);
		}
	});
});

describe('districts at a survey', () => {
	it('are 228 before and after 군위군 moved, and today', () => {
		for (const date of [before, after, today]) expect(at(date)).toHaveLength(228);
		expect(new Set(at(today).map(({ code }) => code)).size).toBe(228);
		expect(new Set(at(today).map(({ full_name_ko }) => full_name_ko)).size).toBe(228);
	});

	it('are 25 in 서울, and 69 autonomous districts in all', () => {
		for (const date of [before, after, today]) {
			expect(countIn(date, ({ province }) => province === '서울')).toBe(25);
			expect(countIn(date, ({ kind }) => kind === 'gu')).toBe(69);
			expect(countIn(date, (row) => row.kind === 'gu' && !isMetropolitan(row))).toBe(0);
		}
	});

	it('are 74 in the metropolitan cities, and 75 since 군위군 belongs to 대구', () => {
		expect(countIn(before, isMetropolitan)).toBe(74);
		expect(countIn(after, isMetropolitan)).toBe(75);
		expect(at('2023-06-30').find(({ code }) => code === '3731')?.full_name_ko).toBe('경북 군위군');
		expect(at('2023-07-01').find(({ code }) => code === '3731')?.full_name_ko).toBe('대구 군위군');
	});

	it('know the city that 여주군 became and the counties that went', () => {
		const on = (date: string, name: string) => countIn(date, ({ name_ko }) => name_ko === name);
		expect([on('2013-09-22', '여주군'), on('2013-09-22', '여주시')]).toEqual([1, 0]);
		expect([on('2013-09-23', '여주군'), on('2013-09-23', '여주시')]).toEqual([0, 1]);
		expect([on('2014-06-30', '청원군'), on('2014-07-01', '청원군')]).toEqual([1, 0]);
		expect([on('2012-06-30', '연기군'), on('2012-07-01', '연기군')]).toEqual([1, 0]);
	});

	it('keep the two 고성군 apart', () => {
		const both = at(today).filter(({ name_ko }) => name_ko === '고성군');
		expect(both.map(({ code, full_name_ko }) => [code, full_name_ko])).toEqual([
			['3240', '강원 고성군'],
			['3834', '경남 고성군']
		]);
		expect(chebyshev(current('강원 고성군'), current('경남 고성군'))).toBeGreaterThan(5);
	});
});

describe('tile map', () => {
	const tiled = at(today);

	it('gives each current district a tile of its own, and abolished ones none', () => {
		for (const row of tiled) {
			expect(`${row.tile_column},${row.tile_row}`, row.full_name_ko).toMatch(/^\d+,\d+$/);
		}
		const taken = tiled.map(({ tile_column, tile_row }) => `${tile_column},${tile_row}`);
		expect(new Set(taken).size).toBe(228);
		const codes = new Set(tiled.map(({ code }) => code));
		for (const row of rows.filter(({ code }) => !codes.has(code))) {
			expect([row.tile_column, row.tile_row]).toEqual(['', '']);
		}
	});

	it('leaves a district in place when it changes province', () => {
		for (const [code, spans] of groupBy(rows, (row) => row.code)) {
			const places = new Set(spans.map((row) => `${row.tile_column},${row.tile_row}`));
			expect(places.size, code).toBe(1);
		}
	});

	it('starts at the corner and fits 22 columns and 32 rows', () => {
		const across = tiled.map((row) => tileOf(row).column);
		const down = tiled.map((row) => tileOf(row).row);
		expect([Math.min(...across), Math.min(...down)]).toEqual([0, 0]);
		expect(Math.max(...across)).toBeLessThan(22);
		expect(Math.max(...down)).toBeLessThan(32);
	});

	it('holds every province together through edges', () => {
		// 울릉군 is an island far out in the East Sea and 옹진군 a group of islands in the Yellow Sea:
		// both stand alone in the water, as on any map. 제주's two cities need no exception: they are
		// an island of their own and touch each other.
		const alone = new Set(['경북 울릉군', '인천 옹진군']);
		const mainland = tiled.filter(({ full_name_ko }) => !alone.has(full_name_ko));
		for (const [province, list] of groupBy(mainland, (row) => row.province)) {
			const parts = connectedParts(list).map((part) => part.map(({ name_ko }) => name_ko));
			expect(parts, province).toHaveLength(1);
		}
	});

	it('keeps neighbours near: at least 90% of them within two tiles, none farther than four', () => {
		const distances = neighbours.map(([a, b]) => chebyshev(current(a), current(b)));
		const near = distances.filter((distance) => distance <= 2).length;
		expect(near / neighbours.length).toBeGreaterThanOrEqual(0.9);
		expect(Math.max(...distances)).toBeLessThanOrEqual(4);
	});

	it('keeps the compass: capital in the north-west, 부산 in the south-east, and so on', () => {
		const centre = (province: string) => {
			const tiles = tiled.filter((row) => row.province === province).map(tileOf);
			const mean = (part: 'column' | 'row') =>
				tiles.reduce((sum, tile) => sum + tile[part], 0) / tiles.length;
			return { column: mean('column'), row: mean('row') };
		};
		const westOf = (a: string, b: string) =>
			expect(centre(a).column, `${a} west of ${b}`).toBeLessThan(centre(b).column);
		const northOf = (a: string, b: string) =>
			expect(centre(a).row, `${a} north of ${b}`).toBeLessThan(centre(b).row);
		westOf('인천', '서울');
		westOf('서울', '강원');
		westOf('충남', '충북');
		westOf('대전', '대구');
		westOf('전북', '경남');
		westOf('전남', '경남');
		westOf('광주', '부산');
		northOf('서울', '충남');
		northOf('강원', '경북');
		northOf('충남', '전북');
		northOf('전북', '광주');
		northOf('경북', '경남');
		northOf('대구', '부산');
		northOf('울산', '부산');
		northOf('전남', '제주');
	});

	it('puts islands outside: 울릉군 east, 옹진군 west, 제주 south of all', () => {
		const placed = (name: string) => tileOf(current(name));
		const others = tiled.filter(
			({ full_name_ko, province }) =>
				province !== '제주' && full_name_ko !== '경북 울릉군' && full_name_ko !== '인천 옹진군'
		);
		const tiles = others.map(tileOf);
		const right = Math.max(...tiles.map(({ column }) => column));
		const left = Math.min(...tiles.map(({ column }) => column));
		const bottom = Math.max(...tiles.map(({ row }) => row));
		expect(placed('경북 울릉군').column).toBeGreaterThan(right);
		expect(placed('인천 옹진군').column).toBeLessThan(left);
		// A row of sea lies between 제주 and the mainland.
		expect(placed('제주 제주시').row).toBeGreaterThan(bottom + 1);
		expect(placed('제주 서귀포시').row).toBeGreaterThan(placed('제주 제주시').row);
	});
});
