import { describe, expect, it } from 'vitest';
import { seriesKey, type SeriesId } from '../../src/lib/domain/dataset';
import { spanAt } from '../../src/lib/domain/district';
import { periodRange, type Period } from '../../src/lib/domain/period';
import type { Age } from '../../src/lib/domain/population';
import { missingReason } from '../../src/lib/domain/publication';
import { findMember, rankDistricts } from '../../src/lib/domain/ranking';
import { loadDataset } from '../../src/lib/server/dataset';

/** What press reports and the office's releases say of the figures, so independent of our files. */
const dataset = loadDataset();
const yeongdeungpo = '1119';

const rate = (age: Age = '15+'): SeriesId => ({ measure: 'employment_rate', sex: 'total', age });
const ranking = (period: Period, universe: string, age: Age = '15+') =>
	rankDistricts(dataset, rate(age), period, universe);
const fullName = (code: string, period: Period) =>
	spanAt(dataset.districts.find(code)!, period)!.fullName;
const top = (count: number, period: Period, universe: string, age: Age = '15+') =>
	ranking(period, universe, age)
		.members.slice(0, count)
		.map(({ code, value }) => `${fullName(code, period)} ${value.toFixed(1)}`);
const lowest = (count: number, period: Period, universe: string) =>
	rankDistricts(dataset, rate(), period, universe, 'lowest-first')
		.members.slice(0, count)
		.map(({ code, value }) => `${fullName(code, period)} ${value.toFixed(1)}`);
const place = (period: Period, universe: string, age: Age = '15+') => {
	const member = findMember(ranking(period, universe, age), yeongdeungpo)!;
	return { value: member.value, rank: member.rank };
};

describe('2023H1, 15+', () => {
	it('heads of the metropolitan cities', () => {
		expect(top(3, '2023H1', 'metro-official')).toEqual([
			'인천 옹진군 73.6',
			'부산 강서구 67.1',
			'서울 영등포구 65.2'
		]);
	});

	it('heads of the country', () => {
		expect(top(3, '2023H1', 'national')).toEqual([
			'경북 청송군 82.1',
			'경북 울릉군 81.8',
			'전남 신안군 78.6'
		]);
	});
});

describe('2023H2, 15+', () => {
	it('heads of the metropolitan cities', () => {
		expect(top(3, '2023H2', 'metro-official')).toEqual([
			'인천 옹진군 73.9',
			'대구 군위군 73.7',
			'부산 강서구 67.8'
		]);
	});

	it('lowest of the metropolitan cities', () => {
		expect(lowest(2, '2023H2', 'metro-official')).toEqual(['부산 영도구 49.3', '대구 수성구 51.7']);
	});

	it.each([
		['경북 울릉군', '3743', 82.4],
		['전남 신안군', '3648', 80.0],
		['전북 장수군', '3534', 78.2],
		['경남 하동군', '3836', 74.6]
	])('%s', (name, code, value) => {
		expect(fullName(code, '2023H2')).toBe(name);
		expect(dataset.figure(code, rate(), '2023H2')).toMatchObject({ kind: 'value', value });
	});

	it('each of them heads its province, as the reports say', () => {
		const heads = ['경북', '전남', '전북', '경남'].map(
			(province) => top(1, '2023H2', `province:${province}`)[0]
		);
		expect(heads).toEqual([
			'경북 울릉군 82.4',
			'전남 신안군 80.0',
			'전북 장수군 78.2',
			'경남 하동군 74.6'
		]);
	});
});

describe('how many members', () => {
	it.each<[string, Period, number]>([
		['seoul', '2023H1', 25],
		['metro-gu', '2023H1', 69],
		['metro-gu', '2023H2', 69],
		['metro-official', '2023H1', 74],
		['metro-official', '2023H2', 75],
		['metro-official', '2024H2', 75],
		['national', '2021H1', 228],
		['national', '2023H1', 228],
		['national', '2023H2', 228],
		['national', '2026H1', 228]
	])('%s in %s: %d', (universe, period, count) => {
		expect(dataset.districts.membersOf(universe, period)).toHaveLength(count);
	});

	it('gu, si and gun are the whole country, and so are the provinces', () => {
		const size = (universe: string) => dataset.districts.membersOf(universe, '2024H2').length;
		expect(size('metro-gu') + size('si') + size('gun')).toBe(228);
	});
});

describe('영등포구', () => {
	it.each<[Period, Age, string, number, number]>([
		['2023H1', '15+', 'seoul', 65.2, 1],
		['2023H1', '15+', 'metro-gu', 65.2, 2],
		['2023H1', '15+', 'metro-official', 65.2, 3],
		['2023H1', '15+', 'national', 65.2, 84],
		['2023H2', '15+', 'seoul', 66.2, 1],
		['2023H2', '15+', 'metro-official', 66.2, 5],
		['2023H2', '15+', 'national', 66.2, 78],
		['2023H1', '15-64', 'seoul', 73.1, 1],
		['2023H1', '15-64', 'national', 73.1, 57],
		['2023H2', '15-64', 'seoul', 74.0, 1],
		['2023H2', '15-64', 'national', 74.0, 55],
		['2023H1', '15-29', 'seoul', 57.2, 4],
		['2023H2', '15-29', 'seoul', 60.3, 2],
		['2024H1', '15-64', 'seoul', 75.1, 1],
		['2024H1', '15+', 'seoul', 66.9, 1],
		['2024H2', '15+', 'seoul', 66.2, 1],
		['2025H1', '15+', 'seoul', 65.2, 1],
		['2025H2', '15+', 'seoul', 65.6, 1],
		['2026H1', '15+', 'seoul', 64.3, 1]
	])('%s %s in %s: %d, rank %d', (period, age, universe, value, rank) => {
		expect(place(period, universe, age)).toEqual({ value, rank });
	});

	it.each<[Period, Age, string, number]>([
		['2023H1', '15+', '서울 강동구', 2.2],
		['2023H1', '15-64', '서울 강동구', 1.2],
		['2023H2', '15+', '서울 금천구', 2.4],
		['2023H2', '15-64', '서울 금천구', 0.9]
	])('%s %s: ahead of %s by %d points', (period, age, second, margin) => {
		const [first, next] = ranking(period, 'seoul', age).members;
		expect(first!.code).toBe(yeongdeungpo);
		expect(fullName(next!.code, period)).toBe(second);
		expect(first!.value - next!.value).toBeCloseTo(margin, 5);
	});

	it.each<[Period, number, number]>([
		['2021H1', 56.8, 8],
		['2021H2', 59.7, 4],
		['2022H1', 63.1, 1]
	])('women of 15-64 in %s: %d, rank %d in Seoul', (period, value, rank) => {
		const women: SeriesId = { measure: 'employment_rate', sex: 'female', age: '15-64' };
		const member = findMember(rankDistricts(dataset, women, period, 'seoul'), yeongdeungpo);
		expect(member).toMatchObject({ value, rank });
	});

	it.each<Period>(['2023H1', '2023H2'])('women in %s: published, but in no table here', (period) => {
		const women: SeriesId = { measure: 'employment_rate', sex: 'female', age: '15-64' };
		expect(dataset.figure(yeongdeungpo, women, period)).toEqual({
			kind: 'missing',
			reason: 'not-in-data-set'
		});
	});
});

describe('the tables as a whole', () => {
	it.each<Age>(['15+', '15-64', '15-29', '30-49', '50-64', '55+', '65+'])(
		'rate and employed persons of %s: all 228 districts from 2021H1 to 2024H2',
		(age) => {
			for (const period of periodRange('2021H1', '2024H2')) {
				for (const measure of ['employment_rate', 'employed_thousand']) {
					const id: SeriesId = { measure, sex: 'total', age };
					const { members, missing } = rankDistricts(dataset, id, period, 'national');
					expect([measure, period, members.length, missing]).toEqual([measure, period, 228, []]);
				}
			}
		}
	);

	it('hold no figure from before we say that publication began', () => {
		const wrong = dataset.seriesIds().flatMap((id) =>
			dataset.periodsOf(id).flatMap((period) =>
				dataset.districts
					.membersOf('national', period)
					.filter((district) => dataset.figure(district.code, id, period).kind === 'value')
					.filter((district) => missingReason(district, period, id) === 'not-published')
					.map(({ code }) => `${code} ${period} ${seriesKey(id)}`)
			)
		);
		expect(wrong).toEqual([]);
	});

	it('say "not in this data set" of no rate of 15+ up to 2024H2: there all of it is here', () => {
		const gaps = periodRange('2013H1', '2024H2').flatMap((period) =>
			rankDistricts(dataset, rate(), period, 'national').missing.filter(
				({ reason }) => reason === 'not-in-data-set'
			)
		);
		expect(gaps).toEqual([]);
	});

	it('keep every published mark of low reliability', () => {
		const marked = dataset.seriesIds().flatMap((id) =>
			dataset.periodsOf(id).flatMap((period) =>
				dataset.districts.all.filter(({ code }) => {
					const figure = dataset.figure(code, id, period);
					return figure.kind === 'value' && figure.mark === 'low-reliability';
				})
			)
		);
		expect(marked).toHaveLength(669);
	});

	it('name the release they come from', () => {
		expect(dataset.version).toMatch(/^2026\.1\+[0-9a-f]{8}$/);
	});
});
