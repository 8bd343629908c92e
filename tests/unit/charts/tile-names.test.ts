import { describe, expect, it } from 'vitest';
import { shortName, splitName } from '../../../src/lib/charts/tile-names';
import type { District } from '../../../src/lib/domain/district';

const district = (name: string, nameEn: string): District => ({
	code: '1',
	name,
	nameEn,
	tile: null,
	spans: []
});

describe('shortName', () => {
	it.each([
		['without the ending', district('영등포구', 'Yeongdeungpo-gu'), '영등포', 'Yeongdeungpo'],
		['two Korean letters stay whole', district('중구', 'Jung-gu'), '중구', 'Jung'],
		['a letter that only looks like an ending', district('구로구', 'Guro-gu'), '구로', 'Guro'],
		['a city', district('시흥시', 'Siheung-si'), '시흥', 'Siheung'],
		['a county', district('고성군', 'Goseong-gun'), '고성', 'Goseong']
	])('%s', (_, place, ko, en) => {
		expect([shortName(place, 'ko'), shortName(place, 'en')]).toEqual([ko, en]);
	});
});

describe('splitName', () => {
	it.each<[string, string, [string, string] | null]>([
		['the shortest longer line', 'Yeongdeungpo', ['Yeong-', 'deungpo']],
		['between consonants', 'Gangnam', ['Gang-', 'nam']],
		['before the only consonant', 'Guro', ['Gu-', 'ro']],
		['before w', 'Suwon', ['Su-', 'won']],
		['ng before a vowel stays together', 'Yongin', ['Yong-', 'in']],
		['one syllable', 'Jung', null],
		['not Korean', 'McMurdo 3', null]
	])('%s: %s', (_, name, expected) => {
		expect(splitName(name)).toEqual(expected);
	});
});
