import { describe, expect, it } from 'vitest';
import { periodRange, type Period } from '../../../../src/lib/domain/period';
import {
	cellLimit,
	requestFile,
	requestFilePattern,
	requestParameters,
	type KosisRequest
} from '../../../../src/lib/server/kosis/kosis-request';
import {
	expectedCells,
	planRequests,
	splitRequest
} from '../../../../src/lib/server/kosis/plan-requests';
import type { KosisTable } from '../../../../src/lib/server/kosis/read-kosis-tables';

const table = (cellsPerHalfYear: number): KosisTable => ({
	...{ name: 'age', id: 'DT_1', titles: ['a'], byDefault: true, classes: 2 },
	...{ cellsPerHalfYear, marks: {}, leaveOut: [] }
});
const spans = (requests: readonly KosisRequest[]) =>
	requests.map(({ first, last }) => `${first}..${last}`);
const whole = (first: Period, last: Period): KosisRequest => ({
	...{ orgId: '101', table: table(100), classes: 2, first, last, places: null }
});

describe('planRequests', () => {
	it.each<[string, number, Period, Period, string[]]>([
		['all in one call', 100, '2023H1', '2026H1', ['2023H1..2026H1']],
		['exactly at the limit', 20_000, '2023H1', '2023H2', ['2023H1..2023H2']],
		['one cell over it', 20_001, '2023H1', '2023H2', ['2023H1..2023H1', '2023H2..2023H2']],
		['a remainder', 15_000, '2023H1', '2024H1', ['2023H1..2023H2', '2024H1..2024H1']],
		['a half-year over it by itself', 50_000, '2023H1', '2023H1', ['2023H1..2023H1']]
	])('plans %s', (_, cells, first, last, expected) => {
		expect(spans(planRequests('101', table(cells), first, last))).toEqual(expected);
	});

	it.each([750, 2508, 6384])(
		'covers every half-year once, within the limit, at %i cells',
		(cells) => {
			const requests = planRequests('101', table(cells), '2013H1', '2026H1');
			expect(requests.flatMap(({ first, last }) => periodRange(first, last))).toEqual(
				periodRange('2013H1', '2026H1')
			);
			expect(Math.max(...requests.map(expectedCells))).toBeLessThanOrEqual(cellLimit);
		}
	);
});

describe('splitRequest', () => {
	it('divides half-years first, then places, until nothing is left to divide', () => {
		const codes = ['1101', '1102', '1103'];
		expect(spans(splitRequest(whole('2023H1', '2024H1'), codes)!)).toEqual([
			'2023H1..2023H2',
			'2024H1..2024H1'
		]);
		const byPlace = splitRequest(whole('2023H1', '2023H1'), codes)!;
		expect(byPlace.map(({ places }) => places)).toEqual([['1101', '1102'], ['1103']]);
		expect(splitRequest(byPlace[1], codes)).toBeNull();
	});
});

describe('requestParameters', () => {
	it('asks as the guide says, and knows no key', () => {
		const request = { ...whole('2023H1', '2026H2'), places: ['1101', '1119'] };
		expect(requestParameters(request)).toEqual({
			method: 'getList',
			orgId: '101',
			tblId: 'DT_1',
			itmId: 'ALL',
			objL1: '1101+1119',
			objL2: 'ALL',
			format: 'json',
			jsonVD: 'Y',
			prdSe: 'H',
			startPrdDe: '202301',
			endPrdDe: '202602'
		});
	});

	it('gives different calls and servers different files', () => {
		const request = whole('2023H1', '2023H1');
		const files = [
			requestFile(request, 'https://a'),
			requestFile(request, 'https://b'),
			requestFile({ ...request, classes: 1 }, 'https://a'),
			requestFile({ ...request, places: ['1101'] }, 'https://a'),
			requestFile({ ...request, last: '2023H2' }, 'https://a')
		];
		expect(new Set(files).size).toBe(files.length);
		expect(requestFile(request, 'https://a')).toBe(files[0]);
		for (const file of files) expect(file).toMatch(requestFilePattern);
	});
});
