import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../../src/lib/server/dataset';
import { compareDistricts } from '../../../../src/lib/views/compare/compare-districts';
import { lastCommonPeriod } from '../../../../src/lib/views/compare/compare-rows';
import { dasom, garam, narae, rate, smallDataset } from '../../charts/small-country';

const dataset = loadDataset();
const ko = { dataset, locale: 'ko' } as const;
const headline = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;

describe('lastCommonPeriod', () => {
	const small = smallDataset([
		['2022H1', garam, 60],
		['2022H1', narae, 58],
		['2022H2', garam, 61],
		['2023H1', dasom, 57]
	]);
	it.each([
		['one alone', [garam], '2022H2'],
		['the last that both have', [garam, narae], '2022H1'],
		['those without any figure do not count', [garam, '9004'], '2022H2'],
		['never at once: the newest of any', [garam, dasom], '2023H1'],
		['nobody', [], undefined],
		['no figures at all', ['9004'], undefined]
	])('%s', (_, codes, period) => {
		expect(lastCommonPeriod(small, rate, codes)).toBe(period);
	});
});

describe('compareDistricts', () => {
	it('ranks districts of one province in it and in the country, each dated', () => {
		const { rows } = compareDistricts(ko, ['1119', '1125']);
		expect(rows).toHaveLength(8);
		expect(rows[0]).toMatchObject({
			measure: '고용률',
			group: '15세 이상',
			survey: '2026년 상반기; 전국 순위는 2024년 하반기'
		});
		expect(rows[0]?.cells[0]).toMatchObject({
			value: '64.3%',
			ranks: ['서울 1위/25곳', '전국 83위/228곳']
		});
	});

	it('takes the last survey that districts of two provinces have in common', () => {
		const { rows, charts } = compareDistricts(ko, ['1119', '3101']);
		expect(rows[0]?.survey).toBe('2024년 하반기');
		expect(rows[0]?.cells.map(({ value, ranks }) => [value, ranks])).toEqual([
			['66.2%', ['전국 83위/228곳']],
			['62.9%', ['전국 공동 121위/228곳']]
		]);
		expect(charts.map(({ spec }) => spec.kind)).toEqual(['trend-lines', 'rank-lines']);
		expect(charts[0]?.spec.title).toBe(
			'15세 이상 고용률은 2024년 하반기 영등포구(66.2%)가 가장 높고 수원시(62.9%)가 가장 낮음'
		);
	});

	it('says the province of two districts of one name, and never ranks two of Jeju in it', () => {
		const jung = compareDistricts(ko, ['1102', '2101']);
		expect(jung.districts.map(({ name }) => name)).toEqual(['중구(서울)', '중구(부산)']);
		const jeju = compareDistricts(ko, ['3901', '3902']);
		expect(jeju.rows[0]?.cells[0]?.ranks).toHaveLength(1);
	});

	it('says why there is no value', () => {
		const small = smallDataset([['2023H1', garam, 60]]);
		const { rows } = compareDistricts({ dataset: small, locale: 'ko' }, [garam, narae]);
		const row = rows.find(({ group }) => group === '15세 이상');
		expect(row?.cells[0]).toMatchObject({ value: '60.0%', reason: null });
		expect(row?.cells[1]?.value).toBeNull();
		expect(row?.cells[1]?.reason).toMatch(/이 자료에 없음|공표되지 않음/);
	});

	it('passes over what is no district, and shows nothing of nobody', () => {
		expect(compareDistricts(ko, ['9999', '1119']).districts).toHaveLength(1);
		expect(compareDistricts(ko, [])).toEqual({ districts: [], rows: [], charts: [], ranks: null });
	});

	it('finds the ends in a title, whatever the order asked', () => {
		const en = { dataset, locale: 'en' } as const;
		expect(compareDistricts(en, ['3101', '1119']).charts[0]?.spec.title).toBe(
			'In the second half of 2024 the employment rate of people aged 15 and over was highest in Yeongdeungpo-gu (66.2%) and lowest in Suwon-si (62.9%)'
		);
		expect(compareDistricts(en, ['1119']).charts[0]?.spec.title).toContain('64.3%');
		expect(dataset.figure('1119', headline, '2026H1')).toMatchObject({ value: 64.3 });
	});
});
