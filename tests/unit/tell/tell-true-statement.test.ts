import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/lib/claims/claim';
import type { Locale } from '../../../src/lib/format/locale';
import { tellTrueStatement } from '../../../src/lib/tell/tell-true-statement';
import { first } from '../claims/sample';
import {
	figures,
	andong,
	change,
	comparison,
	gangdong,
	geumcheon,
	gunwi,
	jungSeoul,
	persons,
	record,
	streak,
	value
} from './cases';
import { judge } from './country';

type Case = [what: string, statement: Statement, ko: string[], en: string[], district?: string];

function truthOf(locale: Locale, statement: Statement, district?: string): string[] {
	const { trueStatement } = judge(figures, statement, district);
	return trueStatement ? tellTrueStatement({ dataset: figures, locale }, trueStatement) : [];
}

describe('what is true instead of', () => {
	describe('a place', () => {
		it.each<Case>([
			[
				'each survey has its sentence; a shared place says so',
				first({ periods: ['2023H1', '2023H2'], universe: 'seoul', age: '15+' }),
				[
					'2023년 상반기 영등포구의 15세 이상 고용률은 65.2%로 서울 4개 자치구 가운데 가장 높았다(전국 8개 시군구 중 2위).',
					'2023년 하반기 영등포구의 15세 이상 고용률은 66.2%로 서울 4개 자치구 가운데 다른 1곳과 함께 가장 높았다(전국 8개 시군구 중 공동 2위).'
				],
				[
					"In the first half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu was 65.2%, the highest of Seoul's 4 districts (2nd of all 8 districts of the country).",
					"In the second half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu was 66.2%, the joint highest of Seoul's 4 districts (joint 2nd of all 8 districts of the country)."
				]
			],
			[
				'in the whole country the province is named, and no second place',
				first({ universe: 'national', age: '15+' }),
				[
					'2023년 상반기 서울 영등포구의 15세 이상 고용률은 65.2%로 전국 8개 시군구 가운데 2번째로 높았다.'
				],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu, Seoul, was 65.2%, the 2nd highest of all 8 districts of the country.'
				]
			],
			[
				'a name that stands twice keeps its province',
				first({ universe: 'seoul', age: '15+' }),
				[
					'2023년 상반기 서울 중구의 15세 이상 고용률은 40.0%로 서울 4개 자치구 가운데 가장 낮았다(전국 8개 시군구 중 8위).'
				],
				[
					"In the first half of 2023, the employment rate of people aged 15 and over in Jung-gu, Seoul, was 40.0%, the lowest of Seoul's 4 districts (8th of all 8 districts of the country)."
				],
				jungSeoul
			],
			[
				'the last is the lowest',
				first({ universe: 'national', age: '15+', assertion: { type: 'last' } }),
				[
					'2023년 상반기 서울 중구의 15세 이상 고용률은 40.0%로 전국 8개 시군구 가운데 가장 낮았다.'
				],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Jung-gu, Seoul, was 40.0%, the lowest of all 8 districts of the country.'
				],
				jungSeoul
			],
			[
				'from the lowest',
				first({ universe: 'national', age: '15+', order: 'lowest-first' }),
				[
					'2023년 상반기 서울 중구의 15세 이상 고용률은 40.0%로 전국 8개 시군구 가운데 가장 낮았다.'
				],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Jung-gu, Seoul, was 40.0%, the lowest of all 8 districts of the country.'
				],
				jungSeoul
			],
			[
				'from the lowest, with the place in the country',
				first({ universe: 'seoul', age: '15+', order: 'lowest-first' }),
				[
					'2023년 상반기 금천구의 15세 이상 고용률은 62.1%로 서울 4개 자치구 가운데 2번째로 낮았다(전국 8개 시군구 중 낮은 순으로 5위).'
				],
				[
					"In the first half of 2023, the employment rate of people aged 15 and over in Geumcheon-gu was 62.1%, the 2nd lowest of Seoul's 4 districts (5th lowest of all 8 districts of the country)."
				],
				geumcheon
			],
			[
				'the place in the country is not known',
				first({ universe: 'seoul', age: '15+', periods: ['2022H2'] }),
				['2022년 하반기 영등포구의 15세 이상 고용률은 62.3%로 서울 4개 자치구 가운데 가장 높았다.'],
				[
					"In the second half of 2022, the employment rate of people aged 15 and over in Yeongdeungpo-gu was 62.3%, the highest of Seoul's 4 districts."
				]
			],
			[
				'a count of persons',
				first({ measure: 'employed_thousand', age: '15+', universe: 'seoul' }),
				[
					'2023년 상반기 영등포구의 15세 이상 취업자는 20만 4200명으로 서울 4개 자치구 가운데 2번째로 많았다.'
				],
				[
					"In the first half of 2023, the number of employed people aged 15 and over in Yeongdeungpo-gu was 204,200, the 2nd largest of Seoul's 4 districts."
				]
			],
			[
				'a set of one has no rank',
				first({ universe: 'province:경북', age: '15+', periods: ['2023H2'] }),
				['2023년 하반기 안동시의 15세 이상 고용률은 47.0%였다(경북 1개 시·군이라 견줄 곳이 없다).'],
				[
					'In the second half of 2023, the employment rate of people aged 15 and over in Andong-si was 47.0% (its set has no other member to compare with).'
				],
				andong
			],
			[
				'the province that it belonged to then',
				first({ periods: ['2023H1', '2023H2'], age: '15+', universe: 'national' }),
				[
					'2023년 상반기 경북 군위군의 15세 이상 고용률은 74.0%로 전국 8개 시군구 가운데 가장 높았다.',
					'2023년 하반기 대구 군위군의 15세 이상 고용률은 74.0%로 전국 8개 시군구 가운데 가장 높았다.'
				],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Gunwi-gun, Gyeongbuk, was 74.0%, the highest of all 8 districts of the country.',
					'In the second half of 2023, the employment rate of people aged 15 and over in Gunwi-gun, Daegu, was 74.0%, the highest of all 8 districts of the country.'
				],
				gunwi
			]
		])('%s', (_, statement, ko, en, district) => {
			expect(truthOf('ko', statement, district)).toEqual(ko);
			expect(truthOf('en', statement, district)).toEqual(en);
		});
	});

	describe('a value', () => {
		it.each<Case>([
			[
				'as published',
				value({ value: 66 }),
				['2023년 상반기 서울 영등포구의 15세 이상 고용률은 65.2%였다.'],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu, Seoul, was 65.2%.'
				]
			],
			[
				'persons',
				value({ ...persons, value: 210_000 }),
				['2023년 상반기 서울 영등포구의 15세 이상 취업자는 20만 4200명이었다.'],
				[
					'In the first half of 2023, the number of employed people aged 15 and over in Yeongdeungpo-gu, Seoul, was 204,200.'
				]
			],
			[
				'an earlier survey where the claimed one is missing',
				value({ periods: ['2024H1'] }),
				['2023년 하반기 서울 영등포구의 15세 이상 고용률은 66.2%였다.'],
				[
					'In the second half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu, Seoul, was 66.2%.'
				]
			]
		])('%s', (_, statement, ko, en, district) => {
			expect(truthOf('ko', statement, district)).toEqual(ko);
			expect(truthOf('en', statement, district)).toEqual(en);
		});
	});

	describe('a change', () => {
		it.each<Case>([
			[
				'points',
				change({ amount: 2.9 }),
				[
					'2023년 상반기 서울 영등포구의 15세 이상 고용률은 65.2%로 2022년 상반기(61.5%)보다 3.7%p 높았다.'
				],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu, Seoul, was 65.2%, 3.7 percentage points higher than in the first half of 2022 (61.5%).'
				]
			],
			[
				'points although percent was said',
				change({ unit: 'percent' }),
				[
					'2023년 상반기 서울 영등포구의 15세 이상 고용률은 65.2%로 2022년 상반기(61.5%)보다 3.7%p 높았다.'
				],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu, Seoul, was 65.2%, 3.7 percentage points higher than in the first half of 2022 (61.5%).'
				]
			],
			[
				'persons with percent',
				change({ ...persons, amount: 5000 }),
				[
					'2023년 상반기 서울 영등포구의 15세 이상 취업자는 20만 4200명으로 2022년 상반기(20만 명)보다 4200명(2.1%) 많았다.'
				],
				[
					'In the first half of 2023, the number of employed people aged 15 and over in Yeongdeungpo-gu, Seoul, was 204,200, 4,200 (2.1%) more than in the first half of 2022 (200,000).'
				]
			],
			[
				'down',
				change({ periods: ['2022H2'], direction: 'up' }),
				[
					'2022년 하반기 서울 강동구의 15세 이상 고용률은 61.0%로 2022년 상반기(62.0%)보다 1.0%p 낮았다.'
				],
				[
					'In the second half of 2022, the employment rate of people aged 15 and over in Gangdong-gu, Seoul, was 61.0%, 1.0 percentage points lower than in the first half of 2022 (62.0%).'
				],
				gangdong
			],
			[
				'none',
				change({ periods: ['2022H2'], direction: 'up' }),
				['2022년 하반기 서울 금천구의 15세 이상 고용률은 60.0%로 2022년 상반기와 같았다.'],
				[
					'In the second half of 2022, the employment rate of people aged 15 and over in Geumcheon-gu, Seoul, was 60.0%, the same as in the first half of 2022.'
				],
				geumcheon
			]
		])('%s', (_, statement, ko, en, district) => {
			expect(truthOf('ko', statement, district)).toEqual(ko);
			expect(truthOf('en', statement, district)).toEqual(en);
		});
	});

	describe('a comparison', () => {
		it.each<Case>([
			[
				'with a neighbour',
				comparison({ relation: 'below' }),
				[
					'2023년 상반기 서울 영등포구의 15세 이상 고용률은 65.2%로 강동구(63.0%)보다 2.2%p 높았다.'
				],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu, Seoul, was 65.2%, 2.2 percentage points higher than in Gangdong-gu (63.0%).'
				]
			],
			[
				'with a district elsewhere',
				comparison({ against: { district: gunwi } }),
				[
					'2023년 상반기 서울 영등포구의 15세 이상 고용률은 65.2%로 경북 군위군(74.0%)보다 8.8%p 낮았다.'
				],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu, Seoul, was 65.2%, 8.8 percentage points lower than in Gunwi-gun, Gyeongbuk (74.0%).'
				]
			],
			[
				'with an average',
				comparison({ against: { averageOf: 'seoul' } }),
				[
					'2023년 상반기 영등포구의 15세 이상 고용률은 65.2%로 서울 4개 자치구 전체(60.0%)보다 5.2%p 높았다.'
				],
				[
					"In the first half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu was 65.2%, 5.2 percentage points higher than in Seoul's 4 districts taken together (60.0%)."
				]
			],
			[
				'equal values',
				comparison({ periods: ['2023H2'] }),
				['2023년 하반기 서울 영등포구의 15세 이상 고용률은 66.2%로 강동구와 같았다.'],
				[
					'In the second half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu, Seoul, was 66.2%, the same as in Gangdong-gu.'
				]
			],
			[
				'numbers of persons',
				comparison({ measure: 'employed_thousand' }),
				[
					'2023년 상반기 서울 영등포구의 15세 이상 취업자는 20만 4200명으로 강동구(25만 100명)보다 4만 5900명 적었다.'
				],
				[
					'In the first half of 2023, the number of employed people aged 15 and over in Yeongdeungpo-gu, Seoul, was 204,200, 45,900 fewer than in Gangdong-gu (250,100).'
				]
			]
		])('%s', (_, statement, ko, en, district) => {
			expect(truthOf('ko', statement, district)).toEqual(ko);
			expect(truthOf('en', statement, district)).toEqual(en);
		});
	});

	describe('a record', () => {
		it.each<Case>([
			[
				'since publication began',
				record({}),
				[
					'2023년 상반기 서울 영등포구의 15세 이상 고용률은 65.2%로 공표가 시작된 2021년 상반기 이후 가장 높았다.'
				],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu, Seoul, was 65.2%, the highest since publication began in the first half of 2021.'
				]
			],
			[
				'since another was more so',
				record({}),
				[
					'2023년 상반기 서울 강동구의 15세 이상 고용률은 63.0%로 2022년 상반기 이후 가장 높았다(2021년 하반기는 64.0%).'
				],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Gangdong-gu, Seoul, was 63.0%, the highest since the first half of 2022 (64.0% in the second half of 2021).'
				],
				gangdong
			],
			[
				'since figures are known',
				record({}),
				[
					'2023년 상반기 서울 금천구의 15세 이상 고용률은 62.1%로 수치를 확인할 수 있는 2022년 상반기 이후 가장 높았다.'
				],
				[
					'In the first half of 2023, the employment rate of people aged 15 and over in Geumcheon-gu, Seoul, was 62.1%, the highest since the first half of 2022, as far back as figures go.'
				],
				geumcheon
			],
			[
				'no stretch at all: the survey that was more so',
				record({ periods: ['2022H1'], extreme: 'lowest' }),
				[
					'2022년 상반기 서울 영등포구의 15세 이상 고용률은 61.5%로 2021년 하반기(59.8%)보다 1.7%p 높았다.'
				],
				[
					'In the first half of 2022, the employment rate of people aged 15 and over in Yeongdeungpo-gu, Seoul, was 61.5%, 1.7 percentage points higher than in the second half of 2021 (59.8%).'
				]
			],
			[
				'the only survey',
				record({ periods: ['2021H1'] }),
				['2021년 상반기 서울 영등포구의 15세 이상 고용률은 57.4%였다.'],
				[
					'In the first half of 2021, the employment rate of people aged 15 and over in Yeongdeungpo-gu, Seoul, was 57.4%.'
				]
			]
		])('%s', (_, statement, ko, en, district) => {
			expect(truthOf('ko', statement, district)).toEqual(ko);
			expect(truthOf('en', statement, district)).toEqual(en);
		});
	});

	describe('a streak', () => {
		it.each<Case>([
			[
				'as long as it was',
				streak({ times: 4 }),
				[
					'영등포구의 15세 이상 고용률은 2022년 하반기부터 2023년 하반기까지 3회 연속 서울 4개 자치구 가운데 1위였다.'
				],
				[
					"The employment rate of people aged 15 and over in Yeongdeungpo-gu ranked 1st among Seoul's 4 districts for 3 surveys in a row, from the second half of 2022 to the second half of 2023."
				]
			],
			[
				'only once',
				streak({ times: 2, periods: ['2022H2'] }),
				[
					'2022년 하반기 영등포구의 15세 이상 고용률은 서울 4개 자치구 가운데 1위였으나, 바로 앞 조사에서는 그렇지 않았다.'
				],
				[
					"In the second half of 2022, the employment rate of people aged 15 and over in Yeongdeungpo-gu ranked 1st among Seoul's 4 districts, but not one survey earlier."
				]
			],
			[
				'none: the place',
				streak({ periods: ['2022H1'], times: 1 }),
				[
					'2022년 상반기 영등포구의 15세 이상 고용률은 61.5%로 서울 4개 자치구 가운데 2번째로 높았다.'
				],
				[
					"In the first half of 2022, the employment rate of people aged 15 and over in Yeongdeungpo-gu was 61.5%, the 2nd highest of Seoul's 4 districts."
				]
			]
		])('%s', (_, statement, ko, en, district) => {
			expect(truthOf('ko', statement, district)).toEqual(ko);
			expect(truthOf('en', statement, district)).toEqual(en);
		});
	});

	describe('a count', () => {
		it.each<Case>([
			[
				'each indicator is named',
				{ kind: 'count', of: 'first-places', stated: 2, universe: 'seoul', period: '2023H1' },
				[
					'2023년 상반기 영등포구는 견준 지표 2개 모두에서 서울 4개 자치구 중 1위였다(15세 이상 고용률, 15~64세 고용률).'
				],
				[
					"In the first half of 2023, Yeongdeungpo-gu was first of Seoul's 4 districts in both indicators compared: employment rate of people aged 15 and over and employment rate of people aged 15–64."
				]
			],
			[
				'first in nothing',
				{ kind: 'count', of: 'first-places', stated: 1, universe: 'seoul', period: '2023H1' },
				['2023년 상반기 금천구는 견준 지표 1개에서 서울 4개 자치구 중 1위가 아니었다.'],
				[
					"In the first half of 2023, Geumcheon-gu was not first of Seoul's 4 districts in the one indicator compared."
				],
				geumcheon
			],
			[
				'items',
				{
					kind: 'count',
					of: 'named-items',
					stated: 3,
					items: [
						{ ko: '온라인', en: 'online' },
						{ ko: '오프라인', en: 'offline' }
					]
				},
				['글에서 이름을 든 것은 모두 2가지다.'],
				['The text names 2 in all.']
			],
			[
				'years',
				{
					kind: 'interval',
					years: 5,
					fromYear: 2018,
					toYear: 2024,
					event: { ko: '상', en: 'a prize' }
				},
				['6년 만이다.'],
				['It came 6 years later.']
			]
		])('%s', (_, statement, ko, en, district) => {
			expect(truthOf('ko', statement, district)).toEqual(ko);
			expect(truthOf('en', statement, district)).toEqual(en);
		});
	});
});
