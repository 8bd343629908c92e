import { describe, expect, it } from 'vitest';
import { formatArticleIssue } from '../../../src/lib/article/article-issue';
import { readClaims } from '../../../src/lib/article/read-claims';
import { exampleClaim, knownIds } from './example-claim';

const series = { measure: 'employment_rate', sex: null, age: null, periods: null };
const text = { ko: '말', en: 'words' };

const statements = {
	'rank, nth, everything open': {
		...{ kind: 'rank', ...series, universe: null, order: 'highest-first' },
		assertion: { type: 'nth', rank: 1 }
	},
	'rank, top n, everything stated': {
		...{ kind: 'rank', measure: 'employment_rate', sex: 'female', age: '15-64' },
		...{ periods: ['2023H1', '2023H2'], universe: 'seoul', order: 'lowest-first' },
		assertion: { type: 'top', n: 5 }
	},
	'rank, last': {
		...{ kind: 'rank', ...series, universe: 'national', order: 'highest-first' },
		assertion: { type: 'last' }
	},
	value: {
		kind: 'value',
		...series,
		value: 65.2,
		decimals: 1,
		precision: 'about',
		unit: 'percent'
	},
	change: {
		...{ kind: 'change', ...series, unit: 'points', amount: 2.9, decimals: 1, direction: 'up' },
		...{ base: '2022H1', baseValue: null }
	},
	'comparison with a district': {
		...{ kind: 'comparison', ...series, relation: 'above', against: { district: '1125' } },
		margin: null
	},
	'comparison with an average': {
		...{ kind: 'comparison', ...series, relation: 'above', against: { averageOf: 'seoul' } },
		margin: 1.5
	},
	record: { kind: 'record', ...series, extreme: 'highest', since: null },
	streak: {
		...{ kind: 'streak', ...series, universe: 'seoul', order: 'highest-first', rank: 1, times: 4 }
	},
	interval: { kind: 'interval', years: 6, fromYear: 2018, toYear: 2024, event: text },
	'count of named items': {
		kind: 'count',
		of: 'named-items',
		stated: 3,
		items: [text, text, text]
	},
	'count of first places': {
		...{ kind: 'count', of: 'first-places', stated: 2, universe: null, period: '2023H1' }
	},
	outside: { kind: 'outside', topic: 'budget', meanings: [text, text] }
};

const citation = { outlet: '신문', date: '2024-08-09', url: 'https://example.org/1', note: text };
const claim = { ...exampleClaim('award', '우수상'), citations: [citation] };
const rank = statements['rank, nth, everything open'];

function messages(...claims: unknown[]): string[] {
	return readClaims(JSON.stringify({ claims }), 'claims.json', knownIds).issues.map(
		formatArticleIssue
	);
}

describe('readClaims', () => {
	it.each(Object.entries(statements))('takes a statement of %s', (_, statement) => {
		const claims = [{ ...claim, statement }];
		expect(readClaims(JSON.stringify({ claims }), 'claims.json', knownIds)).toEqual({
			data: claims,
			issues: []
		});
	});

	it.each([
		[
			'an unknown kind of statement',
			{ ...claim, statement: { kind: 'ranking' } },
			'field "statement.kind": found "ranking". Write one of rank, value, change, comparison, record, streak, interval, count, outside.'
		],
		[
			'a kind that is only a property of every object',
			{ ...claim, statement: { kind: 'toString' } },
			'field "statement.kind": found "toString". Write one of rank, value, change, comparison, record, streak, interval, count, outside.'
		],
		[
			'an unknown measure',
			{ ...claim, statement: { ...rank, measure: 'employement_rate' } },
			'field "statement.measure": found "employement_rate". Write one of employment_rate, unemployment_rate.'
		],
		[
			'an unknown universe',
			{ ...claim, statement: { ...rank, universe: 'metro' } },
			'field "statement.universe": found "metro". Write a universe of data/universes.json, province:서울 or custom:1119,1125, or null.'
		],
		[
			'a period as people write it',
			{ ...claim, statement: { ...rank, periods: ['2023H1', '2023년 하반기'] } },
			'field "statement.periods[1]": found "2023년 하반기". Write a half-year such as 2023H1, or null.'
		],
		[
			'periods stated, but none of them',
			{ ...claim, statement: { ...rank, periods: [] } },
			'field "statement.periods": found []. Write at least 1 entry, or null.'
		],
		[
			'an unknown age group',
			{ ...claim, statement: { ...rank, age: '15-65' } },
			'field "statement.age": found "15-65". Write one of 15+, 15-64, 15-29, 30-49, 50-64, 55+, 65+, or null.'
		],
		[
			'a sex left out instead of null',
			{ ...claim, statement: { ...rank, sex: undefined } },
			'field "statement.sex": missing. Write one of total, male, female, or null.'
		],
		[
			'a rank of 0',
			{ ...claim, statement: { ...rank, assertion: { type: 'nth', rank: 0 } } },
			'field "statement.assertion.rank": found 0. Write a whole number, 1 or more.'
		],
		[
			'a count of something unknown',
			{ ...claim, statement: { kind: 'count', of: 'things', stated: 3 } },
			'field "statement.of": found "things". Write one of named-items, first-places.'
		],
		[
			'a comparison with an unknown district',
			{
				...claim,
				statement: { ...statements['comparison with a district'], against: { district: '9999' } }
			},
			'field "statement.against.district": found "9999". Write a code of data/districts.csv.'
		],
		[
			'a number in quotation marks',
			{ ...claim, statement: { ...statements.value, value: '65.2' } },
			'field "statement.value": found "65.2". Write a number.'
		],
		[
			'a missing translation of the title',
			{ ...claim, title: { ko: '제목' } },
			'field "title.en": missing. Write some text.'
		],
		[
			'a missing quote in English',
			{ ...claim, anchor: { ko: { exact: '우수상' } } },
			'field "anchor.en": missing. Write an object in { }.'
		],
		[
			'an empty quote',
			{ ...claim, anchor: { ...claim.anchor, ko: { exact: ' ' } } },
			'field "anchor.ko.exact": found " ". Write some text.'
		],
		[
			'a misspelt optional field',
			{ ...claim, anchor: { ...claim.anchor, ko: { exact: '우수상', prefx: '서' } } },
			'field "anchor.ko.prefx": no such field is known. Write only exact, prefix, suffix.'
		],
		[
			'an unknown district',
			{ ...claim, district: '영등포구' },
			'field "district": found "영등포구". Write a code of data/districts.csv.'
		],
		[
			'a citation without a day',
			{ ...claim, citations: [{ ...citation, date: '2024-08' }] },
			'field "citations[0].date": found "2024-08". Write a date such as 2024-08-09.'
		],
		[
			'a citation on a day that never was',
			{ ...claim, citations: [citation, { ...citation, date: '2024-02-30' }] },
			'field "citations[1].date": found "2024-02-30". Write a date such as 2024-08-09.'
		],
		[
			'a citation whose address runs script',
			{ ...claim, citations: [{ ...citation, url: 'javascript:alert(1)' }] },
			'field "citations[0].url": found "javascript:alert(1)". Write a whole address beginning with https:// or http://.'
		],
		[
			'a citation with half a note',
			{ ...claim, citations: [{ ...citation, note: { ko: '말' } }] },
			'field "citations[0].note.en": missing. Write some text.'
		]
	])('reports %s, with claim and field', (_, broken, message) => {
		expect(messages(broken)).toEqual([`claims.json, claim "award", ${message}`]);
	});

	it('reports everything that is wrong, and keeps the claims that are right', () => {
		const broken = { ...claim, id: 'fees', district: '0', title: { ko: '', en: 'Fees' } };
		const result = readClaims(JSON.stringify({ claims: [broken, claim] }), 'claims.json', knownIds);
		expect(result.issues).toHaveLength(2);
		expect(result.data).toEqual([claim]);
	});

	it('reports an id that stands twice', () => {
		expect(messages(claim, claim)).toEqual([
			'claims.json, claim number 2: claim "award" stands here a second time. Rename one of them.'
		]);
	});

	it.each([
		['capitals', 'Award'],
		['Korean', '수상'],
		['a beginning kept for headings', 'section-1'],
		['a beginning kept for quotes', 'quote-award'],
		['nothing', '']
	])('refuses an id with %s', (_, id) => {
		expect(messages({ ...claim, id })).toEqual([
			`claims.json, claim "${id}", field "id": found "${id}". Write a short name of small letters, digits and hyphens that does not begin with section- or quote-.`
		]);
	});

	it('counts a claim without an id', () => {
		expect(messages(claim, { ...claim, id: undefined })[0]).toMatch(
			/^claims\.json, claim number 2, field "id": missing\./
		);
	});

	it.each([
		['text that is not JSON', '{ "claims": [', /^claims\.json, whole file: not JSON \(.+\)\./],
		['a bare list', '[]', /whole file: there is no list "claims"\./],
		['null', 'null', /whole file: there is no list "claims"\./]
	])('gives no claims for %s', (_, json, message) => {
		const { data, issues } = readClaims(json, 'claims.json', knownIds);
		expect(data).toEqual([]);
		expect(issues.map(formatArticleIssue)).toEqual([expect.stringMatching(message)]);
	});

	it('takes an article without claims', () => {
		expect(messages()).toEqual([]);
	});
});
