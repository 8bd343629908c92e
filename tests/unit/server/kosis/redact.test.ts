import { describe, expect, it } from 'vitest';
import { redact } from '../../../../src/lib/server/kosis/redact';

const key = 'Zm9v+YmFy/cXV4=';

describe('redact', () => {
	it.each([
		['as it is', `wrong key ${key}!`, 'wrong key [key]!'],
		['as a parameter', new URLSearchParams({ apiKey: key }).toString(), 'apiKey=[key]'],
		['as a component', `apiKey=${encodeURIComponent(key)}&a=1`, 'apiKey=[key]&a=1'],
		['as an address', encodeURI(`http://x/?apiKey=${key}`), 'http://x/?apiKey=[key]'],
		['twice', `${key} ${key}`, '[key] [key]'],
		['not at all', 'nothing here', 'nothing here']
	])('hides a key written %s', (_, text, hidden) => {
		expect(redact(text, key)).toBe(hidden);
	});

	it('leaves text alone when there is no key', () => {
		expect(redact('abc', '')).toBe('abc');
	});
});
