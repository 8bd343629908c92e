import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEmbedPath } from '../../src/lib/links/embed-links';
import { defaultDataRoot } from '../../src/lib/server/data-files';
import { embedAddresses } from '../../src/lib/server/embed-targets';
import { publishedFile } from '../../src/lib/server/release-addresses';

/**
 * Every embed address that has ever been published. Posts that we cannot change hold them, so this
 * list only grows: when a district, a preset or a claim goes, its address must go on answering.
 */
const published = readFileSync(join(defaultDataRoot(), publishedFile), 'utf8')
	.split('\n')
	.filter((line) => line !== '');
const now = new Set(embedAddresses());

describe('published embeds', () => {
	it('are all still there', () => {
		expect(published.filter((address) => !now.has(address))).toEqual([]);
	});

	it('are on the list from the day they are built: npm run data -- accept, or accept-verdicts, adds them', () => {
		const known = new Set(published);
		expect([...now].filter((address) => !known.has(address))).toEqual([]);
	});

	it('are read back as what they were written from', () => {
		const unread = published.filter(
			(pathname) => parseEmbedPath({ pathname, search: '', hash: '' }) === null
		);
		expect(unread).toEqual([]);
	});
});
