import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/lib/claims/claim';
import type { Locale } from '../../../src/lib/format/locale';
import { scopeView } from '../../../src/lib/tell/scope-view';
import { first } from '../claims/sample';
import { change, comparison, figures, gunwi, persons, streak, value } from './cases';
import { judge } from './country';

function scopeOf(statement: Statement, locale: Locale = 'ko', district?: string) {
	return scopeView({ dataset: figures, locale }, judge(figures, statement, district));
}

const bothHalves = first({ periods: ['2023H1', '2023H2'], age: '15+' });

describe('the grid of readings', () => {
	it('has what is compared down, and group over survey across', () => {
		const grid = scopeOf(first({ periods: ['2023H1', '2023H2'] }))!;
		expect(grid.rowHeading).toBe('비교 집단');
		expect(grid.groups).toEqual([
			{ group: '15세 이상', columns: 2 },
			{ group: '15~64세', columns: 2 }
		]);
		expect(grid.columns.map(({ id, period }) => [id, period])).toEqual([
			['2023H1.total.15+', '2023년 상반기'],
			['2023H2.total.15+', '2023년 하반기'],
			['2023H1.total.15-64', '2023년 상반기'],
			['2023H2.total.15-64', '2023년 하반기']
		]);
		expect(grid.rows.map(({ name, literal }) => [name, literal])).toEqual([
			['전국 시군구', true],
			['서울 자치구', false],
			['특·광역시 구·군', false],
			['특·광역시 자치구', false]
		]);
		expect(grid.rows.every(({ cells }) => cells.length === 4)).toBe(true);
	});

	it('tells each cell: place, value, outcome, and the strongest counterexample', () => {
		const [national, seoul] = scopeOf(bothHalves)!.rows;
		expect(national!.cells[1]).toEqual({
			part: '2023H2.15+.national',
			outcome: 'fails',
			rank: '공동 2위',
			of: '8곳 중',
			value: '66.2%',
			counterexample: true,
			label: '2023년 하반기, 15세 이상, 전국 시군구: 8곳 중 공동 2위, 66.2%, 틀림'
		});
		expect(seoul!.cells[0]).toMatchObject({ rank: '1위', outcome: 'holds', counterexample: false });
	});

	it.each([
		['ko', '8곳', '2023년 상반기 6곳, 2023년 하반기 7곳'],
		['en', '8', '6 in the first half of 2023, 7 in the second half of 2023']
	] as const)(
		'gives the number of members, per survey where it changed (%s)',
		(locale, one, two) => {
			const rows = scopeOf(bothHalves, locale)!.rows;
			expect([rows[0]!.size, rows[2]!.size]).toEqual([one, two]);
		}
	);

	it('keeps a district that moved in one row for its provinces', () => {
		const rows = scopeOf(bothHalves, 'ko', gunwi)!.rows;
		expect(rows[1]).toMatchObject({ name: '그때 속한 시도' });
		expect(rows[1]!.cells.map((cell) => cell?.part)).toEqual([
			'2023H1.15+.province:경북',
			'2023H2.15+.province:대구'
		]);
	});

	it.each([
		['bases of a change', change({ base: null }), '견준 시기', ['2022년 상반기', '2022년 하반기']],
		['a value has one row without a name', value({ age: null }), '', ['']],
		[
			'universes and ways of counting',
			{ kind: 'count', of: 'first-places', stated: 1, universe: 'seoul', period: '2023H1' },
			'비교 집단 · 센 지표',
			[
				'서울 자치구 · 15세 이상 지표',
				'서울 자치구 · 연령별 고용률',
				'서울 자치구 · 공표된 모든 비율'
			]
		]
	] as [string, Statement, string, string[]][])('%s', (_, statement, heading, names) => {
		const grid = scopeOf(statement)!;
		expect(grid.rowHeading).toBe(heading);
		expect(grid.rows.map(({ name }) => name)).toEqual(names);
	});

	it.each([
		['a change', change({}), '+3.7%p', '+3.7 pp'],
		['persons', change({ ...persons, amount: 5000 }), '+4.2천 명', '+4.2 thousand'],
		['a comparison', comparison({ against: { district: gunwi } }), '−8.8%p', '−8.8 pp'],
		['a value', value({}), '65.2%', '65.2%'],
		[
			'first places',
			{ kind: 'count', of: 'first-places', stated: 1, universe: 'seoul', period: '2023H1' },
			'1개 중 1개에서 1위',
			'1st in 1 of 1'
		],
		[
			'no figure',
			value({ periods: ['2024H1'] }),
			'공표되었으나 이 자료에 없음',
			'published, but not in this data set'
		]
	] as [string, Statement, string, string][])(
		'shows of %s what there is',
		(_, statement, ko, en) => {
			expect(scopeOf(statement)!.rows[0]!.cells[0]!.value).toBe(ko);
			expect(scopeOf(statement, 'en')!.rows[0]!.cells[0]!.value).toBe(en);
		}
	);

	it('says where the district does not belong', () => {
		const outside = scopeOf(first({ universe: 'metro-official', age: '15+' }), 'ko', gunwi)!;
		expect(outside.rows[0]!.cells[0]).toMatchObject({ rank: '', value: '속하지 않음' });
	});

	it('is nothing for kinds without readings', () => {
		expect(scopeOf({ kind: 'outside', topic: 'award', meanings: [] })).toBeNull();
	});
});

describe('the strongest counterexample', () => {
	it.each([
		[
			'is the literal reading where that fails',
			bothHalves,
			'글자 그대로 읽으면 전국 8개 시군구 가운데 2023년 상반기 2위, 2023년 하반기 공동 2위입니다(15세 이상).',
			'Taken literally, among all 8 districts of the country it was 2nd in the first half of 2023 and joint 2nd in the second half of 2023 (aged 15 and over).'
		],
		[
			'is another where the literal one holds',
			value({ age: null }),
			'가장 가까운 반례: 15~64세 고용률은 2023년 상반기 73.1%입니다. ‘65.2%’라는 말과 다릅니다.',
			'The nearest counterexample: the employment rate of people aged 15–64 was 73.1% in the first half of 2023. That is not “65.2%”.'
		]
	])('%s', (_, statement, ko, en) => {
		expect(scopeOf(statement)!.counterexample).toBe(ko);
		expect(scopeOf(statement, 'en')!.counterexample).toBe(en);
	});

	it('is nothing where nothing fails', () => {
		expect(scopeOf(first({ universe: 'seoul', age: '15+' }))!.counterexample).toBeNull();
	});
});

describe('the sentence of the grid', () => {
	it.each<[string, Statement, string, string, string?]>([
		[
			'some scopes, one of them at one survey only',
			bothHalves,
			'해석 8가지 가운데 5가지에서 맞습니다: 서울 4개 자치구, 특·광역시 구·군(6~7곳, 2023년 상반기), 특·광역시 5개 자치구에서만.',
			"True in 5 of 8 readings: only among Seoul's 4 districts, the metropolitan districts and counties (6–7, first half of 2023), and the 5 autonomous districts of the metropolitan cities."
		],
		[
			'a scope at one age only',
			first(),
			'해석 8가지 가운데 7가지에서 맞습니다: 서울 4개 자치구, 전국 8개 시군구(15~64세), 특·광역시 6개 구·군, 특·광역시 5개 자치구에서만.',
			"True in 7 of 8 readings: only among Seoul's 4 districts, all 8 districts of the country (aged 15–64), the 6 districts and counties of the metropolitan cities, and the 5 autonomous districts of the metropolitan cities."
		],
		[
			'one age',
			value({ age: null }),
			'해석 2가지 가운데 1가지에서 맞습니다: 15세 이상에서만.',
			'True in 1 of 2 readings: only for people aged 15 and over.'
		],
		[
			'one of two surveys',
			value({ periods: ['2023H1', '2023H2'] }),
			'해석 2가지 가운데 1가지에서 맞습니다: 2023년 상반기에만.',
			'True in 1 of 2 readings: only in the first half of 2023.'
		],
		[
			'one base',
			change({ amount: 2.9, base: null }),
			'해석 2가지 가운데 1가지에서 맞습니다: 2022년 하반기와 견줄 때만.',
			'True in 1 of 2 readings: only against the second half of 2022.'
		],
		[
			'the rest is not known',
			first({ periods: ['2022H2'], age: '15+' }),
			'해석 4가지 가운데 1가지에서 맞습니다: 서울 4개 자치구. 3가지는 자료가 없습니다.',
			"True in 1 of 4 readings: among Seoul's 4 districts. 3 lack figures."
		],
		[
			'all of several',
			bothHalves,
			'해석 6가지 모두에서 맞습니다.',
			'True in all 6 readings.',
			gunwi
		],
		[
			'the only one',
			first({ universe: 'seoul', age: '15+' }),
			'해석은 한 가지뿐이고, 맞습니다.',
			'True in its one reading.'
		],
		[
			'none',
			change({ age: null, amount: null, direction: 'down' }),
			'해석 2가지 모두에서 틀립니다.',
			'False in all 2 readings.'
		],
		[
			'nothing known',
			first({ sex: 'female', universe: 'seoul' }),
			'해석 2가지 모두 자료가 없습니다.',
			'All 2 readings lack figures.'
		],
		[
			'a streak counts whole, not by survey',
			streak({ universe: null, times: 2 }),
			'해석 4가지 가운데 2가지에서 맞습니다: 서울 4개 자치구, 특·광역시 5개 자치구에서만.',
			"True in 2 of 4 readings: only among Seoul's 4 districts and the 5 autonomous districts of the metropolitan cities."
		]
	])('%s', (_, statement, ko, en, district) => {
		expect(scopeOf(statement, 'ko', district)!.sentence).toBe(ko);
		expect(scopeOf(statement, 'en', district)!.sentence).toBe(en);
	});
});
