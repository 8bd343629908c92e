import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/lib/claims/claim';
import type { Locale } from '../../../src/lib/format/locale';
import { tellReason } from '../../../src/lib/tell/tell-reason';
import { first } from '../claims/sample';
import {
	figures,
	change,
	comparison,
	geumcheon,
	gunwi,
	jungSeoul,
	persons,
	record,
	streak,
	value
} from './cases';
import { judge } from './country';

type Case = [reason: string, statement: Statement, ko: string, en: string, district?: string];

function reasonOf(locale: Locale, statement: Statement, district?: string): string {
	return tellReason({ dataset: figures, locale }, judge(figures, statement, district));
}

describe('the reason of', () => {
	describe('a rank', () => {
		it.each<Case>([
			[
				'holds in some scopes: where, then the most natural place',
				first({ periods: ['2023H1', '2023H2'], age: '15+' }),
				'서울 4개 자치구, 특·광역시 5개 자치구 안에서는 맞지만, 전국 8개 시군구 가운데서는 2023년 상반기 2위, 2023년 하반기 공동 2위입니다(15세 이상).',
				"True among Seoul's 4 districts and the 5 autonomous districts of the metropolitan cities; among all 8 districts of the country it was 2nd in the first half of 2023 and joint 2nd in the second half of 2023 (aged 15 and over)."
			],
			[
				'holds for some ages of a scope',
				first(),
				'서울 4개 자치구, 전국 8개 시군구(15~64세), 특·광역시 6개 구·군, 특·광역시 5개 자치구 안에서는 맞지만, 전국 8개 시군구 가운데서는 2023년 상반기 2위입니다(15세 이상).',
				"True among Seoul's 4 districts, all 8 districts of the country (aged 15–64), the 6 districts and counties of the metropolitan cities, and the 5 autonomous districts of the metropolitan cities; among all 8 districts of the country it was 2nd in the first half of 2023 (aged 15 and over)."
			],
			[
				'holds in its only scope',
				first({ universe: 'seoul', age: '15+' }),
				'서울 4개 자치구 가운데 2023년 상반기 1위입니다(15세 이상).',
				"Among Seoul's 4 districts it was 1st in the first half of 2023 (aged 15 and over)."
			],
			[
				'a first place that is shared',
				first({ universe: 'seoul', age: '15+', periods: ['2023H2'] }),
				'서울 4개 자치구 가운데 2023년 하반기 공동 1위입니다(15세 이상).',
				"Among Seoul's 4 districts it was joint 1st in the second half of 2023 (aged 15 and over)."
			],
			[
				'holds in every scope',
				first({ age: '15+' }),
				'전국 8개 시군구, 경북 2개 시·군, 전국 2개 군(광역시 군 포함) 안에서 모두 맞습니다.',
				"True among all 8 districts of the country, the 2 Gyeongbuk districts, and the country's 2 counties (metropolitan ones included).",
				gunwi
			],
			[
				'fails in its only scope',
				first({ universe: 'national', age: '15+' }),
				'전국 8개 시군구 가운데 2023년 상반기 2위입니다(15세 이상).',
				'Among all 8 districts of the country it was 2nd in the first half of 2023 (aged 15 and over).'
			],
			[
				'fails in every scope',
				first({ age: '15+' }),
				'어떤 해석으로도 맞지 않습니다. 전국 8개 시군구 가운데 2023년 상반기 4위입니다(15세 이상).',
				'False under every reading: among all 8 districts of the country it was 4th in the first half of 2023 (aged 15 and over).',
				geumcheon
			],
			[
				'more than two surveys are told as a range',
				first({ periods: ['2022H1', '2022H2', '2023H1'], age: '15+', universe: 'seoul' }),
				'서울 4개 자치구 가운데 2022년 상반기부터 2023년 상반기까지 1–2위입니다(15세 이상).',
				"Among Seoul's 4 districts it was 1st–2nd from the first half of 2022 to the first half of 2023 (aged 15 and over)."
			],
			[
				'not a member of what it names',
				first({ universe: 'metro-official', age: '15+' }),
				'경북 군위군은 2023년 상반기에 특·광역시 6개 구·군에 속하지 않습니다.',
				'Gunwi-gun, Gyeongbuk, was not one of the 6 districts and counties of the metropolitan cities in the first half of 2023.',
				gunwi
			],
			[
				'from the lowest',
				first({ universe: 'national', age: '15+', order: 'lowest-first' }),
				'전국 8개 시군구 가운데 2023년 상반기 낮은 순 1위입니다(15세 이상).',
				'Among all 8 districts of the country it was lowest in the first half of 2023 (aged 15 and over).',
				jungSeoul
			],
			[
				'from the lowest, and not there',
				first({ universe: 'seoul', age: '15+', order: 'lowest-first' }),
				'서울 4개 자치구 가운데 2023년 상반기 낮은 순 4위입니다(15세 이상).',
				"Among Seoul's 4 districts it was 4th lowest in the first half of 2023 (aged 15 and over)."
			],
			[
				'figures are lacking, which could only worsen the place',
				first({ universe: 'national', age: '15+', periods: ['2022H1'] }),
				'전국 8개 시군구 가운데 2022년 상반기 2위 또는 그 아래입니다(15세 이상).',
				'Among all 8 districts of the country it was 2nd or lower in the first half of 2022 (aged 15 and over).'
			],
			[
				'holds where it is known',
				first({ periods: ['2022H2'], age: '15+' }),
				'서울 4개 자치구 안에서는 맞지만, 다른 해석을 확인하는 데 필요한 2022년 하반기 대구 중구, 대구 달성군, 경북 안동시 외 1곳의 15세 이상 고용률 수치가 이 자료에 없습니다.',
				"True among Seoul's 4 districts; for the other readings, not in this data set: the employment rate by district (aged 15 and over) in the second half of 2022 for Jung-gu, Daegu; Dalseong-gun, Daegu; Andong-si, Gyeongbuk and 1 more."
			],
			[
				'whole tables are missing',
				first({ sex: 'female', periods: ['2023H1', '2023H2'] }),
				'확인에 필요한 2023년 상·하반기 시군구별 여성 고용률(15세 이상, 15~64세) 수치가 이 자료에 없습니다.',
				'Not in this data set: the women’s employment rate by district (aged 15 and over; aged 15–64) in both halves of 2023.'
			],
			[
				'never published',
				first({ age: '15+', universe: 'seoul', periods: ['2020H1'] }),
				'확인에 필요한 2020년 상반기 시군구별 15세 이상 고용률 수치는 공표된 적이 없습니다.',
				'Never published: the employment rate by district (aged 15 and over) in the first half of 2020.'
			]
		])('%s', (_, statement, ko, en, district) => {
			expect([reasonOf('ko', statement, district), reasonOf('en', statement, district)]).toEqual([
				ko,
				en
			]);
		});
	});

	describe('a value', () => {
		it.each<Case>([
			[
				'as published',
				value({}),
				'15세 이상 고용률은 2023년 상반기 65.2%입니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023.'
			],
			[
				'rounds to what is said',
				value({ value: 65, decimals: 0 }),
				'15세 이상 고용률은 2023년 상반기 65.2%입니다. ‘65%’라는 말에 맞습니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023. That fits “65%”.'
			],
			[
				'about',
				value({ value: 65, decimals: 0, precision: 'about' }),
				'15세 이상 고용률은 2023년 상반기 65.2%입니다. ‘약 65%’라는 말에 맞습니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023. That fits “about 65%”.'
			],
			[
				'another value',
				value({ value: 66 }),
				'15세 이상 고용률은 2023년 상반기 65.2%입니다. ‘66.0%’라는 말과 다릅니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023. That is not “66.0%”.'
			],
			[
				'finer than published',
				value({ value: 65.23, decimals: 2 }),
				'15세 이상 고용률은 2023년 상반기 65.2%입니다. 그보다 자세한 값은 공표되지 않아 ‘65.23%’인지 확인할 수 없습니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023. Nothing finer is published, so “65.23%” cannot be checked.'
			],
			[
				'the value of one of the ages',
				value({ value: 73.1, age: null }),
				'15~64세로는 맞지만, 15세 이상 고용률은 2023년 상반기 65.2%입니다. ‘73.1%’라는 말과 다릅니다.',
				'True for people aged 15–64; the employment rate of people aged 15 and over was 65.2% in the first half of 2023. That is not “73.1%”.'
			],
			[
				'at least so many persons',
				value({ ...persons, value: 200_000, precision: 'at-least' }),
				'15세 이상 취업자는 2023년 상반기 20만 4200명입니다. ‘20만 명 이상’이라는 말에 맞습니다.',
				'The number of employed people aged 15 and over was 204,200 in the first half of 2023. That fits “at least 200,000”.'
			],
			[
				'another number of persons',
				value({ ...persons, value: 210_000 }),
				'15세 이상 취업자는 2023년 상반기 20만 4200명입니다. ‘21만 명’이라는 말과 다릅니다.',
				'The number of employed people aged 15 and over was 204,200 in the first half of 2023. That is not “210,000”.'
			],
			[
				'true of one of two surveys',
				value({ periods: ['2023H1', '2023H2'] }),
				'15세 이상 고용률은 2023년 상반기 65.2%, 2023년 하반기 66.2%입니다. ‘65.2%’라는 말과 다릅니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023 and 66.2% in the second half of 2023. That is not “65.2%”.'
			],
			[
				'no figure in these files',
				value({ periods: ['2024H1'] }),
				'확인에 필요한 2024년 상반기 시군구별 15세 이상 고용률 수치가 이 자료에 없습니다.',
				'Not in this data set: the employment rate by district (aged 15 and over) in the first half of 2024.'
			]
		])('%s', (_, statement, ko, en, district) => {
			expect([reasonOf('ko', statement, district), reasonOf('en', statement, district)]).toEqual([
				ko,
				en
			]);
		});
	});

	describe('a change', () => {
		it.each<Case>([
			[
				'as it was',
				change({}),
				'2023년 상반기 15세 이상 고용률은 65.2%로, 2022년 상반기(61.5%)보다 3.7%p 높습니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023, 3.7 percentage points higher than in the first half of 2022 (61.5%).'
			],
			[
				'the amount fits another base',
				change({ amount: 2.9 }),
				'2023년 상반기 15세 이상 고용률은 65.2%로, 2022년 상반기(61.5%)보다 3.7%p 높습니다. ‘2.9%p 올랐다’는 말과 다릅니다. 말에 맞는 것은 2022년 하반기(62.3%)와 견준 값입니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023, 3.7 percentage points higher than in the first half of 2022 (61.5%). That is not “up 2.9 percentage points”. The words fit a comparison with the second half of 2022 (62.3%).'
			],
			[
				'the printed base is that of another survey',
				change({ age: '15-64', amount: null, baseValue: 69.7 }),
				'2023년 상반기 15~64세 고용률은 73.1%로, 2022년 상반기(69.6%)보다 3.5%p 높습니다. ‘2022년 상반기 69.7%’라는 말과 다릅니다. 말에 맞는 것은 2022년 하반기(69.7%)와 견준 값입니다.',
				'The employment rate of people aged 15–64 was 73.1% in the first half of 2023, 3.5 percentage points higher than in the first half of 2022 (69.6%). That is not “69.7% in the first half of 2022”. The words fit a comparison with the second half of 2022 (69.7%).'
			],
			[
				'the base is left open',
				change({ amount: 2.9, base: null }),
				'2022년 하반기와 견주면 맞지만, 2023년 상반기 15세 이상 고용률은 65.2%로, 2022년 상반기(61.5%)보다 3.7%p 높습니다. ‘2.9%p 올랐다’는 말과 다릅니다.',
				'True against the second half of 2022; the employment rate of people aged 15 and over was 65.2% in the first half of 2023, 3.7 percentage points higher than in the first half of 2022 (61.5%). That is not “up 2.9 percentage points”.'
			],
			[
				'percent, which are not points',
				change({ unit: 'percent', amount: 6 }),
				'2023년 상반기 15세 이상 고용률은 65.2%로, 2022년 상반기(61.5%)보다 3.7%p(비율로 6.0%) 높습니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023, 3.7 percentage points (6.0%) higher than in the first half of 2022 (61.5%).'
			],
			[
				'points called percent',
				change({ unit: 'percent' }),
				'2023년 상반기 15세 이상 고용률은 65.2%로, 2022년 상반기(61.5%)보다 3.7%p(비율로 6.0%) 높습니다. ‘3.7% 올랐다’는 말과 다릅니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023, 3.7 percentage points (6.0%) higher than in the first half of 2022 (61.5%). That is not “up 3.7%”.'
			],
			[
				'persons',
				change({ ...persons, amount: 5000 }),
				'2023년 상반기 15세 이상 취업자는 20만 4200명으로, 2022년 상반기(20만 명)보다 4200명 많습니다. ‘5000명 늘었다’는 말과 다릅니다.',
				'The number of employed people aged 15 and over was 204,200 in the first half of 2023, 4,200 more than in the first half of 2022 (200,000). That is not “up 5,000”.'
			],
			[
				'unchanged, but it rose',
				change({ amount: null, direction: 'same' }),
				'2023년 상반기 15세 이상 고용률은 65.2%로, 2022년 상반기(61.5%)보다 3.7%p 높습니다. ‘그대로’라는 말과 다릅니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023, 3.7 percentage points higher than in the first half of 2022 (61.5%). That is not “unchanged”.'
			],
			[
				'down under no reading',
				change({ age: null, amount: null, direction: 'down' }),
				'어떤 해석으로도 맞지 않습니다. 2023년 상반기 15세 이상 고용률은 65.2%로, 2022년 상반기(61.5%)보다 3.7%p 높습니다. ‘내렸다’는 말과 다릅니다.',
				'False under every reading: the employment rate of people aged 15 and over was 65.2% in the first half of 2023, 3.7 percentage points higher than in the first half of 2022 (61.5%). That is not “down”.'
			],
			[
				'up under every reading',
				change({ age: null, amount: null }),
				'모든 해석에서 맞습니다. 2023년 상반기 15세 이상 고용률은 65.2%로, 2022년 상반기(61.5%)보다 3.7%p 높습니다.',
				'True under every reading: the employment rate of people aged 15 and over was 65.2% in the first half of 2023, 3.7 percentage points higher than in the first half of 2022 (61.5%).'
			]
		])('%s', (_, statement, ko, en, district) => {
			expect([reasonOf('ko', statement, district), reasonOf('en', statement, district)]).toEqual([
				ko,
				en
			]);
		});
	});

	describe('a comparison', () => {
		it.each<Case>([
			[
				'with a neighbour',
				comparison({}),
				'2023년 상반기 15세 이상 고용률은 65.2%로, 강동구(63.0%)보다 2.2%p 높습니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023, 2.2 percentage points higher than in Gangdong-gu (63.0%).'
			],
			[
				'with a neighbour whose name stands twice',
				comparison({ against: { district: jungSeoul } }),
				'2023년 상반기 15세 이상 고용률은 65.2%로, 서울 중구(40.0%)보다 25.2%p 높습니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023, 25.2 percentage points higher than in Jung-gu, Seoul (40.0%).'
			],
			[
				'with a district elsewhere',
				comparison({ against: { district: gunwi } }),
				'2023년 상반기 15세 이상 고용률은 65.2%로, 경북 군위군(74.0%)보다 8.8%p 낮습니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023, 8.8 percentage points lower than in Gunwi-gun, Gyeongbuk (74.0%).'
			],
			[
				'with an average',
				comparison({ against: { averageOf: 'seoul' } }),
				'2023년 상반기 15세 이상 고용률은 65.2%로, 서울 4개 자치구 전체(60.0%)보다 5.2%p 높습니다.',
				"The employment rate of people aged 15 and over was 65.2% in the first half of 2023, 5.2 percentage points higher than in Seoul's 4 districts taken together (60.0%)."
			],
			[
				'equal values',
				comparison({ periods: ['2023H2'] }),
				'2023년 하반기 15세 이상 고용률은 66.2%로, 강동구(66.2%)와 같습니다.',
				'The employment rate of people aged 15 and over was 66.2% in the second half of 2023, the same as in Gangdong-gu.'
			],
			[
				'numbers of persons',
				comparison({ measure: 'employed_thousand' }),
				'2023년 상반기 15세 이상 취업자는 20만 4200명으로, 강동구(25만 100명)보다 4만 5900명 적습니다.',
				'The number of employed people aged 15 and over was 204,200 in the first half of 2023, 45,900 fewer than in Gangdong-gu (250,100).'
			]
		])('%s', (_, statement, ko, en, district) => {
			expect([reasonOf('ko', statement, district), reasonOf('en', statement, district)]).toEqual([
				ko,
				en
			]);
		});
	});

	describe('a record', () => {
		it.each<Case>([
			[
				'the highest',
				record({}),
				'2023년 상반기 15세 이상 고용률은 65.2%로, 2021년 상반기부터의 조사 5번 가운데 가장 높습니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023, the highest of 5 surveys since the first half of 2021.'
			],
			[
				'since a survey that is named',
				record({ since: '2022H1' }),
				'2023년 상반기 15세 이상 고용률은 65.2%로, 2022년 상반기부터의 조사 3번 가운데 가장 높습니다.',
				'The employment rate of people aged 15 and over was 65.2% in the first half of 2023, the highest of 3 surveys since the first half of 2022.'
			],
			[
				'not the lowest',
				record({ periods: ['2022H1'], extreme: 'lowest' }),
				'2022년 상반기 15세 이상 고용률은 61.5%로, 2021년 상반기부터의 조사 3번 가운데 3번째로 낮습니다. 가장 낮은 것은 2021년 상반기의 57.4%입니다.',
				'The employment rate of people aged 15 and over was 61.5% in the first half of 2022, the 3rd lowest of 3 surveys since the first half of 2021; the lowest was 57.4% in the first half of 2021.'
			],
			[
				'nothing to compare with',
				record({ periods: ['2021H1'] }),
				'2021년 상반기 15세 이상 고용률은 57.4%로, 견줄 앞선 조사가 없습니다.',
				'The employment rate of people aged 15 and over was 57.4% in the first half of 2021, with no earlier survey to compare.'
			]
		])('%s', (_, statement, ko, en, district) => {
			expect([reasonOf('ko', statement, district), reasonOf('en', statement, district)]).toEqual([
				ko,
				en
			]);
		});
	});

	describe('a streak', () => {
		it.each<Case>([
			[
				'as long as said',
				streak({}),
				'서울 4개 자치구 가운데 2022년 하반기부터 2023년 하반기까지 3회 연속 1위입니다(15세 이상).',
				"Among Seoul's 4 districts it was 1st for 3 surveys in a row, from the second half of 2022 to the second half of 2023 (aged 15 and over)."
			],
			[
				'shorter than said',
				streak({ times: 4 }),
				'서울 4개 자치구 가운데 2022년 하반기부터 2023년 하반기까지 3회 연속 1위이고, 2022년 상반기에는 2위였습니다(15세 이상).',
				"Among Seoul's 4 districts it was 1st for 3 surveys in a row, from the second half of 2022 to the second half of 2023, and 2nd in the first half of 2022 (aged 15 and over)."
			],
			[
				'a streak of one',
				streak({ times: 2, periods: ['2022H2'] }),
				'서울 4개 자치구 가운데 2022년 하반기 한 번만 1위이고, 2022년 상반기에는 2위였습니다(15세 이상).',
				"Among Seoul's 4 districts it was 1st only in the second half of 2022, and 2nd in the first half of 2022 (aged 15 and over)."
			],
			[
				'in some scopes',
				streak({ universe: null, times: 2 }),
				'서울 4개 자치구, 특·광역시 5개 자치구 안에서는 맞지만, 전국 8개 시군구 가운데서는 2023년 상반기 2위, 2023년 하반기 공동 2위입니다(15세 이상).',
				"True among Seoul's 4 districts and the 5 autonomous districts of the metropolitan cities; among all 8 districts of the country it was 2nd in the first half of 2023 and joint 2nd in the second half of 2023 (aged 15 and over)."
			],
			[
				'none at all: the place',
				streak({ rank: 2, times: 1 }),
				'서울 4개 자치구 가운데 2023년 하반기 공동 1위입니다(15세 이상).',
				"Among Seoul's 4 districts it was joint 1st in the second half of 2023 (aged 15 and over)."
			]
		])('%s', (_, statement, ko, en, district) => {
			expect([reasonOf('ko', statement, district), reasonOf('en', statement, district)]).toEqual([
				ko,
				en
			]);
		});
	});

	describe('a count', () => {
		it.each<Case>([
			[
				'right by one way of counting',
				{ kind: 'count', of: 'first-places', stated: 1, universe: 'seoul', period: '2023H1' },
				'15세 이상 지표로 세면 맞지만, 연령별 고용률로 세면 2개 모두에서 서울 4개 자치구 중 1위입니다(15세 이상 고용률, 15~64세 고용률).',
				"True when counting the measures for people aged 15 and over; counting the employment rates by age, it was first of Seoul's 4 districts in all of 2: employment rate of people aged 15 and over, employment rate of people aged 15–64."
			],
			[
				'first in nothing',
				{ kind: 'count', of: 'first-places', stated: 1, universe: 'seoul', period: '2023H1' },
				'어떤 해석으로도 맞지 않습니다. 15세 이상 지표로 세면 1개 가운데 서울 4개 자치구 중 1위인 것이 없습니다.',
				"False under every reading: counting the measures for people aged 15 and over, it was first of Seoul's 4 districts in none of 1.",
				geumcheon
			],
			[
				'items that are named',
				{
					kind: 'count',
					of: 'named-items',
					stated: 2,
					items: [
						{ ko: '온라인', en: 'online' },
						{ ko: '오프라인', en: 'offline' }
					]
				},
				'이름을 든 것이 온라인, 오프라인 2가지여서 글 안에서 앞뒤가 맞습니다.',
				'It names online and offline: 2 in all, so it is consistent with itself.'
			],
			[
				'fewer items than said',
				{
					kind: 'count',
					of: 'named-items',
					stated: 3,
					items: [
						{ ko: '온라인', en: 'online' },
						{ ko: '오프라인', en: 'offline' }
					]
				},
				'3가지라고 했으나 이름을 든 것은 온라인, 오프라인 2가지입니다.',
				'It says 3 but names 2: online and offline.'
			]
		])('%s', (_, statement, ko, en, district) => {
			expect([reasonOf('ko', statement, district), reasonOf('en', statement, district)]).toEqual([
				ko,
				en
			]);
		});
	});

	describe('what needs no figures', () => {
		it.each<Case>([
			[
				'years that are right',
				{
					kind: 'interval',
					years: 6,
					fromYear: 2018,
					toYear: 2024,
					event: { ko: '상', en: 'a prize' }
				},
				'2018년에서 2024년까지 6년이라는 셈은 맞습니다. 그때 있었던 일 자체는 통계로 확인할 수 없습니다.',
				'From 2018 to 2024 is indeed 6 years. What happened then is not in these statistics.'
			],
			[
				'years that are wrong',
				{
					kind: 'interval',
					years: 5,
					fromYear: 2018,
					toYear: 2024,
					event: { ko: '상', en: 'a prize' }
				},
				'2018년에서 2024년까지는 6년이므로 5년이라는 셈은 틀립니다.',
				'From 2018 to 2024 is 6 years, not 5.'
			],
			[
				'an award',
				{ kind: 'outside', topic: 'award', meanings: [] },
				'상을 받았다는 내용은 고용 통계로 확인할 수 없습니다.',
				'Employment statistics cannot tell who won a prize.'
			],
			[
				'a budget that can be read in two ways',
				{
					kind: 'outside',
					topic: 'budget',
					meanings: [
						{ ko: '가', en: 'a' },
						{ ko: '나', en: 'b' }
					]
				},
				'예산은 고용 통계에 없습니다. 말도 2가지로 읽힙니다.',
				'Budgets are not in employment statistics, and the words can be read in 2 ways.'
			],
			[
				'a programme',
				{ kind: 'outside', topic: 'programme', meanings: [] },
				'사업 내용과 지원 금액은 고용 통계에 없습니다.',
				'Programmes and amounts of support are not in employment statistics.'
			],
			[
				'a record of something else',
				{ kind: 'outside', topic: 'record', meanings: [] },
				'견주어 볼 공표된 계열이 없습니다.',
				'There is no published series to compare with.'
			]
		])('%s', (_, statement, ko, en, district) => {
			expect([reasonOf('ko', statement, district), reasonOf('en', statement, district)]).toEqual([
				ko,
				en
			]);
		});
	});
});
