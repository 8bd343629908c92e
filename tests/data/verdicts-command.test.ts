import { describe, expect, it } from 'vitest';
import { runVerdicts } from '../../src/cli/verdicts/run-verdicts';
import type { ClaimRecord } from '../../src/lib/claims/claim-record';
import { printedBy, spawnCli } from '../run-cli';

describe('npm run verdicts', () => {
	it('prints every claim with its readings and the release of figures as JSON', () => {
		const { status, stdout, stderr } = spawnCli('verdicts.ts', ['--json']);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const { dataVersion, articles } = JSON.parse(stdout);
		expect(dataVersion).toMatch(/^\d{4}\.\d+\+[0-9a-f]{8}$/);
		const { claims } = articles.find(
			({ article }: { article: string }) => article === 'yeongdeungpo-jobs-award-2024'
		) as { claims: ClaimRecord[] };
		expect(claims.map(({ claim, verdict }) => [claim, verdict])).toEqual([
			['employment-rate-first', 'depends'],
			['womens-rate-first', 'no-data'],
			['jobs-award', 'outside'],
			['six-years', 'outside'],
			['training-budget', 'outside'],
			['exam-fees', 'outside'],
			['job-fair-record', 'outside'],
			['three-channels', 'supported']
		]);
		expect(claims[0]).toMatchObject({
			district: '1119',
			bestCase: '2023H1+2023H2.15+.seoul',
			counterexample: '2023H1+2023H2.15+.national',
			firmness: 'within-sampling-error',
			dataVersion
		});
		expect(claims[0]!.readings[1]).toMatchObject({
			id: '2023H1+2023H2.15+.seoul',
			literal: false,
			outcome: 'holds',
			parts: [
				{
					id: '2023H1.15+.seoul',
					found: { outcome: 'holds', value: 65.2, rank: 1, of: 25 },
					confidence: [1, 7]
				},
				{ id: '2023H2.15+.seoul', found: { value: 66.2, rank: 1 } }
			]
		});
	}, 60_000);

	it('prints a table for people', () => {
		const { status, stdout } = printedBy(() =>
			runVerdicts(['--article', 'yeongdeungpo-jobs-award-2024'])
		);
		expect(status).toBe(0);
		expect(stdout).toContain('  employment-rate-first (rank): depends, within-sampling-error\n');
		expect(stdout).toMatch(/2023H1\+2023H2\.15\+\.seoul +holds +2023H1 +65\.2 +1 +25 +1–7\n/);
	}, 60_000);

	it.each([
		['an unknown article', ['--article', 'nowhere'], /"nowhere" is not known.*yeongdeungpo-jobs-/],
		['an unknown option', ['--claim', 'x'], /Unknown option '--claim'/]
	])('refuses %s', (_, args, message) => {
		expect(() => runVerdicts(args)).toThrow(message);
	}, 60_000);
});
