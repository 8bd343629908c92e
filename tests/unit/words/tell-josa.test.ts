import { describe, expect, it } from 'vitest';
import { withJosa, withWas } from '../../../src/lib/words/tell-josa';

describe('withJosa', () => {
	it.each([
		['a final consonant', '고용률', '은/는', '고용률은'],
		['a vowel', '취업자', '은/는', '취업자는'],
		['ㄹ takes 로', '고용률', '으로/로', '고용률로'],
		['percent is read 퍼센트', '65.2%', '으로/로', '65.2%로'],
		['percentage points are read 포인트', '3.7%p', '이/가', '3.7%p가'],
		['persons', '20만 4200명', '으로/로', '20만 4200명으로'],
		['a rank', '84위', '은/는', '84위는'],
		['a number of places', '25곳', '이/가', '25곳이'],
		['3 is read 삼', '3', '으로/로', '3으로'],
		['7 is read 칠', '7', '으로/로', '7로'],
		['10 is read 십', '10', '은/는', '10은'],
		['200 is read 백', '200', '이/가', '200이'],
		['4,000 is read 천', '4,000', '으로/로', '4,000으로'],
		['20000 is read 만', '20000', '와/과', '20000과'],
		['0 is read 영', '0', '은/는', '0은'],
		['a decimal is read by its last digit', '65.2', '은/는', '65.2는'],
		['a decimal that ends in 0', '65.0', '은/는', '65.0은'],
		['a bracket does not count', '강동구(63.0%)', '와/과', '강동구(63.0%)와'],
		[
			'nor do two',
			'전국 80개 군(광역시 군 포함)(15세 이상)',
			'와/과',
			'전국 80개 군(광역시 군 포함)(15세 이상)과'
		],
		['nor does a quotation mark', '‘66.0%’', '이라/라', '‘66.0%’라'],
		['a quoted word with a final consonant', '‘20만 명 이상’', '이라/라', '‘20만 명 이상’이라']
	])('%s: %s', (_, text, particle, expected) => {
		expect(withJosa(text, particle as '은/는')).toBe(expected);
	});

	it('keeps a text that is nothing but a bracket', () => {
		expect(withJosa('(서울)', '은/는')).toMatch(/^\(서울\)[은는]$/);
	});
});

describe('withWas', () => {
	it.each([
		['65.2%', '65.2%였다'],
		['20만 4200명', '20만 4200명이었다'],
		['11.4%p', '11.4%p였다'],
		['13', '13이었다']
	])('%s', (text, expected) => {
		expect(withWas(text, '다')).toBe(expected);
	});
});
