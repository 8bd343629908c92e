import { describe, expect, it } from 'vitest';
import { runRank } from '../../src/cli/rank/run-rank';
import { readRankQuery, type RankArguments } from '../../src/cli/rank/rank-query';
import { loadDataset } from '../../src/lib/server/dataset';
import { rankReport, type RankReport } from '../../src/lib/views/rank-report';
import { printedBy, spawnCli, spawnCliIntoClosedPipe } from '../run-cli';

const dataset = loadDataset();
const query = {
	period: '2023H1',
	universe: 'seoul',
	measure: 'employment_rate',
	sex: 'total',
	age: '15+'
};
type Changed = Partial<RankArguments>;

const argumentsOf = (changed: Changed = {}) =>
	Object.entries({ ...query, ...changed }).flatMap(([name, value]) => [`--${name}`, value!]);

const queryOf = (changed: Changed) =>
	readRankQuery({ ...query, draws: '2000', ...changed }, dataset);

/** What the command prints as JSON, for many questions to one reading of the data. */
const reportOf = (changed: Changed): RankReport =>
	JSON.parse(JSON.stringify(rankReport(dataset, queryOf(changed))));

const memberOf = (report: RankReport, code: string) =>
	report.members.find(({ district }) => district === code)!;

describe('npm run rank -- --json', () => {
	it('prints what the pages rank, in the documented shape', () => {
		const { status, stdout, stderr } = spawnCli('rank.ts', [...argumentsOf(), '--json']);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const report = JSON.parse(stdout);
		expect(Object.keys(report)).toEqual([
			...['period', 'universe', 'measure', 'sex', 'age'],
			...['dataVersion', 'members', 'missing']
		]);
		expect(report).toMatchObject({ ...query, missing: [] });
		expect(report.dataVersion).toMatch(/^\d{4}\.\d+\+[0-9a-f]{8}$/);
		expect(report.members).toHaveLength(25);
		expect(Object.keys(report.members[0])).toEqual([
			...['district', 'name', 'value', 'rank', 'tied', 'rounding'],
			...['marginal', 'simultaneous', 'joint', 'se']
		]);
		expect(report.members[0]).toMatchObject({
			district: '1119',
			name: '영등포구',
			value: 65.2,
			rank: 1,
			tied: false,
			rounding: [1, 1]
		});
	}, 60_000);

	// Computed with an independent implementation at 20,000 draws; chance moves them by a place in 25.
	it.each([
		['2023H1', 7, 11],
		['2023H2', 3, 6],
		['2024H2', 4, null]
	])('%s: Yeongdeungpo is first, in truth down to %i alone', (period, marginal, simultaneous) => {
		const member = memberOf(reportOf({ period, draws: '10000' }), '1119');
		expect(member.rank).toBe(1);
		expect(member.marginal![0]).toBe(1);
		expect(Math.abs(member.marginal![1] - marginal)).toBeLessThanOrEqual(1);
		if (simultaneous !== null) {
			expect(member.simultaneous![0]).toBe(1);
			expect(Math.abs(member.simultaneous![1] - simultaneous)).toBeLessThanOrEqual(1);
		}
	});

	it.each([
		['2023H1', 84, 41, 160],
		['2023H2', 78, 38, 151]
	])('%s: of all 228 it is %i, in truth %i to %i', (period, rank, best, worst) => {
		const report = reportOf({ period, universe: 'national' });
		expect(report.members).toHaveLength(228);
		const member = memberOf(report, '1119');
		expect(member.rank).toBe(rank);
		expect(Math.abs(member.marginal![0] - best)).toBeLessThanOrEqual(4);
		expect(Math.abs(member.marginal![1] - worst)).toBeLessThanOrEqual(4);
	}, 60_000);

	it('tells districts of one name apart by their province', () => {
		const names = reportOf({ universe: 'national', draws: '1' }).members.map(({ name }) => name);
		expect(new Set(names).size).toBe(228);
		expect(names).toContain('고성군(강원)');
	});

	it('gives counts no confidence sets', () => {
		const { members } = reportOf({ measure: 'employed_thousand', universe: 'province:경기' });
		expect(members.length).toBe(31);
		for (const { marginal, simultaneous, joint, se, rounding } of members) {
			expect([marginal, simultaneous, joint, se]).toEqual([null, null, null, null]);
			expect(rounding).toHaveLength(2);
		}
	});

	it('names members without a figure, with the reason', () => {
		expect(reportOf({ sex: 'female', universe: 'custom:1125,1119,1125' })).toMatchObject({
			universe: 'custom:1119,1125',
			members: [],
			missing: [
				{ district: '1119', name: '영등포구', reason: 'not-in-data-set' },
				{ district: '1125', name: '강동구', reason: 'not-in-data-set' }
			]
		});
	});

	it('gives the same for the same draws', () => {
		expect(reportOf({ draws: '500' })).toEqual(reportOf({ draws: '500' }));
		expect(reportOf({ draws: '20' })).not.toEqual(reportOf({ draws: '500' }));
	});
});

describe('npm run rank', () => {
	it('prints a table in which names of Hangul keep the columns straight', () => {
		const { stdout } = printedBy(() => runRank(argumentsOf({ draws: '2000' })));
		const lines = stdout.split('\n');
		expect(lines[0]).toContain('고용률');
		expect(lines).toContain(
			'   1  1119  영등포구   65.2  1.09         1       1–7          1–11   1–16'
		);
		expect(stdout).toMatch(/^ =19 {2}1109 {2}강북구 {5}56\.0 {2}1\.14 {5}19–20 /m);
		expect(stdout).toMatch(/^= shares its published value\.$/m);
	});

	it('says why counts have no confidence sets, and who is missing', () => {
		const counts = printedBy(() => runRank(argumentsOf({ measure: 'employed_thousand' })));
		expect(counts.stdout).toContain('a count of persons has no modelled standard error');
		const women = printedBy(() => runRank(argumentsOf({ sex: 'female', universe: 'province:제주' })));
		expect(women.stdout).toContain('Without a figure (not-in-data-set), 2: 제주시, 서귀포시');
	});

	it.each([
		['period', '2023H3', /"2023H3" is not known.*2013H1 to 2026H1/],
		['period', '2030H1', /"2030H1" is not known/],
		['universe', 'busan', /"busan" is not known.*seoul, metro-gu.*province:NAME.*custom:/],
		['universe', 'province:한양', /"province:한양" is not known.*서울 부산/],
		['universe', 'custom:', /names no district code/],
		['universe', 'custom:1119,9999', /no district has the code "9999"/],
		['measure', 'employment', /"employment" is not known.*employment_rate, participation_rate/],
		['sex', 'women', /"women" is not known.*total, male, female/],
		['age', '15', /"15" is not known.*15\+, 15-64/],
		['draws', '0', /"0" is not known.*whole number from 1/],
		['draws', '1e3', /"1e3" is not known/],
		['draws', '999999', /"999999" is not known/]
	] as const)('refuses --%s %s and says what may stand there', (name, value, message) => {
		expect(() => queryOf({ [name]: value })).toThrow(message);
	});

	it('refuses a district that did not exist at the survey', () => {
		const universe = 'custom:1119,3331';
		expect(() => queryOf({ universe })).toThrow(/3331 청원군 did not exist in 2023H1/);
		expect(queryOf({ universe, period: '2013H1' })).toMatchObject({ universe });
	});

	it('names everything that is missing at once', () => {
		expect(() => runRank(['--period', '2023H1'])).toThrow(
			/--measure is missing[\s\S]*--sex is missing[\s\S]*--age is missing[\s\S]*--universe is missing/
		);
	});

	it('explains itself', () => {
		expect(printedBy(() => runRank(['--help']))).toMatchObject({
			status: 0,
			stdout: expect.stringContaining('--universe   seoul')
		});
	});

	it('ends with 1 and one line, not a stack, as a program', () => {
		const { status, stdout, stderr } = spawnCli('rank.ts', argumentsOf({ age: '15' }));
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toMatch(/^--age "15" is not known\. .*\n$/);
	}, 60_000);

	it('bears a reader that stops reading', () => {
		const args = argumentsOf({ universe: 'national', draws: '1' });
		expect(spawnCliIntoClosedPipe('rank.ts', args)).toEqual({ status: 0, stderr: '' });
	}, 60_000);
});
