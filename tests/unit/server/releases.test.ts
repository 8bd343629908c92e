import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/lib/csv/issue';
import { compareVersions, nextVersion, readReleases } from '../../../src/lib/server/releases';

describe('the next version', () => {
	it.each([
		['2026.1', '2026-11-25', '2026.2'],
		['2026.9', '2026-12-31', '2026.10'],
		['2026.4', '2027-01-01', '2027.1'],
		['2027.1', '2026-12-31', '2027.2']
	])('after %s on %s is %s', (version, date, next) => {
		expect(nextVersion(version, date)).toBe(next);
		expect(compareVersions(version, next)).toBeLessThan(0);
	});
});

describe('data/releases.json', () => {
	let root: string;
	beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'goyong-check-'))));
	afterEach(() => rmSync(root, { recursive: true }));

	const release = (version: string, other: object = {}) => ({
		version,
		date: '2026-11-21',
		data: `${version}+674d05e9`,
		note: 'First release.',
		allowed: [],
		...other
	});
	const read = (value: unknown) => {
		writeFileSync(join(root, 'releases.json'), JSON.stringify(value));
		return readReleases(root);
	};

	it('may be absent: nothing was accepted yet', () => {
		expect(readReleases(root)).toEqual({ releases: [], issues: [] });
	});

	it('holds releases, oldest first', () => {
		const releases = [release('2026.9'), release('2026.10')];
		expect(read(releases)).toEqual({ releases, issues: [] });
	});

	it.each([
		['no list', {}, /must be array/],
		['newest first', [release('2026.10'), release('2026.9')], /2026\.9 stands after 2026\.10/],
		['the same twice', [release('2026.1'), release('2026.1')], /stands after/],
		[
			'a state of another',
			[release('2026.2', { data: '2026.1+674d05e9' })],
			/is not a state of 2026\.2/
		],
		['no hash', [release('2026.1', { data: '2026.1' })], /entry 1, data/],
		['no day', [release('2026.1', { date: '2026-24-10' })], /must match format "date"/],
		['no note', [release('2026.1', { note: '' })], /entry 1, note/],
		[
			'a wordless exception',
			[release('2026.1', { allowed: [{ rule: 'jump', cell: 'a', found: 'b' }] })],
			/reason/
		]
	])('is refused with its place: %s', (_, value, message) => {
		const { releases, issues } = read(value);
		expect(releases).toEqual([]);
		expect(formatIssues(issues)).toMatch(message);
	});
});
