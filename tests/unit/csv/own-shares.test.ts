import { describe, expect, it } from 'vitest';
import { ownCellsOf, ownSeries } from '../../../src/lib/domain/own-data';
import { openParts, type OwnMapping } from '../../../src/lib/domain/own-mapping';
import { readOwn } from './read-own';

const header = 'district_code,period,sex,age,measure,value';
/** A table of ours with one rate for each half-year. */
const table = (values: readonly string[], measure = 'employment_rate') =>
	[header, ...values.map((value, i) => `1119,${2010 + i}H1,total,15+,${measure},${value}`)].join(
		'\n'
	);
const many = (text: string, last = text) => [...Array.from({ length: 9 }, () => text), last];

describe('rates that may be shares of 1', () => {
	it.each<[string, string, number[]]>([
		['ten of them', table(many('0.6')), [5]],
		['few with more decimals than are published', table(['0.652', '0.6']), [5]],
		['few that may well be percentages', table(['0.7', '0.6'], 'unemployment_rate'), []],
		['one of many above 1', table(many('0.6', '1.1')), []],
		['counts', table(many('0.6'), 'employed_thousand'), []],
		['blanks and hidden ones do not count', table(many('x', '')), []]
	])('%s', async (_, text, suspects) => {
		expect((await readOwn(text)).suspectColumns).toEqual(suspects);
	});

	it('are multiplied exactly, or left, as the reader says', async () => {
		const read = (said: 'yes' | 'no') =>
			readOwn(table(['0.652', '0.07', '1', '0', '0.6523', '0.000001']), {
				tell: (guess) => ({ ...guess, shares: { 5: said } })
			});
		const yes = await read('yes');
		const own = { tables: [yes.table] };
		const values = ownSeries(own).flatMap((series) =>
			ownCellsOf(own, series).map(({ value }) => value)
		);
		expect(values).toEqual([65.2, 7, 100, 0, 65.2, 0]);
		expect(yes.counts).toEqual({ 'too-precise': 2 });
		expect(yes.suspectColumns).toEqual([]);
		const no = await read('no');
		expect(no.suspectColumns).toEqual([]);
		expect([...no.table.values].filter((value) => value > 0)).toContain(0.7);
	});

	it('keep the table from being read until the reader has said', () => {
		const mapping: OwnMapping = {
			roles: ['district', 'value'],
			headers: [{}, {}],
			constants: { period: '2023H1', measure: 'employment_rate', sex: 'total', age: '15+' },
			answers: {}
		};
		expect(openParts(mapping)).toEqual([]);
		expect(openParts({ ...mapping, shares: { 1: 'unsaid' } })).toEqual(['shares']);
		expect(openParts({ ...mapping, shares: { 1: 'no' } })).toEqual([]);
		expect(openParts({ ...mapping, shares: { 0: 'unsaid' } })).toEqual([]);
	});
});
