import { describe, expect, it } from 'vitest';
import {
	chooseTables,
	parseBaseUrl,
	parsePause,
	parsePeriods
} from '../../../src/cli/data/fetch-options';
import { readKosisTables } from '../../../src/lib/server/kosis/read-kosis-tables';

const config = readKosisTables('data').value!;

describe('parsePeriods', () => {
	it.each([
		['2023H1..2026H1', { first: '2023H1', last: '2026H1' }],
		['2026H1', { first: '2026H1', last: '2026H1' }],
		['2026H1..2026H1', { first: '2026H1', last: '2026H1' }]
	])('reads %s', (text, value) => {
		expect(parsePeriods(text)).toEqual({ value });
	});

	it.each([
		[undefined, 'Say which half-years to fetch.'],
		['', 'is not a span of half-years'],
		['2023', 'is not a span of half-years'],
		['2023H3', 'is not a span of half-years'],
		['2023H1-2024H1', 'is not a span of half-years'],
		['2023H1..', 'is not a span of half-years'],
		['2023H1..2024H1..2025H1', 'is not a span of half-years'],
		['2026H1..2023H1', 'Write 2023H1..2026H1.']
	])('refuses %s and says how to write it', (text, problem) => {
		expect(parsePeriods(text)).toMatchObject({ problem: expect.stringContaining(problem) });
	});
});

describe('chooseTables', () => {
	const ids = (text: string | undefined) => {
		const chosen = chooseTables(text, config);
		return 'value' in chosen ? chosen.value.map(({ id }) => id) : chosen.problem;
	};

	it.each([
		['nothing', undefined, ['DT_1ES3A01S', 'DT_1ES3A03_A01S', 'INH_1ES3A02S_03']],
		['a name', 'summary', ['DT_1ES3A01S']],
		['an id', 'DT_1ES3C01S', ['DT_1ES3C01S']],
		['both, twice', 'age, DT_1ES3A01S,summary', ['DT_1ES3A01S', 'DT_1ES3A03_A01S']]
	])('takes %s', (_, text, expected) => {
		expect(ids(text)).toEqual(expected);
	});

	it('lists what there is when a name is not in it', () => {
		expect(ids('summary,women')).toMatch(
			/--tables: women is not in .*\n {2}summary \(DT_1ES3A01S\)/
		);
	});
});

describe('parseBaseUrl', () => {
	it.each([
		['https://kosis.kr/openapi', 'https://kosis.kr/openapi'],
		['https://kosis.kr/openapi/', 'https://kosis.kr/openapi'],
		['http://127.0.0.1:8080/openapi', 'http://127.0.0.1:8080/openapi'],
		['http://localhost', 'http://localhost']
	])('takes %s', (text, value) => {
		expect(parseBaseUrl(text)).toEqual({ value });
	});

	it.each([
		['http://kosis.kr/openapi', 'not https'],
		['http://localhost.example.org', 'not https'],
		['kosis.kr', 'not an address'],
		['file:///etc', 'not an address'],
		['https://kosis.kr/openapi?apiKey=1', 'not an address'],
		['https://user:password@kosis.kr/', 'not an address']
	])('refuses %s', (text, problem) => {
		expect(parseBaseUrl(text)).toMatchObject({ problem: expect.stringContaining(problem) });
	});
});

describe('parsePause', () => {
	it.each(['0', '500'])('takes %s', (text) => {
		expect(parsePause(text)).toEqual({ value: Number(text) });
	});
	it.each(['', '-1', '1.5', 'a second', '1e9'])('refuses "%s"', (text) => {
		expect(parsePause(text)).toMatchObject({ problem: expect.stringContaining('milliseconds') });
	});
});
