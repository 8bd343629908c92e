import { describe, expect, it } from 'vitest';
import { Dataset, type Cell } from '../../../src/lib/domain/dataset';
import { prerenderedAddresses, withPublished } from '../../../src/lib/server/release-addresses';
import { smallLists } from '../../fixtures/lists';

const cell: Cell = {
	period: '2023H1',
	district: '3731',
	sex: 'total',
	age: '15+',
	measure: 'employment_rate',
	value: 70,
	lowReliability: false,
	suppressed: false,
	rounded: false
};
const at = (period: Cell['period']) =>
	new Dataset(smallLists.districts, smallLists.measures, [{ ...cell, period }], 'test');

describe('addresses of embeds', () => {
	it('are of the districts that each release had at its last survey', () => {
		// 청원군 (3331) became part of 청주시 on 1 July 2014.
		const releases = [
			{ version: '2026.1', dataset: at('2014H1') },
			{ version: '2026.2', dataset: at('2023H1') }
		];
		const gone = prerenderedAddresses([], at('2023H1'), releases).filter((address) =>
			address.includes('/districts/3331/')
		);
		expect(gone).toEqual([
			'/embed/ko/at/2026.1/districts/3331/',
			'/embed/en/at/2026.1/districts/3331/'
		]);
	});

	it('are only ever added to the list of published ones', () => {
		const text = withPublished('/embed/ko/old/\n/embed/ko/kept/\n', [
			'/embed/ko/kept/',
			'/embed/ko/new/'
		]);
		expect(text).toBe('/embed/ko/old/\n/embed/ko/kept/\n/embed/ko/new/\n');
		expect(withPublished(text, ['/embed/ko/new/'])).toBe(text);
		expect(withPublished('', ['/embed/ko/new/'])).toBe('/embed/ko/new/\n');
	});
});
