import { describe, expect, it } from 'vitest';
import { namedProvince, tellDistrictWithin, tellUniverseOver } from '../../../src/lib/tell/telling';
import { country, dalseong, gunwi, jungSeoul, yeongdeungpo } from './country';

const dataset = country([]);
const ko = { dataset, locale: 'ko' as const };
const en = { dataset, locale: 'en' as const };

describe('tellDistrictWithin', () => {
	it.each([
		['its province is named by the sentence', yeongdeungpo, '서울', '영등포구', 'Yeongdeungpo-gu'],
		['no province is named', yeongdeungpo, null, '서울 영등포구', 'Yeongdeungpo-gu, Seoul'],
		['another province is named', yeongdeungpo, '대구', '서울 영등포구', 'Yeongdeungpo-gu, Seoul'],
		['another district has its name', jungSeoul, '서울', '서울 중구', 'Jung-gu, Seoul'],
		['it had not moved there yet', gunwi, '대구', '경북 군위군', 'Gunwi-gun, Gyeongbuk'],
		['a code of no district', '9999', '서울', '9999', '9999']
	] as const)('%s', (_, code, named, expectedKo, expectedEn) => {
		expect(tellDistrictWithin(ko, code, '2023H1', named)).toBe(expectedKo);
		expect(tellDistrictWithin(en, code, '2023H1', named)).toBe(expectedEn);
	});

	it('goes by the boundaries of the survey', () => {
		expect(tellDistrictWithin(ko, gunwi, '2023H2', '대구')).toBe('군위군');
	});
});

describe('namedProvince', () => {
	it.each([
		['seoul', '서울'],
		['province:경북', '경북'],
		['national', null],
		['metro-gu', null],
		// Its words ("직접 고른 2곳") name no province, though both members are in Seoul.
		[`custom:${jungSeoul},${yeongdeungpo}`, null],
		[`custom:${dalseong}`, null]
	])('%s', (universe, expected) => {
		expect(namedProvince(ko, universe)).toBe(expected);
	});
});

describe('tellUniverseOver', () => {
	it.each([
		['one size at all surveys', 'seoul', '서울 4개 자치구', "Seoul's 4 districts"],
		[
			'a size that changed: 군위군 moved',
			'metro-official',
			'특·광역시 구·군(6~7곳)',
			'the metropolitan districts and counties (6–7)'
		],
		[
			'a province keeps its capital',
			'province:경북',
			'경북 시군구(1~2곳)',
			'the Gyeongbuk districts (1–2)'
		]
	])('%s', (_, universe, expectedKo, expectedEn) => {
		expect(tellUniverseOver(ko, universe, ['2023H1', '2023H2'])).toBe(expectedKo);
		expect(tellUniverseOver(en, universe, ['2023H1', '2023H2'])).toBe(expectedEn);
	});
});
