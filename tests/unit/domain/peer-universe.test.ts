import { describe, expect, it } from 'vitest';
import {
	peerCode,
	peerMembers,
	peerUniverse,
	resolveUniverse
} from '../../../src/lib/domain/peer-universe';

describe('peerCode', () => {
	it.each<[string, string, string | undefined]>([
		['a district’s peers', 'peers:1119', '1119'],
		['a named universe', 'seoul', undefined],
		['a reader’s own set', 'custom:1119', undefined],
		['no code', 'peers:', undefined],
		['one with its members', 'peers:1119:1104,1119', '1119']
	])('%s', (_, universe, expected) => {
		expect(peerCode(universe)).toBe(expected);
	});

	it('reads what peerUniverse writes', () => {
		expect(peerCode(peerUniverse('1119'))).toBe('1119');
	});
});

describe('peerMembers', () => {
	it.each<[string, string, string[] | undefined]>([
		['known once resolved', 'peers:1119:1104,1119', ['1104', '1119']],
		['unknown before', 'peers:1119', undefined],
		['none of another universe', 'custom:1119', undefined]
	])('%s', (_, universe, expected) => {
		expect(peerMembers(universe)).toEqual(expected);
	});
});

describe('resolveUniverse', () => {
	const peers = { '1119': ['1122', '1104'] };
	it.each<[string, string, string]>([
		['the district and its peers', 'peers:1119', 'peers:1119:1104,1119,1122'],
		['a district without peers stands alone', 'peers:1101', 'peers:1101:1101'],
		['a named universe', 'national', 'national'],
		['a province', 'province:경기', 'province:경기'],
		['a reader’s own set', 'custom:1101,1102', 'custom:1101,1102']
	])('%s', (_, universe, expected) => {
		expect(resolveUniverse(universe, peers)).toBe(expected);
	});
});
