import measures from '../../../data/measures.json';
import universes from '../../../data/universes.json';
import { Dataset, type Cell } from '../../../src/lib/domain/dataset';
import { DistrictList } from '../../../src/lib/domain/district-list';
import type { District } from '../../../src/lib/domain/district';
import type { Measure } from '../../../src/lib/domain/measure';
import type { Period } from '../../../src/lib/domain/period';
import type { ProvinceName } from '../../../src/lib/domain/province';
import type { UniverseDefinition } from '../../../src/lib/domain/universe';

/** Made-up districts with made-up figures; 고을군 stands in two provinces. */
export const garam = '9001';
export const narae = '9002';
export const dasom = '9003';
export const masil = '9004';
export const hostile = '9005';
export const goeulEast = '9101';
export const goeulSouth = '9102';

function place(code: string, name: string, nameEn: string, province: ProvinceName): District {
	const kind = name.endsWith('군') ? 'gun' : 'gu';
	const span = { fullName: `${province} ${name}`, province, kind, from: null, to: null } as const;
	return { code, name, nameEn, tile: null, spans: [span] };
}

export const districts: District[] = [
	place(garam, '가람구', 'Garam-gu', '서울'),
	place(narae, '나래구', 'Narae-gu', '서울'),
	place(dasom, '다솜구', 'Dasom-gu', '서울'),
	place(masil, '마실구', 'Masil-gu', '서울'),
	place(goeulEast, '고을군', 'Goeul-gun', '강원'),
	place(goeulSouth, '고을군', 'Goeul-gun', '경남')
];

/** A name that would break out of markup, for drawings that must not let it. */
export const hostileDistrict = place(hostile, '<script>"&\u0007구', "<b>O'Neil</b>", '서울');

export type Row = [period: Period, code: string, value: number | null, cell?: Partial<Cell>];

/** Employment rates of everyone 15+, unless a row says more. */
export function smallDataset(rows: readonly Row[], more: readonly District[] = []): Dataset {
	const cells = rows.map(([period, district, value, cell]): Cell => ({
		period,
		district,
		measure: 'employment_rate',
		sex: 'total',
		age: '15+',
		value,
		lowReliability: false,
		suppressed: value === null,
		rounded: false,
		...cell
	}));
	const list = new DistrictList([...districts, ...more], universes as UniverseDefinition[]);
	return new Dataset(list, measures as Measure[], cells, 'made-up');
}

export const rate = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;

/** A tie for second, a mark and a hidden figure at 2023H1; a hole at 2022H1 for 나래구. */
export const rows: readonly Row[] = [
	['2021H1', garam, 58.1],
	['2021H2', garam, 59.4],
	['2022H1', garam, 60.2],
	['2022H2', garam, 61.7],
	['2023H1', garam, 64.3],
	['2021H1', narae, 57.2],
	['2021H2', narae, 57.9],
	['2022H2', narae, 60.4, { lowReliability: true }],
	['2023H1', narae, 61.5],
	['2023H1', dasom, 61.5, { lowReliability: true }],
	['2023H1', masil, null],
	['2023H1', goeulEast, 70.8],
	['2023H1', goeulSouth, 66.6]
];
