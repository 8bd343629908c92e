import { describe, expect, it } from 'vitest';
import type { ClaimSnapshot, VerdictSnapshot } from '../../../src/lib/claims/claim-snapshot';
import type { PartFacts } from '../../../src/lib/claims/part-facts';
import { verdictChanges } from '../../../src/lib/claims/verdict-changes';

const first: PartFacts = { outcome: 'holds', value: 65.2, rank: 1, of: 25 };
const national: PartFacts = { outcome: 'fails', value: 65.2, rank: 84, of: 228 };

const claim: ClaimSnapshot = {
	verdict: 'depends',
	bestCase: '2023H1.15+.seoul',
	counterexample: '2023H1.15+.national',
	firmness: 'within-sampling-error',
	parts: { '2023H1.15+.national': national, '2023H1.15+.seoul': first }
};

const snapshotOf = (
	claims: Record<string, ClaimSnapshot>,
	dataVersion = '2026.1+00000000'
): VerdictSnapshot => ({ post: { dataVersion, claims } });

const changesTo = (now: Partial<ClaimSnapshot>, before: Partial<ClaimSnapshot> = {}) =>
	verdictChanges(
		snapshotOf({ best: { ...claim, ...before } }),
		snapshotOf({ best: { ...claim, ...now } })
	);

const withSeoul = (facts: PartFacts) => ({ parts: { ...claim.parts, '2023H1.15+.seoul': facts } });

describe('verdictChanges', () => {
	it('says which verdict changed, and what place and figure changed it', () => {
		const now: PartFacts = { outcome: 'fails', value: 62, rank: 2, of: 25 };
		expect(changesTo({ verdict: 'refuted', bestCase: null, ...withSeoul(now) })).toEqual([
			'claim best of post changed from depends to refuted because: 2023H1 15+ seoul: rank 1 → 2 (value 65.2 → 62.0)'
		]);
	});

	it('names only the parts that turned when others moved too', () => {
		const now = {
			'2023H1.15+.national': { ...national, rank: 90 },
			'2023H1.15+.seoul': { ...first, outcome: 'fails', rank: 2 }
		} as const;
		expect(changesTo({ verdict: 'refuted', parts: now })[0]).toMatch(
			/because: 2023H1 15\+ seoul: rank 1 → 2 \(value 65\.2\)$/
		);
	});

	it.each<[string, PartFacts, PartFacts, string]>([
		['a figure alone', first, { ...first, value: 65.3 }, 'value 65.2 → 65.3'],
		[
			'a figure that was missing',
			{ outcome: 'missing', missing: 'not-in-data-set' },
			first,
			'missing, not-in-data-set → holds, value 65.2, rank 1, of 25'
		],
		[
			'a figure that was taken away',
			first,
			{ outcome: 'missing', missing: 'suppressed' },
			'holds, value 65.2, rank 1, of 25 → missing, suppressed'
		],
		[
			'another reason for nothing',
			{ outcome: 'missing', missing: 'not-in-data-set' },
			{ outcome: 'missing', missing: 'suppressed' },
			'not-in-data-set → suppressed'
		],
		[
			'a place that is now shared',
			{ ...first, sharedWith: 0 },
			{ ...first, sharedWith: 1 },
			'sharedWith 0 → 1 (value 65.2)'
		],
		['a member more', { ...first, of: 74 }, { ...first, of: 75 }, 'of 74 → 75 (value 65.2)'],
		[
			'the base of a change',
			{ outcome: 'holds', value: 65.2, from: 61.5 },
			{ outcome: 'holds', value: 65.2, from: 62.3 },
			'from 61.5 → 62.3 (value 65.2)'
		],
		[
			'the outcome alone, as when a statement is edited',
			first,
			{ ...first, outcome: 'fails' },
			'holds → fails (value 65.2)'
		]
	])('tells of %s', (_, before, now, told) => {
		expect(changesTo(withSeoul(now), withSeoul(before))).toEqual([
			`claim best of post is still depends, but: 2023H1 15+ seoul: ${told}`
		]);
	});

	it('tells of another best case and firmness under the same verdict', () => {
		const bestCase = '2023H1.15-64.seoul';
		expect(changesTo({ bestCase, firmness: 'established' })).toEqual([
			'claim best of post is still depends, but: best case 2023H1.15+.seoul → 2023H1.15-64.seoul; firmness within-sampling-error → established'
		]);
	});

	it('says so when no figure explains a new verdict', () => {
		expect(changesTo({ verdict: 'supported' })).toEqual([
			'claim best of post changed from depends to supported because: no figure changed: the claim or the rules did'
		]);
	});

	it('tells of readings that came and went', () => {
		const parts = { '2023H1.15+.seoul': first, '2023H1.15-64.seoul': first };
		expect(changesTo({ parts })).toEqual([
			'claim best of post is still depends, but: 2023H1 15-64 seoul: none → holds, value 65.2, rank 1, of 25; 2023H1 15+ national: fails, value 65.2, rank 84, of 228 → none'
		]);
	});

	it('does not bury the reader under a table that was replaced', () => {
		const parts = (value: number) =>
			Object.fromEntries(
				Array.from({ length: 12 }, (_, i) => [`p${i}`, { outcome: 'holds' as const, value }])
			);
		expect(changesTo({ parts: parts(2) }, { parts: parts(1) })[0]).toMatch(
			/p7: value 1 → 2; and 4 more$/
		);
	});

	it('tells of claims and articles that are new or gone', () => {
		expect(verdictChanges({}, snapshotOf({ best: claim }))).toEqual([
			'claim best of post is new: depends'
		]);
		expect(verdictChanges(snapshotOf({ best: claim }), {})).toEqual([
			'claim best of post is gone; it was depends'
		]);
	});

	it('is silent when only the release of figures is another', () => {
		const now = snapshotOf({ best: claim }, '2026.1+ffffffff');
		expect(verdictChanges(snapshotOf({ best: claim }), now)).toEqual([]);
	});
});
