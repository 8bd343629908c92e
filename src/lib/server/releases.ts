import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../csv/issue';
import { plausibilityRules, type ImplausibleFigure } from '../domain/plausibility';
import { readText } from './data-files';
import { readJson } from './read-json';

/** A figure that looks wrong and was let through: it passes as long as `found` is what is found. */
export interface AllowedFigure extends Pick<ImplausibleFigure, 'rule' | 'cell' | 'found'> {
	/** Why it is right, in words for who wonders later. */
	reason: string;
}

/** One accepted state of the figures. */
export interface Release {
	/** As in addresses and in `datapackage.json`: `2026.1`. */
	version: string;
	/** The ISO day on which it was accepted. */
	date: string;
	/** The version with a hash over its employment tables, as `dataVersion` makes it. */
	data: string;
	/** What changed, in the words of who accepted it. */
	note: string;
	allowed: readonly AllowedFigure[];
}

export const releasesFile = 'releases.json';

const text = { type: 'string', minLength: 1 } as const;

const schema = {
	type: 'array',
	items: {
		type: 'object',
		properties: {
			version: { type: 'string', pattern: '^\\d{4}\\.\\d+$' },
			date: { type: 'string', format: 'date' },
			data: { type: 'string', pattern: '^\\d{4}\\.\\d+\\+[0-9a-f]{8}$' },
			note: text,
			allowed: {
				type: 'array',
				items: {
					type: 'object',
					properties: {
						rule: { enum: plausibilityRules },
						cell: text,
						found: text,
						reason: text
					},
					required: ['rule', 'cell', 'found', 'reason'],
					additionalProperties: false
				}
			}
		},
		required: ['version', 'date', 'data', 'note', 'allowed'],
		additionalProperties: false
	}
};

/** The accepted releases below a data root, oldest first; none without the file. */
export function readReleases(root: string): { releases: Release[]; issues: Issue[] } {
	const path = join(root, releasesFile);
	if (!existsSync(path)) return { releases: [], issues: [] };
	const { text: json, issues } = readText(path, releasesFile);
	if (json === null) return { releases: [], issues };
	const { value, issues: found } = readJson<Release[]>(json, releasesFile, schema);
	const releases = value ?? [];
	releases.forEach(({ version, data }, i) => {
		const say = (column: string, problem: string, advice: string) =>
			found.push({
				file: releasesFile,
				row: null,
				column: `entry ${i + 1}, ${column}`,
				problem: 'invalid-value',
				found: problem,
				advice
			});
		const before = releases[i - 1]?.version;
		if (before !== undefined && compareVersions(before, version) >= 0) {
			say('version', `${version} stands after ${before}.`, 'Put the oldest release first.');
		}
		if (!data.startsWith(`${version}+`)) {
			say('data', `${data} is not a state of ${version}.`, `Begin it with ${version}+.`);
		}
	});
	return found.length > 0 ? { releases: [], issues: found } : { releases, issues: [] };
}

export function writeReleases(releases: readonly Release[]): string {
	return `${JSON.stringify(releases, null, '\t')}\n`;
}

/** Below 0 when `a` is the older: `2026.9` before `2026.10`. */
export function compareVersions(a: string, b: string): number {
	const [yearA, countA] = a.split('.').map(Number) as [number, number];
	const [yearB, countB] = b.split('.').map(Number) as [number, number];
	return yearA - yearB || countA - countB;
}

/** The version that follows on an ISO day: counted from 1 in each year, and never back. */
export function nextVersion(version: string, date: string): string {
	const [year = 0, count = 0] = version.split('.').map(Number);
	const now = Number(date.slice(0, 4));
	return now > year ? `${now}.1` : `${year}.${count + 1}`;
}
