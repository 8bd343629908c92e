import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataAddresses } from '../fixtures/data-addresses';

/**
 * Scripts and posts elsewhere read these addresses. The list may only grow: a line is taken out when
 * nobody can have used it, and never because a route moved. `/data/at/` has a promise of its own.
 */
const published = readFileSync('tests/data/published-data-addresses.txt', 'utf8').trim().split('\n');
const addresses = [...(await dataAddresses()).keys()];

describe('published data addresses', () => {
	it('are all still served', () => {
		expect(published.filter((address) => !addresses.includes(address))).toEqual([]);
	});

	it('are kept in order, each once, so that a merge shows what was added', () => {
		expect(published).toEqual([...new Set(published)].sort());
	});

	it('include every kind that is served: add what is new to published-data-addresses.txt', () => {
		// A new release brings surveys and series of known kinds: it need not be listed to be served.
		const byFigures = /^\/data\/(at|employment|series)\//;
		const kinds = addresses.filter((address) => !byFigures.test(address));
		expect(kinds.filter((address) => !published.includes(address))).toEqual([]);
	});
});
