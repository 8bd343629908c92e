import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/lib/claims/claim';
import type { Cell } from '../../../src/lib/domain/dataset';
import type { ReportedFigure } from '../../../src/lib/domain/reported';
import { indirectView } from '../../../src/lib/tell/indirect-view';
import { first } from '../claims/sample';
import { country, gangdong, geumcheon, judge, jungSeoul, yeongdeungpo, type Row } from './country';

const of = (sex: Cell['sex']) => ({ sex, age: '15-64' as const });
// Published figures of two rivals, and a third that lies below what was reported.
const past: Row[] = [
	['2021H1', { [geumcheon]: 78.1, [gangdong]: 75, [jungSeoul]: 73 }, of('male')],
	['2021H1', { [geumcheon]: 60.9, [gangdong]: 60, [jungSeoul]: 60 }, of('female')],
	['2022H1', { [geumcheon]: 74.4, [gangdong]: 76, [jungSeoul]: 73 }, of('male')],
	['2022H1', { [geumcheon]: 63, [gangdong]: 62, [jungSeoul]: 60 }, of('female')]
];
const totals = { [yeongdeungpo]: 74, [geumcheon]: 73.1, [gangdong]: 70, [jungSeoul]: 66 };
const dataset = country([...past, ['2023H2', totals, of('total')]]);

function reported(more: Partial<ReportedFigure> = {}): ReportedFigure {
	return {
		period: '2023H2',
		district: yeongdeungpo,
		measure: 'employment_rate',
		sex: 'female',
		age: '15-64',
		claimedRank: 1,
		claimedUniverse: 'seoul',
		value: 67.2,
		outlet: '신문',
		published: '2024-03-11',
		url: 'https://example.org/',
		note: null,
		...more
	};
}

const women = first({ sex: 'female', periods: ['2023H2'] });

function viewOf(
	rows: readonly ReportedFigure[],
	{ locale = 'ko' as 'ko' | 'en', statement = women as Statement, data = dataset } = {}
) {
	return indirectView({ dataset: data, locale }, judge(data, statement), rows);
}

const sentences = (...args: Parameters<typeof viewOf>) => viewOf(...args)!.surveys[0]!.sentences;

describe('indirect evidence in words', () => {
	it('is always labelled, with how far it can go', () => {
		expect(viewOf([reported()])).toMatchObject({
			label: '간접 증거',
			limit:
				'보도된 값과 공표된 전체 고용률에서 셈한 것이어서, 아무리 강해도 ‘그럴듯하다’까지만 말할 수 있고 ‘사실’이라는 판정의 근거로는 쓰지 않습니다.'
		});
	});

	it('names the reported value as reported', () => {
		const [survey] = viewOf([reported()])!.surveys;
		expect(survey).toMatchObject({
			period: '2023년 하반기',
			reported:
				'2023년 하반기 서울 영등포구 15~64세 여성 고용률: 67.2%, 서울 4개 자치구 중 1위 (신문, 2024년 3월 11일 보도, 통계표의 값이 아님)',
			url: 'https://example.org/'
		});
	});

	it('tells what each rival would need, what it had, and what follows', () => {
		expect(sentences([reported()])).toEqual([
			'서울 4개 자치구 가운데 금천구의 여성 고용률이 67.2%에 이르려면 남녀 고용률의 격차가 11.8%p 이하여야 하는데, 공표된 격차는 2021년 상반기·2022년 상반기에 차례로 17.2, 11.4%p였습니다.',
			'다른 2곳은 모두 남녀 고용률의 격차가 5.6%p 이하여야 하는데, 2021년 상반기·2022년 상반기에 공표된 격차가 저마다 그만큼 좁았던 곳은 하나도 없습니다.',
			'영등포구 자신은 전체 고용률이 74.0%이므로, 여성이 67.2%라면 남녀 격차가 13.6%p였다는 뜻입니다.',
			// One rival of three is more than one in ten.
			'그러므로 이것만으로는 서울 4개 자치구 가운데 1위였는지 어느 쪽으로도 말할 수 없습니다.'
		]);
		expect(sentences([reported()], { locale: 'en' })).toEqual([
			"Of Seoul's 4 districts, Geumcheon-gu would need a gap between men and women of at most 11.8 percentage points for its women to reach 67.2%; the published gap was 17.2 and 11.4 percentage points (first half of 2021 and first half of 2022).",
			'The other 2 would each need a gap between men and women of at most 5.6 percentage points; none of them ever had a gap as narrow as it needs (first half of 2021 and first half of 2022).',
			'Yeongdeungpo-gu itself had a total of 74.0%, so a women’s rate of 67.2% means a gap of 13.6 percentage points.',
			"By itself this does not tell whether it was first among Seoul's 4 districts or not."
		]);
	});

	it('is plausible where nobody ever had so narrow a gap, and needs women ahead of men', () => {
		expect(sentences([reported({ value: 73.5 })])).toEqual([
			'서울 4개 자치구 가운데 금천구의 여성 고용률이 73.5%에 이르려면 여성 고용률이 남성보다 0.8%p 이상 높아야 하는데, 공표된 격차는 2021년 상반기·2022년 상반기에 차례로 17.2, 11.4%p였습니다.',
			'다른 2곳은 모두 여성 고용률이 남성보다 7.0%p 이상 높아야 하는데, 2021년 상반기·2022년 상반기에 공표된 격차가 저마다 그만큼 좁았던 곳은 하나도 없습니다.',
			'영등포구 자신은 전체 고용률이 74.0%이므로, 여성이 73.5%라면 남녀 격차가 1.0%p였다는 뜻입니다.',
			'그러므로 보도된 값이 맞는다면 서울 4개 자치구 가운데 1위였다는 말은 그럴듯합니다. 확인된 것은 아닙니다.'
		]);
		expect(sentences([reported({ value: 73.5 })], { locale: 'en' }).at(-1)).toBe(
			"If the reported value is right, a first place among Seoul's 4 districts is plausible. It is not confirmed."
		);
	});

	it('names those among the others that did have it', () => {
		expect(sentences([reported({ value: 62 })])[1]).toBe(
			'다른 2곳은 모두 남녀 고용률의 격차가 16.0%p 이하여야 하는데, 2021년 상반기·2022년 상반기에 공표된 격차가 그만큼 좁았던 적이 있는 곳은 강동구입니다.'
		);
	});

	it('states the share of women that it assumes, and what another would change', () => {
		expect(viewOf([reported()])!.surveys[0]!.assumption).toBe(
			'시군구별 남녀 인구가 이 자료에 없어, 15~64세 인구의 50%가 여성이라고 보고 셈했습니다. 45%에서 55%까지 바꾸면 금천구에 필요한 격차는 10.7~13.1%p가 됩니다.'
		);
	});

	it('has the sums of every rival in a table', () => {
		expect(viewOf([reported()])!.surveys[0]!.rivals).toEqual([
			{
				code: geumcheon,
				district: '서울 금천구',
				total: '73.1%',
				gap: '11.8',
				gapRange: '10.7~13.1',
				past: [
					{ period: '’21 상', gap: '17.2' },
					{ period: '’22 상', gap: '11.4' }
				]
			},
			expect.objectContaining({ code: gangdong, gap: '5.6' }),
			expect.objectContaining({ code: jungSeoul, gap: '−2.4', gapRange: '−2.7~−2.2' })
		]);
	});

	it('calls nothing plausible while the total of a member is missing', () => {
		const lacking = { [yeongdeungpo]: 74, [geumcheon]: 73.1, [jungSeoul]: 66 };
		const data = country([...past, ['2023H2', lacking, of('total')]]);
		expect(sentences([reported({ value: 73.5 })], { data }).slice(-2)).toEqual([
			'강동구의 전체 고용률은 이 자료에 없어 셈에서 빠졌습니다.',
			'그러므로 이것만으로는 서울 4개 자치구 가운데 1위였는지 어느 쪽으로도 말할 수 없습니다.'
		]);
	});

	it.each([
		['nothing was announced', [], '2023년 하반기에는 발표된 값이 없어 아무것도 논할 수 없습니다.'],
		[
			'only a rank was announced',
			[reported({ value: null })],
			'2023년 하반기에는 순위만 알려지고 발표된 값이 없어 아무것도 논할 수 없습니다.'
		],
		[
			'a value of another district',
			[reported({ district: gangdong })],
			'2023년 하반기에는 발표된 값이 없어 아무것도 논할 수 없습니다.'
		],
		[
			'a value of an age that is not meant',
			[reported({ age: '15-29' })],
			'2023년 하반기에는 발표된 값이 없어 아무것도 논할 수 없습니다.'
		]
	])('argues nothing where %s', (_, rows, sentence) => {
		expect(viewOf(rows)!.surveys).toEqual([
			{
				period: '2023년 하반기',
				reported: null,
				url: null,
				sentences: [sentence],
				assumption: null,
				rivals: []
			}
		]);
	});

	it('argues nothing without the totals of the others, but shows what was reported', () => {
		const statement = first({ sex: 'female', periods: ['2023H1'] });
		const [survey] = viewOf([reported({ period: '2023H1' })], { statement })!.surveys;
		expect(survey!.reported).toContain('67.2%');
		expect(survey!.sentences).toEqual([
			'2023년 상반기에는 견줄 곳의 전체 고용률이 이 자료에 없어 아무것도 논할 수 없습니다.'
		]);
	});

	it('takes each value once, however often it was printed', () => {
		const rows = [reported(), reported({ outlet: '다른 신문' }), reported({ value: null })];
		expect(viewOf(rows)!.surveys).toHaveLength(1);
	});

	it.each([
		['of both sexes', first({ periods: ['2024H1'] })],
		['of men', first({ sex: 'male', periods: ['2023H2'] })],
		[
			'that can be judged',
			first({ sex: 'female', age: '15-64', universe: 'seoul', periods: ['2021H1'] })
		]
	])('is nothing for a claim %s', (_, statement) => {
		const everyone: Row[] = [['2021H1', { [yeongdeungpo]: 60 }, of('female')]];
		const data = country([...past, ...everyone]);
		expect(viewOf([reported()], { statement, data })).toBeNull();
	});
});
