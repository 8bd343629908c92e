import { describe, expect, it } from 'vitest';
import { readFrameAddress, withoutFrameId } from '../../../src/lib/embed/frame-address';

const pathname = '/embed/ko/districts/1119/';

describe('readFrameAddress', () => {
	it.each([
		['nothing', '', '', { theme: null, secret: null, id: 'ko/districts/1119' }],
		['a theme', '', '#dark', { theme: 'dark', secret: null, id: 'ko/districts/1119' }],
		['WordPress’s secret alone', '', '#?secret=aB3', { theme: null, secret: 'aB3' }],
		['the secret behind a theme', '', '#light?secret=aB3', { theme: 'light', secret: 'aB3' }],
		['a word that begins like a theme', '', '#darkness', { theme: null }],
		['an id in the query', '?id=x-1', '', { id: 'x-1' }],
		['an id behind the theme', '', '#dark&id=x_1', { theme: 'dark', id: 'x_1' }],
		['an id among a view’s own parameters', '?view=map&id=q', '', { id: 'q' }],
		['a parameter that only ends like id', '?void=q', '', { id: 'ko/districts/1119' }],
		['an id that is no name', '?id=<b>', '', { id: 'ko/districts/1119' }]
	])('reads %s', (_, search, hash, expected) => {
		expect(readFrameAddress({ pathname, search, hash })).toMatchObject(expected);
	});
});

describe('withoutFrameId', () => {
	it.each([
		['?view=map&id=x&d=1119', 'view=map&d=1119'],
		['?id=x', ''],
		['', ''],
		['?age=15%2B&sort=name', 'age=15%2B&sort=name']
	])('%s becomes %s', (search, expected) => {
		expect(withoutFrameId(search)).toBe(expected);
	});
});
