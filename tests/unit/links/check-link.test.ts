import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/lib/claims/claim';
import { checkHash, parseCheckHash } from '../../../src/lib/links/check-link';

const choices = {
	isDistrict: (code: string) => ['1119', '1123'].includes(code),
	isMeasure: (id: string) => ['employment_rate', 'employed_thousand'].includes(id),
	isUniverse: (id: string) => ['seoul', 'province:경기'].includes(id)
};

const rate = { measure: 'employment_rate', sex: null, age: null, periods: null };
const women = { ...rate, sex: 'female', age: '15-64', periods: ['2023H1', '2023H2'] } as const;

const statements: Record<string, Statement> = {
	'a rank with everything open': {
		...{ kind: 'rank', ...rate, universe: null, order: 'highest-first' },
		assertion: { type: 'nth', rank: 1 }
	},
	'a rank with everything said': {
		...{ kind: 'rank', ...women, universe: 'province:경기', order: 'lowest-first' },
		assertion: { type: 'top', n: 5 }
	},
	'the last place': {
		...{ kind: 'rank', ...rate, universe: 'seoul', order: 'highest-first' },
		assertion: { type: 'last' }
	},
	'among the highest': {
		...{ kind: 'rank', ...rate, universe: 'seoul', order: 'highest-first' },
		assertion: { type: 'among-highest' }
	},
	'a value': {
		...{ kind: 'value', ...women, value: 65.2, decimals: 1 },
		...{ precision: 'about', unit: 'percent' }
	},
	'a change of direction only': {
		...{ kind: 'change', ...rate, unit: 'points', amount: null, decimals: 0 },
		...{ direction: 'up', base: null, baseValue: null }
	},
	'a change in numbers': {
		...{ kind: 'change', ...women, unit: 'percent', amount: 1.25, decimals: 2 },
		...{ direction: 'down', base: '2022H2', baseValue: 64.3 }
	},
	'a comparison with a district': {
		...{ kind: 'comparison', ...rate, relation: 'above' },
		...{ against: { district: '1123' }, margin: null }
	},
	'a comparison with an average': {
		...{ kind: 'comparison', ...rate, relation: 'below' },
		...{ against: { averageOf: 'seoul' }, margin: 2.5 }
	},
	'a record since a survey': { kind: 'record', ...rate, extreme: 'highest', since: '2021H1' },
	'a record ever': { kind: 'record', ...rate, extreme: 'lowest', since: null },
	'a streak': {
		...{ kind: 'streak', ...women, universe: 'seoul', order: 'highest-first' },
		...{ rank: 1, times: 4 }
	}
};

describe('a claim in a link', () => {
	it.each(Object.entries(statements))('comes back as it was: %s', (_, statement) => {
		const claim = { quote: '고용률 1위 & #50%+', district: '1119', date: '2024-08-09', statement };
		const hash = checkHash(claim);
		expect(parseCheckHash(`#${hash}`, choices)).toEqual({ claim });
	});

	it('comes back without a date', () => {
		const claim = {
			...{ quote: '1위', district: '1119', date: null },
			statement: statements['a record ever']!
		};
		expect(parseCheckHash(checkHash(claim)!, choices)).toEqual({ claim });
	});

	it('cuts a quote that would make the link unwieldy', () => {
		const statement = statements['a value']!;
		const hash = checkHash({ quote: '가'.repeat(999), district: '1119', date: null, statement })!;
		const read = parseCheckHash(hash, choices);
		expect(read).toMatchObject({ claim: { quote: '가'.repeat(300) } });
	});

	it('is not made for what no figure can bear out', () => {
		const statement: Statement = { kind: 'outside', topic: 'award', meanings: [] };
		expect(checkHash({ quote: '우수상', district: '1119', date: null, statement })).toBeUndefined();
	});
});

describe('parseCheckHash', () => {
	const good = checkHash({
		...{ quote: '1위', district: '1119', date: '2024-08' },
		statement: statements['a rank with everything said']!
	})!;

	it.each([
		['nothing', ''],
		['an anchor of the page', '#result']
	])('leaves %s alone', (_, hash) => {
		expect(parseCheckHash(hash, choices)).toBeNull();
	});

	it.each([
		['a field that is not known', `${good}&colour=red`, 'colour'],
		['a field of another kind', `${good}&times=3`, 'times'],
		['a field given twice', `${good}&sex=male`, 'sex'],
		['an unknown kind', good.replace('kind=rank', 'kind=boast'), 'kind'],
		['an unknown district', good.replace('district=1119', 'district=9999'), 'district'],
		['an unknown measure', good.replace('employment_rate', 'happiness'), 'measure'],
		['an unknown universe', good.replace(/universe=[^&]*/, 'universe=mars'), 'universe'],
		['a half-year that is none', good.replace('2023H2', '2023H3'), 'periods'],
		['a month that is none', good.replace('2024-08', '2024-13'), 'date'],
		['rank 0', good.replace(/says=[^&]*/, 'says=top:0'), 'says'],
		['an assertion with more behind it', good.replace(/says=[^&]*/, 'says=nth:1:2'), 'says'],
		['no quote', good.replace(/quote=[^&]*&/, ''), 'quote'],
		['an empty quote', good.replace(/quote=[^&]*/, 'quote='), 'quote'],
		['no order', good.replace(/&order=[^&]*/, ''), 'order']
	])('refuses %s and names the field', (_, hash, wrong) => {
		expect(parseCheckHash(hash, choices)).toEqual({ wrong });
	});
});
