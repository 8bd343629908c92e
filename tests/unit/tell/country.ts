import measures from '../../../data/measures.json';
import universes from '../../../data/universes.json';
import type { Claim, Statement } from '../../../src/lib/claims/claim';
import type { Chance } from '../../../src/lib/claims/chance';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import type { Evaluation } from '../../../src/lib/claims/evaluation';
import { Dataset, type Cell } from '../../../src/lib/domain/dataset';
import type { District, DistrictKind } from '../../../src/lib/domain/district';
import { DistrictList } from '../../../src/lib/domain/district-list';
import type { Measure } from '../../../src/lib/domain/measure';
import type { Period } from '../../../src/lib/domain/period';
import type { ProvinceName } from '../../../src/lib/domain/province';
import type { UniverseDefinition } from '../../../src/lib/domain/universe';
import { claimOf } from '../claims/sample';

/** Eight places with English names: a name that stands twice, a county that moves, a lone city. */
export const jungSeoul = '1102';
export const geumcheon = '1118';
export const yeongdeungpo = '1119';
export const gangdong = '1125';
export const jungDaegu = '2201';
export const dalseong = '2231';
export const gunwi = '3731';
export const andong = '3704';

function place(
	code: string,
	name: string,
	nameEn: string,
	kind: DistrictKind,
	...spans: [ProvinceName, string | null, string | null][]
): District {
	return {
		code,
		name,
		nameEn,
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

const districts = [
	place(jungSeoul, '중구', 'Jung-gu', 'gu', ['서울', null, null]),
	place(geumcheon, '금천구', 'Geumcheon-gu', 'gu', ['서울', null, null]),
	place(yeongdeungpo, '영등포구', 'Yeongdeungpo-gu', 'gu', ['서울', null, null]),
	place(gangdong, '강동구', 'Gangdong-gu', 'gu', ['서울', null, null]),
	place(jungDaegu, '중구', 'Jung-gu', 'gu', ['대구', null, null]),
	place(dalseong, '달성군', 'Dalseong-gun', 'gun', ['대구', null, null]),
	place(
		gunwi,
		'군위군',
		'Gunwi-gun',
		'gun',
		['경북', null, '2023-06-30'],
		['대구', '2023-07-01', null]
	),
	place(andong, '안동시', 'Andong-si', 'si', ['경북', null, null])
];

export type Row = [
	period: Period,
	values: Readonly<Record<string, number>>,
	more?: Partial<Cell> | undefined
];

/** A dataset of that country: employment rates of everyone 15+ unless a row says more. */
export function country(rows: readonly Row[]): Dataset {
	const cells = rows.flatMap(([period, values, more]) =>
		Object.entries(values).map(([district, value]): Cell => ({
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
		}))
	);
	return new Dataset(
		new DistrictList(districts, universes as UniverseDefinition[]),
		measures as Measure[],
		cells,
		'country-1'
	);
}

/** One value for each place; those named differ. */
export function everywhere(values: Readonly<Record<string, number>>): Record<string, number> {
	const rest = Object.fromEntries(districts.map(({ code }, index) => [code, 40 + index]));
	return { ...rest, ...values };
}

/** A statement judged, without a date unless one is given. */
export function judge(
	dataset: Dataset,
	statement: Statement,
	district = yeongdeungpo,
	chance: Chance | null = null
): Evaluation {
	const claim: Claim = claimOf(statement, district);
	return evaluateClaim(claim, dataset, { published: null, chance });
}
