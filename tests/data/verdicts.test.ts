import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptVerdictsCommand } from '../../src/cli/data/accept-verdicts';
import { claimRecord } from '../../src/lib/claims/claim-record';
import { articleSnapshot } from '../../src/lib/claims/claim-snapshot';
import { verdictChanges } from '../../src/lib/claims/verdict-changes';
import { formatIssues } from '../../src/lib/csv/issue';
import { checkData } from '../../src/lib/server/check-data';
import { defaultDataRoot } from '../../src/lib/server/data-files';
import { loadDataset } from '../../src/lib/server/dataset';
import { readArticles } from '../../src/lib/server/articles';
import {
	computeVerdictSnapshot,
	readVerdictSnapshot
} from '../../src/lib/server/verdict-snapshot';
import { judgeArticle } from '../../src/lib/views/judge-article';
import { DataCopy } from '../fixtures/data-copy';
import { printedBy } from '../run-cli';

const slug = 'yeongdeungpo-jobs-award-2024';
const table = 'employment/2023H1.csv';

describe('data/verdicts.json', () => {
	it('holds the verdicts that the figures give', () => {
		const root = defaultDataRoot();
		const changes = verdictChanges(readVerdictSnapshot(root), computeVerdictSnapshot(root));
		const advice = 'Look at each. If they are right: npm run data -- accept-verdicts';
		expect(changes.join('\n'), advice).toBe('');
	}, 60_000);
});

describe('a figure that changes', () => {
	let copy: DataCopy;
	beforeEach(() => void (copy = new DataCopy()));
	afterEach(() => copy.remove());

	/** Yeongdeungpo behind 강동구 (63.0 and 71.9) in the first of the two halves. */
	const demote = () => {
		copy.edit(table, {
			'1119,total,15+,employment_rate,': '1119,total,15+,employment_rate,62.0,',
			'1119,total,15+,employed_thousand,': '1119,total,15+,employed_thousand,221,',
			'1119,total,15-64,employment_rate,': '1119,total,15-64,employment_rate,71.0,'
		});
		copy.refreshHashes();
	};

	const accept = () => printedBy(() => acceptVerdictsCommand({ root: copy.root }));

	it('changes the verdict, which the snapshot test tells in words until it is accepted', () => {
		const accepted = readVerdictSnapshot(copy.root);
		expect(accepted[slug]!.claims['employment-rate-first']!.verdict).toBe('depends');
		demote();
		expect(formatIssues(checkData(copy.root).issues)).toBe('');

		const dataset = loadDataset(copy.root);
		expect(dataset.version).not.toBe(accepted[slug]!.dataVersion);
		const article = readArticles(copy.root).find((edition) => edition.slug === slug)!.ko;
		const judged = judgeArticle(article, dataset);
		expect(judged[0]).toMatchObject({
			claim: { id: 'employment-rate-first' },
			verdict: 'refuted',
			bestCase: null,
			dataVersion: dataset.version
		});

		const now = computeVerdictSnapshot(copy.root);
		expect(now[slug]).toEqual(articleSnapshot(judged.map(claimRecord), dataset.version));
		const changes = verdictChanges(accepted, now);
		expect(changes).toHaveLength(1);
		expect(changes[0]).toMatch(
			/^claim employment-rate-first of yeongdeungpo-jobs-award-2024 changed from depends to refuted because: 2023H1 15\+ seoul: rank 1 → \d+ \(value 65\.2 → 62\.0\); /
		);
		expect(changes[0]).toContain('2023H1 15-64 seoul: rank 1 → ');

		expect(accept()).toEqual({
			status: 0,
			stdout: `  ${changes[0]}\n1 change accepted in verdicts.json.\n`
		});
		expect(readVerdictSnapshot(copy.root)).toEqual(now);
		expect(accept()).toEqual({ status: 0, stdout: 'Nothing has changed.\n' });
		expect(formatIssues(checkData(copy.root).issues)).toBe('');
	}, 90_000);

	it('is noticed by npm run data -- check when its hash was not renewed', () => {
		copy.edit(table, {
			'1119,total,15+,employment_rate,': '1119,total,15+,employment_rate,65.1,'
		});
		const issues = checkData(copy.root).issues.filter(({ file }) => file === table);
		expect(issues).toMatchObject([{ problem: 'stale-description' }]);
		expect(formatIssues(issues)).toMatch(
			/^employment\/2023H1\.csv: datapackage\.json says hash sha256:[0-9a-f]{64}, the file has sha256:[0-9a-f]{64}\. After an intended edit run: npm run data -- hash$/
		);
	}, 60_000);

	it('stops everything when it is no figure, naming file, row and column', () => {
		copy.edit(table, {
			'1119,total,15+,employment_rate,': '1119,total,15+,employment_rate,65·2,'
		});
		const row =
			readFileSync(join(copy.root, table), 'utf8')
				.split('\n')
				.findIndex((line) => line.includes('65·2')) + 1;
		const place = `${table} row ${row}, column "value": "65·2" is not a number.`;
		expect(() => loadDataset(copy.root)).toThrow(place);
		expect(() => computeVerdictSnapshot(copy.root)).toThrow(place);
	}, 30_000);

	it('leaves nothing half accepted when the figures are broken', () => {
		const before = readFileSync(join(copy.root, 'verdicts.json'), 'utf8');
		copy.edit(table, { '1119,total,15+,employment_rate,': '1119,total,15+' });
		expect(() => acceptVerdictsCommand({ root: copy.root })).toThrow(/cells/);
		expect(readFileSync(join(copy.root, 'verdicts.json'), 'utf8')).toBe(before);
	});
});
