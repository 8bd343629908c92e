import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeSeries } from '../../src/lib/csv/write-series';
import { loadDataset } from '../../src/lib/server/dataset';
import { siteDownloads } from '../../src/lib/server/downloads';
import { siteZip } from '../../src/lib/server/package-zip';
import { peersFile } from '../../src/lib/server/peers-file';

const dataset = loadDataset();
const downloads = siteDownloads(dataset);
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

describe('downloads', () => {
	it.each([...downloads.lists, ...downloads.periods].map((file) => [file.name, file] as const))(
		'%s is stated with its true size and fingerprint',
		(name, file) => {
			const bytes = readFileSync(`data/${name}`);
			expect(file.bytes).toBe(bytes.length);
			if (file.sha256) expect(file.sha256).toBe(sha256(bytes));
		}
	);

	it.each(downloads.series.map((file) => [file.name, file] as const))(
		'%s is stated as it is served',
		(_, file) => {
			const text = writeSeries(dataset, file.series);
			expect(file.sha256).toBe(sha256(text));
			expect(file.rows).toBe(text.trimEnd().split('\n').length - 1);
		}
	);

	it('states the peers as they are served', () => {
		const file = downloads.computed.find(({ name }) => name === 'peers.json');
		const text = peersFile(dataset);
		expect(file).toMatchObject({ name: 'peers.json', href: '/data/peers.json' });
		expect([file?.bytes, file?.sha256]).toEqual([Buffer.byteLength(text), sha256(text)]);
		expect(JSON.parse(text)).toMatchObject({ period: '2024H2', count: 20 });
	});

	it('states the zip as it is served', () => {
		const zip = Buffer.from(siteZip());
		expect(downloads.zip).toMatchObject({ href: '/data/goyong-check.zip', bytes: zip.length });
		expect(downloads.zip.sha256).toBe(sha256(zip));
	});

	it('has the JSON of every table beside it, and of nothing else', () => {
		const { lists, computed, periods, series } = downloads;
		for (const { href, rows, jsonHref } of [...lists, ...computed, ...periods, ...series])
			expect(jsonHref, href).toBe(rows === null ? null : href.replace(/csv$/, 'json'));
	});

	it('names every survey, newest first, and every series', () => {
		expect(downloads.periods.map(({ period }) => period)).toEqual(dataset.periods().reverse());
		expect(downloads.series).toHaveLength(dataset.seriesIds().length);
	});

	it('keeps what was read in the press among the lists', () => {
		expect(downloads.lists.map(({ name }) => name)).toContain('reported.csv');
	});
});
