import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { claimOf, sample } from './sample';

const now = { published: '2024-08-10' };

describe('an interval of years', () => {
	it.each([
		['six years from 2018 to 2024', 2018, 2024, 6, 'outside', 'supported'],
		['five years is wrong arithmetic', 2018, 2024, 5, 'refuted', 'refuted'],
		['years backwards', 2024, 2018, 6, 'refuted', 'refuted']
	])('%s', (_, fromYear, toYear, years, verdict, arithmetic) => {
		const event = { ko: '수상', en: 'the award' };
		const statement = { kind: 'interval' as const, years, fromYear, toYear, event };
		const evaluation = evaluateClaim(claimOf(statement), sample([]), now);
		expect(evaluation.verdict).toBe(verdict);
		expect(evaluation.atoms.map((atom) => [atom.id, atom.verdict])).toEqual([
			['arithmetic', arithmetic],
			['event', 'outside']
		]);
	});
});

describe('a claim outside these statistics', () => {
	it.each(['award', 'budget', 'programme', 'record'] as const)(
		'%s: no verdict of ours',
		(topic) => {
			const statement = { kind: 'outside' as const, topic, meanings: [] };
			const evaluation = evaluateClaim(claimOf(statement), sample([]), now);
			expect(evaluation.verdict).toBe('outside');
			expect(evaluation.readings).toEqual([]);
			expect(evaluation.bestCase).toBeNull();
		}
	);
});
