import { describe, expect, it } from 'vitest';
import type { Claim, Statement } from '../../../src/lib/claims/claim';
import { isKnownTo } from '../../../src/lib/claims/is-known-to';
import { Dataset } from '../../../src/lib/domain/dataset';
import { DistrictList } from '../../../src/lib/domain/district-list';
import { smallLists } from '../../fixtures/lists';

const { districts, measures } = smallLists;
/** A release before 강남구 and before all measures but the employment rate. */
const early = new Dataset(
	new DistrictList(
		districts.all.filter(({ code }) => code !== '1123'),
		districts.universes
	),
	measures.filter(({ id }) => id === 'employment_rate'),
	[],
	'2026.1+00000000'
);

const open = { sex: null, age: null, periods: null };
const rate = { ...open, measure: 'employment_rate' };
const value = {
	kind: 'value',
	value: 65.2,
	decimals: 1,
	precision: 'exact',
	unit: 'percent'
} as const;
const against = (district: string): Statement => ({
	...rate,
	kind: 'comparison',
	relation: 'above',
	against: { district },
	margin: null
});
const claim = (district: string, statement: Statement): Claim => ({
	id: 'claim-1',
	district,
	anchor: { ko: { exact: '' }, en: { exact: '' } },
	title: { ko: '', en: '' },
	statement,
	citations: []
});

describe('a claim that a release can judge', () => {
	it.each<[string, Claim, boolean]>([
		['names what it has', claim('1119', { ...value, ...rate }), true],
		['is about a later district', claim('1123', { ...value, ...rate }), false],
		[
			'needs a later measure',
			claim('1119', { ...value, ...open, measure: 'unemployment_rate' }),
			false
		],
		['compares with a later district', claim('1119', against('1123')), false],
		['compares with one that it has', claim('1119', against('1101')), true],
		[
			'needs no figure at all',
			claim('1119', { kind: 'outside', topic: 'award', meanings: [] }),
			true
		]
	])('%s', (_, each, known) => {
		expect(isKnownTo(each, early)).toBe(known);
	});
});
