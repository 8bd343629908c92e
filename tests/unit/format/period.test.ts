import { expect, it } from 'vitest';
import type { Period } from '../../../src/lib/domain/period';
import {
	formatPeriod,
	formatPeriodRange,
	formatPeriodShort,
	formatYearShort
} from '../../../src/lib/format/period';

const cases: [period: Period, ko: string, en: string, shortKo: string, shortEn: string][] = [
	['2023H1', '2023년 상반기', 'first half of 2023', '’23 상', '2023 H1'],
	['2023H2', '2023년 하반기', 'second half of 2023', '’23 하', '2023 H2'],
	['2009H2', '2009년 하반기', 'second half of 2009', '’09 하', '2009 H2']
];

it.each(cases)('%s', (period, ko, en, shortKo, shortEn) => {
	expect(formatPeriod(period, 'ko')).toBe(ko);
	expect(formatPeriod(period, 'en')).toBe(en);
	expect(formatPeriodShort(period, 'ko')).toBe(shortKo);
	expect(formatPeriodShort(period, 'en')).toBe(shortEn);
});

it('says a range by its ends, and a range of one as itself', () => {
	expect(formatPeriodRange('2021H1', '2023H2', 'ko')).toBe('2021년 상반기부터 2023년 하반기까지');
	expect(formatPeriodRange('2021H1', '2023H2', 'en')).toBe(
		'first half of 2021 to second half of 2023'
	);
	expect(formatPeriodRange('2021H1', '2021H1', 'ko')).toBe('2021년 상반기');
});

it('shortens a year to two digits', () => expect(formatYearShort('2009H1')).toBe('’09'));
