import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuery, mostCompared, parseCompareView } from '../../../src/lib/links/compare-view';
import { comparePath } from '../../../src/lib/links/site-links';

const known = ['1119', '1125', '1101', '2102', '3101', '3202', '3802', '3901'];
const isDistrict = (code: string) => known.includes(code);
const parse = (query: string) => parseCompareView(new URLSearchParams(query), isDistrict);

describe('parseCompareView', () => {
	it.each([
		['keeps the order of the address', 'd=1125,1119', ['1125', '1119'], []],
		['spaces around a code do not matter', 'd=1119, 1125', ['1119', '1125'], []],
		['commas may come escaped', 'd=1119%2C1125', ['1119', '1125'], []],
		['a parameter said twice is one set', 'd=1119&d=1125', ['1119', '1125'], []],
		['empty places are nothing', 'd=,1119,,', ['1119'], []],
		['nothing chosen is an empty set', 'd=', [], []],
		['an unknown code is named', 'd=1119,9999', ['1119'], [['unknown', '9999']]],
		['a name is no code', 'd=영등포구', [], [['unknown', '영등포구']]],
		[
			'a repeat is named once for each',
			'd=1119,1119,1119',
			['1119'],
			[
				['repeated', '1119'],
				['repeated', '1119']
			]
		],
		[
			'the seventh is named',
			`d=${known.join(',')}`,
			known.slice(0, 6),
			[
				['too-many', '3802'],
				['too-many', '3901']
			]
		],
		[
			'unknown codes take no place',
			'd=0,1,2,3,4,5,6,1119',
			['1119'],
			[0, 1, 2, 3, 4, 5, 6].map((n) => ['unknown', String(n)])
		],
		[
			'a repeat after the sixth is a repeat',
			'd=1119,1125,1101,2102,3101,3202,1119',
			known.slice(0, 6),
			[['repeated', '1119']]
		]
	])('%s', (_, query, codes, issues) => {
		const view = parse(query);
		expect(view?.codes).toEqual(codes);
		expect(view?.issues.map(({ kind, found }) => [kind, found])).toEqual(issues);
	});

	it('says nothing of an address without a set', () => {
		expect(parse('')).toBeNull();
		expect(parse('e=1119')).toBeNull();
	});
});

describe('compareQuery', () => {
	it('is read back as it was written', () => {
		const sets = fc.uniqueArray(fc.constantFrom(...known), {
			maxLength: mostCompared
		});
		fc.assert(
			fc.property(sets, (codes) => {
				expect(parse(compareQuery(codes))).toEqual({ codes, issues: [] });
			})
		);
	});

	it('never breaks out of the query, whatever a code is', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const url = new URL(comparePath('ko', [text]), 'http://example.org');
				expect([...url.searchParams.keys()]).toEqual(['d']);
				expect(url.pathname).toBe('/compare/');
			})
		);
	});

	it('writes short addresses in both languages', () => {
		expect(comparePath('ko', ['1119', '1125'])).toBe('/compare/?d=1119,1125');
		expect(comparePath('en', ['1119'])).toBe('/en/compare/?d=1119');
		expect(comparePath('ko')).toBe('/compare/');
		expect(comparePath('ko', [])).toBe('/compare/?d=');
	});
});
