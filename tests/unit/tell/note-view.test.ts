import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/lib/claims/claim';
import type { Locale } from '../../../src/lib/format/locale';
import { noteViews } from '../../../src/lib/tell/note-view';
import { first } from '../claims/sample';
import { andong, change, figures, gunwi, persons, record, value } from './cases';
import { country, everywhere, judge, yeongdeungpo } from './country';

function notesOf(statement: Statement, locale: Locale, district?: string, dataset = figures) {
	return noteViews({ dataset, locale }, judge(dataset, statement, district));
}

type Case = [
	what: string,
	statement: Statement,
	code: string,
	ko: string,
	en: string,
	district?: string
];

describe('notes in words', () => {
	it.each<Case>([
		[
			'no survey is named',
			first({ periods: null, universe: 'seoul', age: '15-64' }),
			'period-chosen',
			'글이 조사를 밝히지 않아, 글이 나온 때까지 공표된 가장 최근 조사인 2023년 하반기로 보았습니다.',
			'The text names no survey, so the latest one published by its date was taken: the second half of 2023.'
		],
		[
			'a shared place',
			first({ universe: 'seoul', age: '15+', periods: ['2023H2'] }),
			'shared-rank',
			'2023년 하반기, 서울 4개 자치구, 15세 이상: 서울 강동구와 순위가 같습니다.',
			"Second half of 2023, Seoul's 4 districts, aged 15 and over: shares its rank with Gangdong-gu, Seoul."
		],
		[
			'not a member',
			first({ universe: 'metro-official', age: '15+' }),
			'not-a-member',
			'경북 군위군은 2023년 상반기에 특·광역시 6개 구·군에 속하지 않습니다.',
			'Gunwi-gun, Gyeongbuk, was not one of the 6 districts and counties of the metropolitan cities in the first half of 2023.',
			gunwi
		],
		[
			'the only member',
			first({ universe: 'province:경북', age: '15+', periods: ['2023H2'] }),
			'one-member',
			'2023년 하반기, 경북 1개 시·군, 15세 이상: 비교 집단에 한 곳뿐이어서 순위에 뜻이 없습니다.',
			'Second half of 2023, the 1 Gyeongbuk districts, aged 15 and over: the set has one member only, so a rank says nothing.',
			andong
		],
		[
			'members that are not ranked',
			first({ universe: 'national', age: '15+', periods: ['2022H1'] }),
			'members-missing',
			'2022년 상반기, 전국 8개 시군구, 15세 이상: 8곳 가운데 수치가 있는 4곳만 순위를 매겼습니다.',
			'First half of 2022, all 8 districts of the country, aged 15 and over: only the 4 of 8 that have a figure are ranked.'
		],
		[
			'decimals that nobody publishes',
			value({ value: 65.23, decimals: 2 }),
			'finer-than-published',
			'2023년 상반기, 15세 이상: 글은 소수점 아래 2자리까지 적었으나, 통계청은 그렇게 자세히 공표하지 않습니다.',
			'First half of 2023, aged 15 and over: the text gives 2 decimals, more than the statistics office publishes.'
		],
		[
			'persons that nobody publishes',
			value({ ...persons, value: 204_230 }),
			'finer-than-published',
			'2023년 상반기, 15세 이상: 글의 숫자가 통계청이 공표하는 자릿수보다 자세합니다.',
			'First half of 2023, aged 15 and over: the text is finer than the statistics office publishes.'
		],
		[
			'a record no older than the figures',
			record({}),
			'bounded-by-publication',
			'2023년 상반기, 15세 이상: 2021년 상반기보다 앞선 수치가 없어 그 전까지는 알 수 없습니다.',
			'First half of 2023, aged 15 and over: there are no figures before the first half of 2021, so nothing is known of earlier surveys.'
		]
	])('%s', (_, statement, code, ko, en, district) => {
		expect(notesOf(statement, 'ko', district)).toMatchObject([
			{ code, text: ko, prominent: false }
		]);
		expect(notesOf(statement, 'en', district)).toMatchObject([{ code, text: en }]);
	});

	it.each<Case>([
		[
			'the base of another survey',
			change({ age: '15-64', amount: null, baseValue: 69.7 }),
			'wrong-base',
			'견준 시기가 다릅니다. 2023년 상반기 수치(15~64세)를 2022년 상반기와 견준 것으로 읽히지만, 글의 숫자는 2022년 하반기(69.7%)와 견준 것입니다. 2022년 상반기의 값은 69.6%입니다.',
			'The comparison has the wrong base. The text reads as if it set the figure for the first half of 2023 (aged 15–64) against the first half of 2022, but its numbers fit the second half of 2022 (69.7%). In the first half of 2022 it was 69.6%.'
		],
		[
			'percent that are points',
			change({ unit: 'percent' }),
			'points-not-percent',
			'2023년 상반기, 15세 이상: 퍼센트와 퍼센트포인트를 혼동했습니다. 차이는 3.7%p이고, 비율로 치면 6.0%입니다.',
			'First half of 2023, aged 15 and over: percent and percentage points are confused. The difference is 3.7 percentage points, which is 6.0% in relative terms.'
		]
	])('%s stands out, since the sentence is mistaken there', (_, statement, code, ko, en) => {
		expect(notesOf(statement, 'ko')).toMatchObject([{ code, text: ko, prominent: true }]);
		expect(notesOf(statement, 'en')).toMatchObject([{ code, text: en, prominent: true }]);
	});

	it('names the districts whose figures are marked', () => {
		const dataset = country([
			['2023H1', everywhere({})],
			['2023H1', { [yeongdeungpo]: 65.2 }, { lowReliability: true }]
		]);
		const statement = first({ universe: 'seoul', age: '15+' });
		expect(notesOf(statement, 'ko', yeongdeungpo, dataset).map(({ text }) => text)).toEqual([
			'2023년 상반기, 서울 4개 자치구, 15세 이상: 서울 영등포구의 수치 가운데 상대표준오차가 커서 이용에 주의해야 하는 수치가 들어 있습니다.'
		]);
		expect(notesOf(statement, 'en', yeongdeungpo, dataset).map(({ text }) => text)).toEqual([
			"First half of 2023, Seoul's 4 districts, aged 15 and over: rests on a figure (Yeongdeungpo-gu, Seoul) marked for its large relative standard error."
		]);
	});

	it('leaves members without figures to the missing tables where nothing could be judged', () => {
		const evaluation = judge(figures, first({ age: '15+', periods: ['2022H2'] }));
		expect(evaluation.notes.map(({ code }) => code)).toContain('members-missing');
		expect(noteViews({ dataset: figures, locale: 'ko' }, evaluation)).toEqual([]);
	});

	it('puts what is mistaken first', () => {
		const notes = notesOf(
			change({ periods: null, unit: 'percent', amount: 1, base: '2023H1' }),
			'en'
		);
		expect(notes.map(({ code }) => code)).toEqual(['points-not-percent', 'period-chosen']);
	});

	it('says the same only once, for all its parts', () => {
		const notes = notesOf(first({ universe: 'metro-official' }), 'ko', gunwi);
		expect(notes.map(({ parts }) => parts)).toEqual([
			['2023H1.15+.metro-official', '2023H1.15-64.metro-official']
		]);
	});
});
