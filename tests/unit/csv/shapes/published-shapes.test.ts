import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/lib/csv/decode-text';
import { formatIssues } from '../../../../src/lib/csv/issue';
import { readPublished } from '../../../../src/lib/csv/read-published';
import { decodeCp949 } from '../../../../src/lib/server/decode-cp949';
import { fixturePath, smallLists } from '../../../fixtures/lists';

/** A published fixture as lines `2024H1 1101 employment_rate total 15+ 53.5`, in the order read. */
function readFixture(name: string) {
	const bytes = readFileSync(fixturePath(`kosis/${name}`));
	const { text } = decodeText(bytes, name, decodeCp949);
	const { cells, skipped, issues, shape } = readPublished(text, name, smallLists);
	expect(formatIssues(issues)).toBe('');
	const lines = cells.map(({ period, district, measure, sex, age, value, ...marks }) =>
		[
			...[period, district, measure, sex, age, value],
			...Object.entries(marks).flatMap(([mark, isSet]) => (isSet ? [mark] : []))
		].join(' ')
	);
	return { lines, skipped: Object.fromEntries(skipped), shape };
}

describe('kosis-age-table', () => {
	const { lines, skipped, shape } = readFixture('age-table.csv');
	const about = (start: string) => lines.filter((line) => line.startsWith(start));

	it('is told by its header', () => {
		expect(shape).toContain('연령별 취업자 및 고용률');
	});

	it('reads half-years from columns and leaves blanks out', () => {
		expect(lines.filter((line) => line.includes(' 1101 '))).toEqual([
			'2024H1 1101 employed_thousand total 15+ 72.5',
			'2024H1 1101 employment_rate total 15+ 53.5'
		]);
	});

	it('tells the two 고성군 apart by their neighbours', () => {
		expect(about('2024H1 3240 employment_rate total 15+')).toEqual([
			'2024H1 3240 employment_rate total 15+ 71.2'
		]);
		expect(about('2024H1 3834 ')).toEqual(['2024H1 3834 employment_rate total 15+ 68.4']);
	});

	it('gives the marks of a row RSE to the row above, and none for a stray 0', () => {
		expect(lines.filter((line) => line.includes(' 3731 ') && line.includes('15-29'))).toEqual([
			'2013H1 3731 employed_thousand total 15-29 1 lowReliability',
			'2013H2 3731 employed_thousand total 15-29 1.1',
			'2024H1 3731 employed_thousand total 15-29 0.5 lowReliability',
			'2013H1 3731 employment_rate total 15-29 41.1',
			'2013H2 3731 employment_rate total 15-29 43.3',
			'2024H1 3731 employment_rate total 15-29 46.4'
		]);
		expect(about('2013H2 3240 employment_rate total 15-29')[0]).toContain('lowReliability');
	});

	it('keeps abolished places under their own codes', () => {
		expect(about('2013H1 3136')).toEqual(['2013H1 3136 employment_rate total 15+ 61.5']);
		expect(about('2013H2 3331')).toEqual(['2013H2 3331 employment_rate total 15+ 64']);
		expect(about('2013H2 3432')).toEqual(['2013H2 3432 employment_rate total 15+ 58']);
	});

	it('takes 군위군 under its new name for its whole history', () => {
		expect(about('2013H1 3731 employment_rate total 15+')).toEqual([
			'2013H1 3731 employment_rate total 15+ 69.4'
		]);
	});

	it('says what it left out', () => {
		expect(skipped).toEqual({
			'empty column': 1,
			'blank cell': 11,
			'reliability mark 0, which means none': 1
		});
	});
});

describe('kosis-summary', () => {
	const { lines, shape } = readFixture('summary.csv');

	it('reads two header rows, full-width signs, codes before names, counts as rounded', () => {
		expect(shape).toContain('총괄');
		expect(lines.filter((line) => line.includes(' 1101 '))).toEqual([
			'2024H1 1101 population15_thousand total 15+ 136 rounded',
			'2024H1 1101 labour_force_thousand total 15+ 77 rounded',
			'2024H1 1101 employed_thousand total 15+ 73 rounded',
			'2024H1 1101 unemployed_thousand total 15+ 4 rounded',
			'2024H1 1101 inactive_thousand total 15+ 59 rounded',
			'2024H1 1101 participation_rate total 15+ 56.4',
			'2024H1 1101 employment_rate total 15+ 53.5',
			'2024H1 1101 employment_rate total 15-64 59.9',
			'2024H1 1101 unemployment_rate total 15+ 5.2'
		]);
	});

	it('takes 0 thousand as a figure', () => {
		expect(lines).toContain('2024H1 3240 unemployed_thousand total 15+ 0 rounded');
	});

	it('tells the two 고성군 apart by their codes', () => {
		expect(lines).toContain('2024H1 3240 employment_rate total 15+ 71.2');
		expect(lines).toContain('2024H1 3834 employment_rate total 15+ 68.4');
	});
});

describe('seoul-summary', () => {
	const { lines, skipped } = readFixture('seoul-summary.csv');

	it('takes -01 as the first and -07 as the second half-year, and RSE items as marks', () => {
		expect(lines).toEqual([
			'2024H1 1101 employment_rate total 15-64 59.9',
			'2024H1 1101 population15_thousand total 15+ 135.6',
			'2024H1 1101 participation_rate total 15+ 56.4',
			'2024H1 1101 employment_rate total 15+ 53.5',
			'2024H1 1101 unemployment_rate total 15+ 5.2 lowReliability',
			'2024H1 1101 unemployed_thousand total 15+ 4',
			'2024H1 1101 employed_thousand total 15+ 72.5',
			'2024H2 1101 employment_rate total 15+ 53.8',
			'2024H2 1101 unemployed_thousand total 15+ 2.1 lowReliability',
			'2024H1 1102 employment_rate total 15+ 60'
		]);
	});

	it('leaves out figures of years', () => {
		expect(skipped).toEqual({ 'row of a year or a quarter': 1 });
	});
});

describe('sex-rate', () => {
	const { lines, skipped } = readFixture('sex-rate.cp949.csv');

	it('reads CP949, both sexes, both 고성군 by province, 군위군 under 경북', () => {
		expect(lines).toEqual([
			'2021H1 1101 employment_rate total 15-64 59.5',
			'2021H1 1101 employment_rate male 15-64 63',
			'2021H2 1101 employment_rate female 15-64 58.5',
			'2021H1 3240 employment_rate female 15-64 60.1',
			'2021H1 3834 employment_rate female 15-64 64.2',
			'2022H1 3731 employment_rate total 15-64 78.3'
		]);
	});

	it('leaves out provinces and the country', () => {
		expect(skipped).toEqual({ 'row of a province or the country (행정구역 전체)': 2 });
	});
});

describe('youth-rate', () => {
	const { lines, skipped } = readFixture('youth-rate.cp949.csv');

	it('reads half-years only, under old and new province names', () => {
		expect(lines).toEqual([
			'2021H1 1101 employment_rate total 15-29 36.2',
			'2021H2 3240 employment_rate total 15-29 50.3',
			'2022H1 3101 employment_rate total 15-29 47'
		]);
	});

	it('leaves out provinces, years and quarters', () => {
		expect(skipped).toEqual({
			'row of a province or the country (행정구역 전체)': 1,
			'row of a year or a quarter': 1
		});
	});
});
