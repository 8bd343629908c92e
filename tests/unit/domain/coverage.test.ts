import { describe, expect, it } from 'vitest';
import { coverage, type CoverageState } from '../../../src/lib/domain/coverage';
import { Dataset, type Cell } from '../../../src/lib/domain/dataset';
import type { District } from '../../../src/lib/domain/district';
import { DistrictList } from '../../../src/lib/domain/district-list';
import type { Measure } from '../../../src/lib/domain/measure';

const place = (
	code: string,
	province: '서울' | '경기' | '충북',
	kind: 'gu' | 'si' | 'gun',
	to: string | null = null
): District => ({
	code,
	name: code,
	nameEn: code,
	tile: null,
	spans: [{ fullName: code, province, kind, from: null, to }]
});

/** A district of Seoul (published since 2021H1), a city, a county, and a county gone by 2015. */
const districts = new DistrictList(
	[
		place('1101', '서울', 'gu'),
		place('3101', '경기', 'si'),
		place('3301', '충북', 'gun'),
		place('3302', '충북', 'gun', '2014-06-30')
	],
	[{ id: 'national', label: { ko: '', en: '' }, counted: { ko: '', en: '' }, rule: {} }]
);

const measure = (id: string): Measure => ({
	id,
	label: { ko: id, en: id },
	definition: { ko: '', en: '' },
	unit: 'percent',
	numerator: null,
	denominator: null,
	direction: 'none',
	decimals: 1
});

const cell = (period: Cell['period'], district: string, more: Partial<Cell> = {}): Cell => ({
	period,
	district,
	measure: 'employment_rate',
	sex: 'total',
	age: '15+',
	value: 60,
	lowReliability: false,
	suppressed: false,
	rounded: false,
	...more
});

const hidden: Partial<Cell> = { value: null, suppressed: true };

const dataset = (...cells: Cell[]) =>
	new Dataset(
		districts,
		[measure('employment_rate'), measure('unemployment_rate')],
		// Another measure keeps the period in the list when the one under test has no cell there.
		[
			...cells,
			cell('2023H1', '1101', { measure: 'unemployment_rate' }),
			cell('2014H1', '3101', { measure: 'unemployment_rate' })
		],
		'test'
	);

describe('the state of a series at a period', () => {
	it.each<[string, CoverageState, Cell['period'], Cell[]]>([
		[
			'every district that existed has a figure',
			'complete',
			'2023H1',
			[cell('2023H1', '1101'), cell('2023H1', '3101'), cell('2023H1', '3301')]
		],
		['one of three published figures is here', 'partial', '2023H1', [cell('2023H1', '3101')]],
		['published, and none here', 'absent', '2023H1', [cell('2014H1', '3101')]],
		[
			'districts of Seoul were not published yet, all others are here',
			'as-published',
			'2014H1',
			[cell('2014H1', '3101'), cell('2014H1', '3301'), cell('2014H1', '3302')]
		],
		[
			'one of three is suppressed, the others are here',
			'as-published',
			'2023H1',
			[cell('2023H1', '1101', hidden), cell('2023H1', '3101'), cell('2023H1', '3301')]
		],
		[
			'all that was published is suppressed',
			'as-published',
			'2023H1',
			[
				cell('2023H1', '1101', hidden),
				cell('2023H1', '3101', hidden),
				cell('2023H1', '3301', hidden)
			]
		]
	])('%s: %s', (_, state, period, cells) => {
		const row = coverage(dataset(...cells)).rows[0]!;
		expect(row.cells.find((each) => each.period === period)?.state).toBe(state);
	});

	it('before the age group was published: not-published', () => {
		const of15to64 = { age: '15-64' } as const;
		const { rows } = coverage(dataset(cell('2023H1', '3101', of15to64)));
		const row = rows.find(({ series }) => series.age === '15-64')!;
		expect(row.cells.map(({ state }) => state)).toEqual(['partial', 'not-published']);
	});
});

describe('coverage', () => {
	const found = coverage(
		dataset(
			cell('2023H1', '3101', { sex: 'female' }),
			cell('2023H1', '1101', { lowReliability: true }),
			cell('2023H1', '3101'),
			cell('2023H1', '3301', { age: '65+' })
		)
	);

	it('counts the districts that existed at each period, newest period first', () => {
		expect(found.periods).toEqual([
			{ period: '2023H1', existing: 3 },
			{ period: '2014H1', existing: 4 }
		]);
	});

	it('lists the series by measure, age and sex, and none without a figure', () => {
		expect(found.rows.map(({ series }) => `${series.measure} ${series.sex} ${series.age}`)).toEqual(
			[
				'employment_rate total 15+',
				'employment_rate female 15+',
				'employment_rate total 65+',
				'unemployment_rate total 15+'
			]
		);
	});

	it('counts figures and marks', () => {
		expect(found.rows[0]!.cells[0]).toMatchObject({ present: 2, absent: 1, lowReliability: 1 });
	});

	it('accounts for every district in every cell', () => {
		for (const { cells } of found.rows) {
			for (const [i, { present, suppressed, absent, notPublished }] of cells.entries()) {
				expect(present + suppressed + absent + notPublished).toBe(found.periods[i]!.existing);
			}
		}
	});

	it('is empty for a dataset without figures', () => {
		expect(coverage(new Dataset(districts, [measure('employment_rate')], [], 'test'))).toEqual({
			periods: [],
			rows: []
		});
	});
});
