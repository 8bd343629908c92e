import { describe, expect, it } from 'vitest';
import type { RankStatement } from '../../../src/lib/claims/claim';
import { bandOf, fairnessBands, robustnessBands } from '../../../src/lib/tell/fairness-bands';
import { robustnessView } from '../../../src/lib/tell/robustness-view';
import { uniquenessView } from '../../../src/lib/tell/uniqueness-view';
import { first } from '../claims/sample';
import { andong, figures, jungSeoul, value } from './cases';
import { judge } from './country';

const telling = {
	ko: { dataset: figures, locale: 'ko' },
	en: { dataset: figures, locale: 'en' }
} as const;

describe('bands', () => {
	it.each([
		[0.14, 'understated'],
		[0.02, 'understated'],
		[0.019, 'as-stated'],
		[0, 'as-stated'],
		[-0.02, 'as-stated'],
		[-0.021, 'slightly-overstated'],
		[-0.25, 'slightly-overstated'],
		[-0.251, 'strongly-overstated'],
		[-1, 'strongly-overstated']
	])('a fairness of %d is %s', (score, band) => {
		expect(bandOf(fairnessBands, score)).toBe(band);
	});

	it.each([
		['nothing lost', 0, 'sturdy'],
		['a tenth of the way', 0.1, 'sturdy'],
		['more than a tenth', 0.11, 'shaky'],
		['a quarter', 0.25, 'shaky'],
		['more than a quarter', 0.26, 'fragile'],
		['the last of all', 1, 'fragile']
	])('%s', (_, shortfall, band) => {
		expect(bandOf(robustnessBands, Math.exp(-(shortfall ** 2)))).toBe(band);
	});

	it.each([
		['fairness', fairnessBands],
		['robustness', robustnessBands]
	])('of %s go down to nothing and give a reason each', (_, bands) => {
		const bounds = bands.map(({ from }) => from);
		expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
		expect(bounds.at(-1)).toBe(-Infinity);
		expect(bands.every(({ reason }) => reason.ko && reason.en)).toBe(true);
	});
});

describe('fairness and robustness in words', () => {
	const viewOf = (statement: RankStatement, locale: 'ko' | 'en', district?: string) =>
		robustnessView(telling[locale], judge(figures, statement, district).robustness)!;

	it.each<[string, RankStatement, string, string, string, string | undefined]>([
		[
			'as stated',
			first({ universe: 'seoul', age: '15+' }),
			'말한 그대로',
			'밝히지 않은 것을 바꾸어 보고 앞뒤 조사까지 따지면 말한 그대로이고, 해석을 바꾸어도 버팁니다.',
			'With what the words leave open varied, and the surveys around them, the claim comes out as stated, and it stands up under other readings.',
			undefined
		],
		[
			'slightly overstated',
			first({ periods: ['2023H1', '2023H2'], age: '15+' }),
			'조금 과장',
			'밝히지 않은 것을 바꾸어 보고 앞뒤 조사까지 따지면 조금 과장한 말이고, 해석을 바꾸어도 버팁니다.',
			'With what the words leave open varied, and the surveys around them, the claim comes out slightly overstated, and it stands up under other readings.',
			undefined
		],
		[
			'strongly overstated',
			first({ universe: 'national', age: '15+' }),
			'많이 과장',
			'밝히지 않은 것을 바꾸어 보고 앞뒤 조사까지 따지면 많이 과장한 말이고, 해석을 바꾸면 무너집니다.',
			'With what the words leave open varied, and the surveys around them, the claim comes out strongly overstated, and it does not stand under other readings.',
			jungSeoul
		],
		[
			'understated',
			first({ universe: 'national', age: '15+', assertion: { type: 'top', n: 3 } }),
			'줄여 말함',
			'밝히지 않은 것을 바꾸어 보고 앞뒤 조사까지 따지면 오히려 줄여 한 말이고, 해석을 바꾸어도 버팁니다.',
			'With what the words leave open varied, and the surveys around them, the claim comes out understated, and it stands up under other readings.',
			undefined
		]
	])('%s', (_, statement, label, ko, en, district) => {
		expect(viewOf(statement, 'ko', district).fairness.label).toBe(label);
		expect(viewOf(statement, 'ko', district).sentence).toBe(ko);
		expect(viewOf(statement, 'en', district).sentence).toBe(en);
	});

	it('keeps the numbers and what they mean for those who ask', () => {
		const { fairness, robustness } = viewOf(
			first({ universe: 'national', age: '15+' }),
			'ko',
			jungSeoul
		);
		expect(fairness.number).toBe('−1.00');
		expect(fairness.meaning).toBe(
			'자연스러운 해석일수록 무겁게 쳐서 평균하면, 말한 순위에서 맨 끝까지 거리의 100%만큼 뒤입니다.'
		);
		expect(robustness.number).toBe('0.37');
		expect(fairness.bands.map(({ label, range, current }) => [label, range, current])).toEqual([
			['줄여 말함', '0.02 이상', false],
			['말한 그대로', '−0.02 이상 0.02 미만', false],
			['조금 과장', '−0.25 이상 −0.02 미만', false],
			['많이 과장', '−0.25 미만', true]
		]);
	});

	it('gives every weight its reason', () => {
		const { weights } = viewOf(first(), 'ko');
		expect(weights).toHaveLength(11);
		expect(weights[0]).toEqual({
			parameter: '비교 집단',
			choice: '전국',
			weight: '1.0',
			reason: '범위를 밝히지 않은 “1위”는 표 전체에서의 1위로 읽힌다'
		});
		expect(new Set(weights.map(({ parameter, choice }) => `${parameter} ${choice}`)).size).toBe(11);
	});

	it('lists the perturbations, also those that could not be judged', () => {
		const { perturbations } = viewOf(
			first({ universe: 'seoul', age: '15+', periods: ['2023H2'] }),
			'ko'
		);
		expect(perturbations).toEqual([
			{
				id: '2023H2.15+.seoul',
				period: '2023년 하반기',
				universe: '서울 4개 자치구',
				group: '15세 이상',
				weight: '66.7%',
				strength: '0.00'
			},
			{
				id: '2023H1.15+.seoul',
				period: '2023년 상반기',
				universe: '서울 4개 자치구',
				group: '15세 이상',
				weight: '33.3%',
				strength: '0.00'
			},
			{
				id: '2024H1.15+.seoul',
				period: '2024년 상반기',
				universe: '서울 4개 자치구',
				group: '15세 이상',
				weight: '0.0%',
				strength: '자료 없음'
			}
		]);
	});

	it('is nothing for kinds without a rank', () => {
		expect(robustnessView(telling.ko, judge(figures, value({})).robustness)).toBeNull();
	});
});

describe('uniqueness in words', () => {
	const viewOf = (statement: RankStatement, locale: 'ko' | 'en', district?: string) =>
		uniquenessView(telling[locale], judge(figures, statement, district).robustness)!;

	it.each<[string, RankStatement, string, string, string | undefined]>([
		[
			'nobody else',
			first({ universe: 'seoul', age: '15+' }),
			'서울 4개 자치구 가운데 다른 3곳은 어떤 해석으로도 같은 말을 할 수 없습니다.',
			"None of the other 3 of Seoul's 4 districts could say the same under any reading.",
			undefined
		],
		[
			'one with the same value',
			first({ universe: 'seoul', age: '15+', periods: ['2023H2'] }),
			'서울 4개 자치구 가운데 다른 3곳 중 1곳도 같은 말을 할 수 있습니다: 강동구.',
			"1 of the other 3 of Seoul's 4 districts could say the same: Gangdong-gu.",
			undefined
		],
		[
			'alone',
			first({ universe: 'province:경북', age: '15+', periods: ['2023H2'] }),
			'견줄 다른 곳이 없습니다.',
			'There is no other district to compare with.',
			andong
		]
	])('%s', (_, statement, ko, en, district) => {
		expect(viewOf(statement, 'ko', district).sameClaim).toBe(ko);
		expect(viewOf(statement, 'en', district).sameClaim).toBe(en);
	});

	it('lists who was first in something, in what', () => {
		const statement = first({ periods: ['2023H1', '2023H2'], universe: 'seoul', age: '15+' });
		expect(viewOf(statement, 'ko').surveys).toEqual([
			{
				period: '2023년 상반기',
				sentence:
					'2023년 상반기에 서울 4개 자치구 가운데 1곳이 무언가에서 1위라고 말할 수 있었습니다.',
				districts: [
					{ code: '1119', district: '영등포구', series: ['15세 이상 고용률', '15~64세 고용률'] }
				]
			},
			{
				period: '2023년 하반기',
				sentence:
					'2023년 하반기에 서울 4개 자치구 가운데 2곳이 무언가에서 1위라고 말할 수 있었습니다.',
				districts: [
					{ code: '1119', district: '영등포구', series: ['15세 이상 고용률'] },
					{ code: '1125', district: '강동구', series: ['15세 이상 고용률'] }
				]
			}
		]);
		expect(viewOf(statement, 'en').surveys.map(({ sentence }) => sentence)).toEqual([
			"In the first half of 2023, 1 of Seoul's 4 districts could say that it was first in something.",
			"In the second half of 2023, 2 of Seoul's 4 districts could say that they were first in something."
		]);
	});
});
