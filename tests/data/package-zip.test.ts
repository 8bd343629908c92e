import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatIssues } from '../../src/lib/csv/issue';
import { readChecked } from '../../src/lib/server/check-data';
import { readEmployment } from '../../src/lib/server/dataset';
import { describedPackage } from '../../src/lib/server/described-package';
import { packageZip } from '../../src/lib/server/package-zip';

const described = describedPackage('data');
const zip = packageZip(described);
const files = unzipSync(zip);
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'goyong-check-'));
	for (const [name, bytes] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		if (!name.endsWith('/')) writeFileSync(path, bytes);
	}
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the zip of the data package', () => {
	it('holds every described file, byte for byte', () => {
		for (const { path, hash } of described.dataPackage.resources) {
			const bytes = files[`goyong-check/${path}`];
			expect(bytes, path).toBeDefined();
			const sha256 = createHash('sha256').update(bytes!).digest('hex');
			expect(`sha256:${sha256}`, path).toBe(hash);
		}
	});

	it('stands in one folder and fits its description once unpacked', () => {
		expect(Object.keys(files).every((name) => name.startsWith('goyong-check/'))).toBe(true);
		// What the gate of releases asks for besides (older releases) is no part of the package.
		const unpacked = readChecked(join(folder, 'goyong-check'));
		expect(formatIssues(unpacked.issues)).toBe('');
		expect(unpacked.files).toHaveLength(described.dataPackage.resources.length);
		expect(unpacked.files.filter(({ isGood }) => !isGood)).toEqual([]);
	}, 60_000);

	it('is read again as the same release', () => {
		const { dataset, cells } = readEmployment(join(folder, 'goyong-check'));
		const original = readEmployment('data');
		expect(dataset.version).toBe(original.dataset.version);
		expect(cells).toEqual(original.cells);
	});

	it('names source and terms for who reads no JSON', () => {
		const readme = strFromU8(files['goyong-check/README.txt']!);
		for (const text of ['통계청, 지역별고용조사 (KOSIS)', 'https://stat.kosis.kr/', described.dataPackage.version])
			expect(readme).toContain(text);
	});

	it('tells what changed from release to release', () => {
		expect(strFromU8(files['goyong-check/CHANGELOG.md']!)).toContain(described.dataPackage.version);
	});

	it('describes its tables as CSV on the Web, by addresses that lie in the zip', () => {
		const metadata = JSON.parse(strFromU8(files['goyong-check/csvw-metadata.json']!));
		for (const { url } of metadata.tables as { url: string }[])
			expect(files[`goyong-check/${url}`], url).toBeDefined();
	});

	it('has the same bytes each time, in any time zone', () => {
		const zone = process.env.TZ;
		process.env.TZ = 'America/Los_Angeles';
		const elsewhere = packageZip(described);
		process.env.TZ = zone;
		expect(Buffer.from(elsewhere).equals(Buffer.from(zip))).toBe(true);
	});
});
