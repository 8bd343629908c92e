import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/lib/claims/claim';
import type { Locale } from '../../../src/lib/format/locale';
import { ledgerView } from '../../../src/lib/tell/ledger-view';
import { first } from '../claims/sample';
import { change, figures, streak } from './cases';
import { judge } from './country';

function ledgerOf(statement: Statement, locale: Locale = 'ko') {
	return ledgerView({ dataset: figures, locale }, judge(figures, statement));
}

describe('the ledger', () => {
	it('has a line for each survey, with the reason at that survey alone', () => {
		const lines = ledgerOf(first({ periods: ['2023H1', '2023H2'], age: '15+' }));
		expect(
			lines.map(({ id, kind, period, verdict, result }) => [id, kind, period, verdict, result])
		).toEqual([
			[
				'2023H1',
				'15세 이상 고용률 순위',
				'2023년 상반기',
				'depends',
				'서울 4개 자치구, 특·광역시 6개 구·군, 특·광역시 5개 자치구 안에서는 맞지만, 전국 8개 시군구 가운데서는 2023년 상반기 2위입니다(15세 이상).'
			],
			[
				'2023H2',
				'15세 이상 고용률 순위',
				'2023년 하반기',
				'depends',
				'서울 4개 자치구, 특·광역시 5개 자치구 안에서는 맞지만, 전국 8개 시군구 가운데서는 2023년 하반기 공동 2위입니다(15세 이상).'
			]
		]);
		expect(lines[0]!.parts).toEqual([
			'2023H1.15+.national',
			'2023H1.15+.seoul',
			'2023H1.15+.metro-official',
			'2023H1.15+.metro-gu'
		]);
	});

	it('tells the place at each survey of a streak, since one survey is no streak', () => {
		expect(ledgerOf(streak({ times: 4 })).map(({ verdict, result }) => [verdict, result])).toEqual([
			['refuted', '서울 4개 자치구 가운데 2022년 상반기 2위입니다(15세 이상).'],
			['supported', '서울 4개 자치구 가운데 2022년 하반기 1위입니다(15세 이상).'],
			['supported', '서울 4개 자치구 가운데 2023년 상반기 1위입니다(15세 이상).'],
			['supported', '서울 4개 자치구 가운데 2023년 하반기 공동 1위입니다(15세 이상).']
		]);
	});

	it('says what kind of assertion it is, with no more of the group than the words say', () => {
		const kinds = (statement: Statement, locale: Locale) =>
			ledgerOf(statement, locale).map(({ kind }) => kind);
		expect(kinds(first({ sex: 'female' }), 'ko')).toEqual(['여성 고용률 순위']);
		expect(kinds(first({ sex: 'female' }), 'en')).toEqual(['Rank in the women’s employment rate']);
		expect(kinds(first(), 'ko')).toEqual(['고용률 순위']);
		expect(kinds(change({}), 'en')).toEqual([
			'Change of the employment rate of people aged 15 and over'
		]);
	});

	it('parts the sum from the event in "after six years"', () => {
		const statement: Statement = {
			kind: 'interval',
			years: 5,
			fromYear: 2018,
			toYear: 2024,
			event: { ko: '2018년의 상', en: 'the prize of 2018' }
		};
		expect(ledgerOf(statement).map(({ kind, verdict, result }) => [kind, verdict, result])).toEqual(
			[
				['햇수 계산', 'refuted', '2018년에서 2024년까지는 6년이며, 말한 것은 5년입니다.'],
				['통계 밖의 일', 'outside', '2018년의 상: 이 통계로 확인할 수 없습니다.']
			]
		);
		expect(ledgerOf({ ...statement, years: 6 }, 'en').map(({ result }) => result)).toEqual([
			'From 2018 to 2024 is 6 years.',
			'The prize of 2018: these statistics cannot tell.'
		]);
	});

	it('keeps a wrong base with its own survey', () => {
		const [line] = ledgerOf(change({ amount: 2.9 }));
		expect(line!.result).toContain('말에 맞는 것은 2022년 하반기(62.3%)와 견준 값입니다.');
	});
});
