import { describe, expect, it } from 'vitest';
import type { Claim, Statement } from '../../../src/lib/claims/claim';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { recompute } from '../../../src/lib/evidence/recompute';
import { tellRecomputation } from '../../../src/lib/evidence/tell-recomputation';
import { readArticles } from '../../../src/lib/server/articles';
import { loadDataset } from '../../../src/lib/server/dataset';
import type { EvidenceFiles } from '../../../src/lib/evidence/compose-evidence';
import { evidenceFiles } from '../../../src/lib/server/evidence';
import { packWords } from '../../../src/lib/words/evidence';

const dataset = loadDataset();
const article = readArticles().find(({ slug }) => slug === 'yeongdeungpo-jobs-award-2024')!.ko;
const first = article.claims.find(({ id }) => id === 'employment-rate-first')!;

const filesOf = (claim: Claim) =>
	evidenceFiles(dataset, article, evaluateClaim(claim, dataset, { published: article.date }));

const tablesOf = ({ figures, districts }: EvidenceFiles) => ({
	figures: figures ?? '',
	districts
});

function toldOf(files: EvidenceFiles, figures = files.figures ?? '') {
	const result = recompute(files.claim, { ...tablesOf(files), figures });
	return tellRecomputation(files.claim, result, 1.4, packWords.en);
}

const series = { measure: 'employment_rate', sex: 'total', age: null } as const;
const seoul = { universe: 'seoul', order: 'highest-first' } as const;

const statements: Record<string, { statement: Statement; figures: number }> = {
	'a place in open universes and ages': { statement: first.statement, figures: 912 },
	'a place in a named universe, whose last member was hidden in no table': {
		statement: {
			...{ kind: 'rank', ...series, ...seoul, age: '15-64', periods: ['2024H2'] },
			assertion: { type: 'nth', rank: 1 }
		},
		// Seoul's 25 for the claim, the other 203 for the place in the country of the true sentence.
		figures: 228
	},
	'a value, beside which the earlier ones stand': {
		statement: {
			...{ kind: 'value', ...series, periods: ['2023H1'] },
			...{ value: 65.2, decimals: 1, precision: 'exact', unit: 'percent' }
		},
		figures: 6
	},
	'a change with an open base': {
		statement: {
			...{ kind: 'change', ...series, periods: ['2023H1'], unit: 'points', amount: 2.9 },
			...{ decimals: 1, direction: 'up', base: null, baseValue: null }
		},
		figures: 6
	},
	'a comparison with an average, which needs counts too': {
		statement: {
			...{ kind: 'comparison', ...series, age: '15+', periods: ['2023H1'], relation: 'above' },
			...{ against: { averageOf: 'seoul' }, margin: null }
		},
		figures: 50
	},
	'a record, bounded by when publication began': {
		statement: {
			...{ kind: 'record', ...series, age: '15+', periods: ['2024H1'] },
			...{ extreme: 'highest', since: null }
		},
		figures: 7
	},
	'a streak with a survey before it': {
		statement: {
			...{ kind: 'streak', ...series, ...seoul, age: '15+', periods: ['2024H2'] },
			...{ rank: 1, times: 4 }
		},
		figures: 125
	},
	'a count of first places, for which every rate of the survey is looked at': {
		statement: {
			...{ kind: 'count', of: 'first-places', stated: 1, universe: 'seoul', period: '2024H2' }
		},
		// Nine rates of 25 districts.
		figures: 225
	},
	'no survey named, so that the day of the text decides': {
		statement: {
			...{ kind: 'rank', ...series, ...seoul, age: '15+', periods: null },
			assertion: { type: 'nth', rank: 1 }
		},
		figures: 228
	}
};

describe('recompute', () => {
	it.each(Object.entries(statements))(
		'comes to the same from the files alone: %s',
		(_, { statement, figures }) => {
			const files = filesOf({ ...first, statement });
			expect(files.claim.figures?.rows).toBe(figures);
			expect(toldOf(files)).toMatchObject({ outcome: 'same', details: [] });
		}
	);

	it.each(['womens-rate-first', 'three-channels', 'six-years'])(
		'comes to the same where figures are missing or not needed: %s',
		(id) => {
			const files = filesOf(article.claims.find((claim) => claim.id === id)!);
			expect(toldOf(files).outcome).toBe('same');
		}
	);

	const files = filesOf(first);
	const edited = (from: string, to: string) => {
		if (!files.figures!.includes(from)) throw new Error(`${from} is not in the table`);
		return files.figures!.replace(from, to);
	};
	const own = '2023H1,서울 영등포구,1119,total,15+,employment_rate,';

	it('notices a figure that was changed without changing the verdict', () => {
		const told = toldOf(files, edited(`${own}65.2`, `${own}65.3`));
		expect(told.outcome).toBe('partly');
		expect(told.details).toContain('2023H1 15+ seoul: value 65.2 → 65.3');
	});

	it('notices figures that change the verdict, and says which', () => {
		const seoulOnly = filesOf({
			...first,
			statement: {
				...{ kind: 'rank', ...series, ...seoul, age: '15+', periods: ['2023H1'] },
				assertion: { type: 'nth', rank: 1 }
			}
		});
		const told = toldOf(seoulOnly, seoulOnly.figures!.replace(`${own}65.2`, `${own}62.9`));
		expect(told).toEqual({
			outcome: 'different',
			sentence: 'Another verdict: stated is “Supported”, judged again it is “Refuted”.',
			details: ['2023H1 15+ seoul: rank 1 → 2 (value 65.2 → 62.9)']
		});
	});

	it('notices a row that was taken away', () => {
		const told = toldOf(files, edited(`${own}65.2,\n`, ''));
		expect(told.outcome).not.toBe('same');
		expect(told.details).toContain(
			'2023H1 15+ seoul: holds, value 65.2, rank 1, of 25, shared with 0 → no figure, not in this data set'
		);
	});

	it.each([
		['a figure that is none', `${own}65.2`, `${own}sixty`, /row 20, column "value": "sixty"/],
		[
			'a half-year that is none',
			'2023H1,서울 종로구',
			'2023,서울 종로구',
			/row 2, column "period"/
		],
		['an unknown district', ',1119,', ',9119,', /row 20, column "district_code": "9119"/],
		['a column that is gone', ',mark\n', '\n', /mark/]
	])('says where a table cannot be read: %s', (_, from, to, place) => {
		const told = toldOf(files, edited(from, to));
		expect(told.outcome).toBe('unreadable');
		expect(told.details.join('\n')).toMatch(place);
	});

	it('counts figures and time in words', () => {
		expect(toldOf(files).sentence).toBe(
			'The same verdict: Depends on scope. Judged again from 912 figures in 1 ms.'
		);
	});
});

describe('evidenceFiles', () => {
	it('names the release, its tables and their hashes', () => {
		const { claim } = filesOf(first);
		expect(claim.release.version).toBe(dataset.version);
		expect(claim.release.tables).toEqual([
			{ path: 'employment/2023H1.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
			{ path: 'employment/2023H2.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }
		]);
	});

	it('writes claim.json that reads back to the same', () => {
		const { claim, claimText } = filesOf(first);
		expect(JSON.parse(claimText)).toEqual(JSON.parse(JSON.stringify(claim)));
	});

	it('will not bear out a judgement that the figures do not', () => {
		const evaluation = evaluateClaim(first, dataset, { published: article.date });
		const wrong = { ...evaluation, verdict: 'supported' as const };
		expect(() => evidenceFiles(dataset, article, wrong)).toThrow(
			/employment-rate-first\/ does not bear out its verdict[\s\S]*Supported/
		);
	});
});
