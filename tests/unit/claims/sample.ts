import measures from '../../../data/measures.json';
import universes from '../../../data/universes.json';
import type { Claim, RankStatement, Statement } from '../../../src/lib/claims/claim';
import { Dataset, type Cell } from '../../../src/lib/domain/dataset';
import { DistrictList } from '../../../src/lib/domain/district-list';
import type { District, DistrictKind } from '../../../src/lib/domain/district';
import type { Measure } from '../../../src/lib/domain/measure';
import type { Period } from '../../../src/lib/domain/period';
import type { ProvinceName } from '../../../src/lib/domain/province';
import type { UniverseDefinition } from '../../../src/lib/domain/universe';

/** A small country: three districts of Seoul, two of Daegu, a county that moves there, a city. */
export const yeongdeungpo = '1119';
export const gangdong = '1125';
export const geumcheon = '1118';
export const suseong = '2207';
export const dalseong = '2231';
export const gunwi = '2232';
export const uiseong = '3733';
export const andong = '3704';
export const samcheok = '3207';

function place(
	code: string,
	name: string,
	kind: DistrictKind,
	...spans: [ProvinceName, string | null, string | null][]
): District {
	return {
		code,
		name,
		nameEn: name,
		tile: null,
		spans: spans.map(([province, from, to]) => ({
			fullName: `${province} ${name}`,
			province,
			kind,
			from,
			to
		}))
	};
}

export const districts: District[] = [
	place(geumcheon, '금천구', 'gu', ['서울', null, null]),
	place(yeongdeungpo, '영등포구', 'gu', ['서울', null, null]),
	place(gangdong, '강동구', 'gu', ['서울', null, null]),
	place(suseong, '수성구', 'gu', ['대구', null, null]),
	place(dalseong, '달성군', 'gun', ['대구', null, null]),
	place(gunwi, '군위군', 'gun', ['경북', null, '2023-06-30'], ['대구', '2023-07-01', null]),
	place(uiseong, '의성군', 'gun', ['경북', null, null]),
	place(andong, '안동시', 'si', ['경북', null, null]),
	// The only place of its province: a universe of one.
	place(samcheok, '삼척시', 'si', ['강원', null, null])
];

type Row = [period: Period, code: string, value: number | null, cell?: Partial<Cell>];

/** A dataset of the small country; rows are employment rates of everyone 15+ unless they say more. */
export function sample(rows: readonly Row[]): Dataset {
	const cells = rows.map(([period, district, value, more]): Cell => ({
		period,
		district,
		value,
		measure: 'employment_rate',
		sex: 'total',
		age: '15+',
		lowReliability: false,
		suppressed: false,
		rounded: false,
		...more
	}));
	return new Dataset(
		new DistrictList(districts, universes as UniverseDefinition[]),
		measures as Measure[],
		cells,
		'sample-1'
	);
}

/** One value per district at a period, in the order given. */
export function survey(
	period: Period,
	values: Readonly<Record<string, number>>,
	more: Partial<Cell> = {}
): Row[] {
	return Object.entries(values).map(([code, value]) => [period, code, value, more]);
}

/** "1위" of the employment rate with everything left open but the survey. */
export function first(more: Partial<RankStatement> = {}): RankStatement {
	return {
		kind: 'rank',
		measure: 'employment_rate',
		sex: 'total',
		age: null,
		periods: ['2023H1'],
		universe: null,
		order: 'highest-first',
		assertion: { type: 'nth', rank: 1 },
		...more
	};
}

export function claimOf(statement: Statement, district = yeongdeungpo): Claim {
	const anchor = { exact: '1위' };
	return {
		id: 'sample',
		district,
		anchor: { ko: anchor, en: anchor },
		title: { ko: '주장', en: 'Claim' },
		statement,
		citations: []
	};
}
