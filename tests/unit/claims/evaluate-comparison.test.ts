import { describe, expect, it } from 'vitest';
import type { ComparisonStatement } from '../../../src/lib/claims/claim';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { claimOf, gangdong, geumcheon, sample, survey, yeongdeungpo } from './sample';

const now = { published: null };
const rates = { [yeongdeungpo]: 60, [gangdong]: 50, [geumcheon]: 60 };
// Populations 100, 400 and 100 thousand: together 320 of 600 are employed, 53.3%. The mean of the
// rates would be 56.7.
const employed = { [yeongdeungpo]: 60, [gangdong]: 200, [geumcheon]: 60 };
const rows = [
	...survey('2023H1', rates),
	...survey('2023H1', employed, { measure: 'employed_thousand' })
];
const dataset = sample(rows);

function above(more: Partial<ComparisonStatement> = {}): ComparisonStatement {
	return {
		kind: 'comparison',
		measure: 'employment_rate',
		sex: 'total',
		age: '15+',
		periods: ['2023H1'],
		relation: 'above',
		against: { district: gangdong },
		margin: null,
		...more
	};
}

const seoul = { averageOf: 'seoul' };
const judge = (statement: ComparisonStatement, data = dataset, district = yeongdeungpo) =>
	evaluateClaim(claimOf(statement, district), data, now);

describe('a comparison', () => {
	it.each([
		['above a lower one', above(), 'supported'],
		['below a lower one', above({ relation: 'below' }), 'refuted'],
		['above one that is level', above({ against: { district: geumcheon } }), 'refuted'],
		['equal to it', above({ against: { district: geumcheon }, relation: 'equal' }), 'supported'],
		['by 10 points', above({ margin: 10 }), 'supported'],
		['by 9 points', above({ margin: 9 }), 'refuted'],
		['above the average', above({ against: seoul }), 'supported'],
		['by 6.7 points, weighted by population', above({ against: seoul, margin: 6.7 }), 'supported'],
		['by 3.3 points, as a mean of rates has it', above({ against: seoul, margin: 3.3 }), 'refuted']
	])('%s', (_, statement, verdict) => {
		expect(judge(statement).verdict).toBe(verdict);
	});

	it('says what it was held against, and over how many districts', () => {
		expect(judge(above({ against: seoul })).readings[0]?.parts[0]).toMatchObject({
			universe: 'seoul',
			finding: { own: 60, other: 53.3, difference: 6.7, averageOver: 3 }
		});
	});

	it.each([
		['a rate', 'employment_rate'],
		['a count', 'employed_thousand']
	])('takes no average over a member without %s, and names the cell', (_, measure) => {
		const gap = rows.filter(
			([, code, , more]) => code !== gangdong || (more?.measure ?? 'employment_rate') !== measure
		);
		const { verdict, missing } = judge(above({ against: seoul }), sample(gap));
		expect(verdict).toBe('no-data');
		expect(missing).toMatchObject([{ measure, districts: [gangdong], whole: false }]);
	});

	it('is open when the other district has no figure', () => {
		const { verdict, missing } = judge(above({ periods: ['2022H1'] }));
		expect(verdict).toBe('no-data');
		expect(missing).toMatchObject([{ period: '2022H1', whole: true }]);
	});

	it('tells both values', () => {
		expect(judge(above({ relation: 'below' })).trueStatement).toMatchObject({
			kind: 'comparison',
			against: { district: gangdong },
			periods: [{ period: '2023H1', own: 60, other: 50, difference: 10 }]
		});
	});
});
