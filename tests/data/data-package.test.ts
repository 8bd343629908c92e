import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../src/lib/csv/issue';
import { periodOfFile } from '../../src/lib/csv/read-figures';
import { comparePeriods, periodRange } from '../../src/lib/domain/period';
import { checkData } from '../../src/lib/server/check-data';
import { compareRelease, hasChanges } from '../../src/lib/server/release-diff';
import { releaseDay } from '../../src/lib/server/release-day';
import { readReleases } from '../../src/lib/server/releases';

describe('data/', () => {
	const { files, issues } = checkData('data');

	it('fits datapackage.json: every file listed, hashed, and good by its schema', () => {
		expect(formatIssues(issues)).toBe('');
	});

	it('is the last accepted release: figures, lists, version and day', () => {
		const { value, issues: unread } = compareRelease('data');
		expect(formatIssues(unread)).toBe('');
		const advice = 'See npm run data -- diff, then npm run data -- accept --note "…"';
		const { accepted, working, changes, lists, implausible } = value!.diff;
		expect(hasChanges(changes), advice).toBe(false);
		expect(lists, advice).toEqual([]);
		expect(implausible, advice).toEqual([]);
		expect(accepted!.data).toBe(working);
		expect(releaseDay('data')).toBe(accepted!.date);
	}, 60_000);

	it('has every release in its changelog', () => {
		const changelog = readFileSync('data/CHANGELOG.md', 'utf8');
		for (const { version, date } of readReleases('data').releases) {
			expect(changelog).toContain(`\n## ${version}, ${date}\n`);
		}
	});

	it('has a table for each half-year since 2013H1, without a hole', () => {
		const tables = files
			.map(({ path }) => path)
			.filter((path) => path.startsWith('employment/') && path.endsWith('.csv'));
		const last = periodOfFile(tables.at(-1) ?? '');
		expect(last && comparePeriods(last, '2026H1')).toBeGreaterThanOrEqual(0);
		expect(tables).toEqual(
			periodRange('2013H1', last!).map((period) => `employment/${period}.csv`)
		);
	});

	it('describes measures in the schema by the ids that measures.json has', () => {
		const read = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
		const field = read('employment/schema.json').fields.find(
			({ name }: { name: string }) => name === 'measure'
		);
		expect(field.constraints.enum).toEqual(read('measures.json').map(({ id }: { id: string }) => id));
	});
});
