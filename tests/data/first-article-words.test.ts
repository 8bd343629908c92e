import { describe, expect, it } from 'vitest';
import type { ChangeStatement } from '../../src/lib/claims/claim';
import { evaluateClaim } from '../../src/lib/claims/evaluate-claim';
import { rankedChance } from '../../src/lib/claims/ranked-chance';
import type { Locale } from '../../src/lib/format/locale';
import { readArticles } from '../../src/lib/server/articles';
import { loadDataset } from '../../src/lib/server/dataset';
import { loadReported } from '../../src/lib/server/reported';
import { claimView } from '../../src/lib/tell/claim-view';

// What readers see of the first article, word for word, told from the published tables.
const dataset = loadDataset();
const reported = loadReported();
const article = readArticles().find(({ ko }) => ko.slug === 'yeongdeungpo-jobs-award-2024')!.ko;
const context = { published: article.date, chance: rankedChance() };
const claims = new Map(
	article.claims.map((claim) => [claim.id, evaluateClaim(claim, dataset, context)])
);
const viewOf = (id: string, locale: Locale) =>
	claimView({ dataset, locale }, claims.get(id)!, reported);

describe('고용률 1위', () => {
	const ko = viewOf('employment-rate-first', 'ko');
	const en = viewOf('employment-rate-first', 'en');

	it('says why in one line', () => {
		expect(ko.reason).toBe(
			'서울 25개 자치구, 특·광역시 69개 자치구(15~64세) 안에서는 맞지만, 전국 228개 시군구 가운데서는 2023년 상반기 공동 84위, 2023년 하반기 공동 78위입니다(15세 이상).'
		);
		expect(en.reason).toBe(
			"True among Seoul's 25 districts and the 69 autonomous districts of the metropolitan cities (aged 15–64); among all 228 districts of the country it was joint 84th in the first half of 2023 and joint 78th in the second half of 2023 (aged 15 and over)."
		);
	});

	it('has the sentence that would have been true', () => {
		expect(ko.trueSentences).toEqual([
			'2023년 상반기 영등포구의 15세 이상 고용률은 65.2%로 서울 25개 자치구 가운데 가장 높았다(전국 228개 시군구 중 공동 84위).',
			'2023년 하반기 영등포구의 15세 이상 고용률은 66.2%로 서울 25개 자치구 가운데 가장 높았다(전국 228개 시군구 중 공동 78위).'
		]);
		expect(en.trueSentences[0]).toBe(
			"In the first half of 2023, the employment rate of people aged 15 and over in Yeongdeungpo-gu was 65.2%, the highest of Seoul's 25 districts (joint 84th of all 228 districts of the country)."
		);
		expect(ko.trueIsEarlier).toBe(false);
	});

	it('reads the scope map out, the counterexample beside it', () => {
		expect(ko.scope!.sentence).toBe(
			'해석 16가지 가운데 6가지에서 맞습니다: 서울 25개 자치구, 특·광역시 69개 자치구(15~64세)에서만.'
		);
		expect(en.scope!.sentence).toBe(
			"True in 6 of 16 readings: only among Seoul's 25 districts and the 69 autonomous districts of the metropolitan cities (aged 15–64)."
		);
		expect(ko.scope!.counterexample).toBe(
			'글자 그대로 읽으면 전국 228개 시군구 가운데 2023년 상반기 공동 84위, 2023년 하반기 공동 78위입니다(15세 이상).'
		);
		expect(ko.counts).toEqual({ holds: 6, fails: 10, missing: 0, all: 16 });
		expect(ko.scope!.rows.map(({ name, size }) => [name, size])).toEqual([
			['전국 시군구', '228곳'],
			['서울 자치구', '25곳'],
			['특·광역시 구·군', '2023년 상반기 74곳, 2023년 하반기 75곳'],
			['특·광역시 자치구', '69곳']
		]);
	});

	it('splits into its two surveys', () => {
		expect(ko.ledger.map(({ kind, period, verdict, result }) => [kind, period, verdict, result])).toEqual(
			[
				[
					'고용률 순위',
					'2023년 상반기',
					'depends',
					'서울 25개 자치구, 특·광역시 69개 자치구(15~64세) 안에서는 맞지만, 전국 228개 시군구 가운데서는 2023년 상반기 공동 84위입니다(15세 이상).'
				],
				[
					'고용률 순위',
					'2023년 하반기',
					'depends',
					'서울 25개 자치구, 특·광역시 69개 자치구(15~64세) 안에서는 맞지만, 전국 228개 시군구 가운데서는 2023년 하반기 공동 78위입니다(15세 이상).'
				]
			]
		);
	});

	it('says how firm it is: a lead within sampling error', () => {
		expect(ko.firmness).toMatchObject({
			label: '맞지만 표본오차 범위 안',
			about: '서울 25개 자치구, 15세 이상',
			caveats: ['조사 2번을 한꺼번에 95%로 보장하려고, 조사마다 97.5%로 넓게 잡았습니다.']
		});
		expect(ko.firmness!.sentence).toMatch(
			/^공표된 수치로는 맞지만, 표본오차를 감안하면\(신뢰수준 95%\) 실제 순위는 2023년 상반기 1–[789]위, 2023년 하반기 1–[234]위 안에서 달라질 수 있습니다\.$/
		);
		expect(ko.rows[1]!.cells[0]!.badge).toMatch(/^1위\(95%: 1–[678]위\)$/);
		expect(en.rows[1]!.cells[0]!.badge).toMatch(/^1st \(95%: 1st–[678]th\)$/);
	});

	it('calls it slightly overstated, and names who else was first in something', () => {
		expect(ko.robustness!.fairness.label).toBe('조금 과장');
		expect(ko.uniqueness!.sameClaim).toBe(
			'서울 25개 자치구 가운데 다른 24곳은 어떤 해석으로도 같은 말을 할 수 없습니다.'
		);
		expect(ko.uniqueness!.surveys.map(({ sentence }) => sentence)).toEqual([
			'2023년 상반기에 서울 25개 자치구 가운데 4곳이 무언가에서 1위라고 말할 수 있었습니다.',
			'2023년 하반기에 서울 25개 자치구 가운데 4곳이 무언가에서 1위라고 말할 수 있었습니다.'
		]);
		// 강서구 stands in 부산 too, so it alone keeps its province.
		expect(ko.uniqueness!.surveys[1]!.districts.map(({ district, series }) => [district, series])).toEqual([
			[
				'영등포구',
				[
					'15세 이상 고용률',
					'15~64세 고용률',
					'30~49세 고용률',
					'55세 이상 고용률',
					'65세 이상 고용률',
					'15세 이상 경제활동참가율'
				]
			],
			['금천구', ['15~29세 고용률', '50~64세 고용률']],
			['양천구', ['15세 이상 실업률']],
			['서울 강서구', ['15세 이상 실업률']]
		]);
	});

	it('has no indirect evidence, since its figures are there', () => {
		expect(ko.indirect).toBeNull();
	});
});

describe('여성 고용률 1위', () => {
	const ko = viewOf('womens-rate-first', 'ko');
	const en = viewOf('womens-rate-first', 'en');

	it('says what is missing, and that it was published', () => {
		expect(ko.reason).toBe(
			'확인에 필요한 2023년 상·하반기 시군구별 여성 고용률(15세 이상, 15~64세) 수치가 이 자료에 없습니다.'
		);
		expect(en.reason).toBe(
			'Not in this data set: the women’s employment rate by district (aged 15 and over; aged 15–64) in both halves of 2023.'
		);
		expect(ko.missingCanBeAdded).toBe(true);
		expect(ko.scope!.sentence).toBe('해석 16가지 모두 자료가 없습니다.');
	});

	it('tells the last survey that is known', () => {
		expect(ko.trueIsEarlier).toBe(true);
		expect(ko.trueSentences).toEqual([
			'2022년 상반기 영등포구의 15~64세 여성 고용률은 63.1%로 서울 25개 자치구 가운데 가장 높았다(전국 228개 시군구 중 공동 77위).'
		]);
		expect(en.trueSentences).toEqual([
			"In the first half of 2022, the employment rate of women aged 15–64 in Yeongdeungpo-gu was 63.1%, the highest of Seoul's 25 districts (joint 77th of all 228 districts of the country)."
		]);
	});

	it('argues nothing about the first half, for which no value was ever announced', () => {
		expect(ko.indirect!.surveys[0]!).toMatchObject({
			period: '2023년 상반기',
			reported: null,
			sentences: ['2023년 상반기에는 순위만 알려지고 발표된 값이 없어 아무것도 논할 수 없습니다.'],
			rivals: []
		});
	});

	it('calls the second half plausible from what the others would have needed', () => {
		const [, second] = ko.indirect!.surveys;
		expect(second!.reported).toBe(
			'2023년 하반기 서울 영등포구 15~64세 여성 고용률: 67.2%, 서울 25개 자치구 중 1위 (아시아투데이, 2024년 3월 11일 보도, 통계표의 값이 아님)'
		);
		expect(second!.sentences).toEqual([
			'서울 25개 자치구 가운데 금천구의 여성 고용률이 67.2%에 이르려면 남녀 고용률의 격차가 11.8%p 이하여야 하는데, 공표된 격차는 2021년 상반기부터 2022년 상반기까지 차례로 17.2, 17.0, 11.4%p였습니다.',
			'다른 23곳은 모두 남녀 고용률의 격차가 5.6%p 이하여야 하는데, 2021년 상반기부터 2022년 상반기까지 공표된 격차가 저마다 그만큼 좁았던 곳은 하나도 없습니다.',
			'영등포구 자신은 전체 고용률이 74.0%이므로, 여성이 67.2%라면 남녀 격차가 13.6%p였다는 뜻입니다.',
			'그러므로 보도된 값이 맞는다면 서울 25개 자치구 가운데 1위였다는 말은 그럴듯하지만, 금천구가 앞섰을 가능성은 남습니다. 확인된 것은 아닙니다.'
		]);
		expect(second!.assumption).toBe(
			'시군구별 남녀 인구가 이 자료에 없어, 15~64세 인구의 50%가 여성이라고 보고 셈했습니다. 45%에서 55%까지 바꾸면 금천구에 필요한 격차는 10.7~13.1%p가 됩니다.'
		);
		expect(second!.rivals).toHaveLength(24);
	});

	it('says the same in English', () => {
		expect(en.indirect!.surveys[1]!.sentences).toEqual([
			"Of Seoul's 25 districts, Geumcheon-gu would need a gap between men and women of at most 11.8 percentage points for its women to reach 67.2%; the published gap was 17.2, 17.0, and 11.4 percentage points (first half of 2021 to first half of 2022).",
			'The other 23 would each need a gap between men and women of at most 5.6 percentage points; none of them ever had a gap as narrow as it needs (first half of 2021 to first half of 2022).',
			'Yeongdeungpo-gu itself had a total of 74.0%, so a women’s rate of 67.2% means a gap of 13.6 percentage points.',
			"If the reported value is right, a first place among Seoul's 25 districts is plausible, though Geumcheon-gu may have been ahead. It is not confirmed."
		]);
	});

	it('is never more than indirect: the verdict stays', () => {
		expect(ko.verdict).toBe('no-data');
		expect(ko.indirect!.label).toBe('간접 증거');
	});
});

describe('"73.1%, 지난해 같은 기간 69.7%" of the announcement', () => {
	const statement: ChangeStatement = {
		kind: 'change',
		measure: 'employment_rate',
		sex: 'total',
		age: '15-64',
		periods: ['2023H1'],
		unit: 'points',
		amount: null,
		decimals: 1,
		direction: 'up',
		base: '2022H1',
		baseValue: 69.7
	};
	const claim = { ...article.claims[0]!, statement };
	const view = claimView({ dataset, locale: 'ko' }, evaluateClaim(claim, dataset, context));

	it('has the wrong base, which stands out', () => {
		expect(view.reason).toBe(
			'2023년 상반기 15~64세 고용률은 73.1%로, 2022년 상반기(69.6%)보다 3.5%p 높습니다. ‘2022년 상반기 69.7%’라는 말과 다릅니다. 말에 맞는 것은 2022년 하반기(69.7%)와 견준 값입니다.'
		);
		expect(view.notes[0]).toMatchObject({
			code: 'wrong-base',
			prominent: true,
			text: '견준 시기가 다릅니다. 2023년 상반기 수치(15~64세)를 2022년 상반기와 견준 것으로 읽히지만, 글의 숫자는 2022년 하반기(69.7%)와 견준 것입니다. 2022년 상반기의 값은 69.6%입니다.'
		});
	});
});

describe.each(article.claims.map(({ id }) => id))('%s', (id) => {
	it.each(['ko', 'en'] as const)('is whole in %s and survives JSON', (locale) => {
		const view = viewOf(id, locale);
		const text = JSON.stringify(view);
		expect(JSON.parse(text)).toEqual(view);
		expect(text).not.toMatch(/undefined|NaN|\[object|null위|–위/);
		expect(view.ledger.length).toBeGreaterThan(0);
		expect(view.ledger.every(({ kind, result }) => kind && result)).toBe(true);
	});
});
