import { describe, expect, it } from 'vitest';
import type { District } from '../../../src/lib/domain/district';
import type { ProvinceName } from '../../../src/lib/domain/province';
import {
	districtNames,
	formatDistrict,
	formatDistrictInProvince,
	formatProvinceOf
} from '../../../src/lib/format/district';

type Span = [province: ProvinceName, from: string | null, to: string | null];

function place(code: string, name: string, nameEn: string, ...spans: Span[]): District {
	return {
		code,
		name,
		nameEn,
		tile: null,
		spans: spans.map(([province, from, to]) => ({
			fullName: `${province} ${name}`,
			province,
			kind: name.endsWith('군') ? 'gun' : 'gu',
			from,
			to
		}))
	};
}

const yeongdeungpo = place('1119', '영등포구', 'Yeongdeungpo-gu', ['서울', null, null]);
const seoulJung = place('1102', '중구', 'Jung-gu', ['서울', null, null]);
const busanJung = place('2101', '중구', 'Jung-gu', ['부산', null, null]);
const goseongEast = place('3255', '고성군', 'Goseong-gun', ['강원', null, null]);
const goseongSouth = place('3834', '고성군', 'Goseong-gun', ['경남', null, null]);
const gunwi = place(
	'2232',
	'군위군',
	'Gunwi-gun',
	['경북', null, '2023-06-30'],
	['대구', '2023-07-01', null]
);

it('says the short name, or the name with its province', () => {
	expect(formatDistrict(yeongdeungpo, 'ko')).toBe('영등포구');
	expect(formatDistrict(yeongdeungpo, 'en')).toBe('Yeongdeungpo-gu');
	expect(formatDistrictInProvince(yeongdeungpo, 'ko')).toBe('서울 영등포구');
	expect(formatDistrictInProvince(yeongdeungpo, 'en')).toBe('Yeongdeungpo-gu, Seoul');
});

it('names the province of the survey for a district that moved, else the last', () => {
	expect(formatProvinceOf(gunwi, 'ko', '2023H1')).toBe('경북');
	expect(formatProvinceOf(gunwi, 'ko', '2023H2')).toBe('대구');
	expect(formatProvinceOf(gunwi, 'en')).toBe('Daegu');
});

describe('districtNames', () => {
	const cases: [name: string, shown: District[], ko: string[], en: string[]][] = [
		[
			'a name that stands once is plain',
			[seoulJung, yeongdeungpo],
			['중구', '영등포구'],
			['Jung-gu', 'Yeongdeungpo-gu']
		],
		[
			'a name that stands twice has its province',
			[seoulJung, busanJung],
			['중구(서울)', '중구(부산)'],
			['Jung-gu (Seoul)', 'Jung-gu (Busan)']
		],
		[
			'two 고성군',
			[goseongEast, goseongSouth],
			['고성군(강원)', '고성군(경남)'],
			['Goseong-gun (Gangwon)', 'Goseong-gun (Gyeongnam)']
		]
	];
	it.each(cases)('%s', (_, shown, ko, en) => {
		expect([...districtNames(shown, 'ko').values()]).toEqual(ko);
		expect([...districtNames(shown, 'en').values()]).toEqual(en);
	});
});
