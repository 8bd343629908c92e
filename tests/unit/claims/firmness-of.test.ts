import { describe, expect, it } from 'vitest';
import type { Statement, StreakStatement } from '../../../src/lib/claims/claim';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { claimOf, first, gangdong, geumcheon, sample, survey, yeongdeungpo } from './sample';
import { chanceOf } from './sample-chance';

const values = { [yeongdeungpo]: 65.2, [gangdong]: 63, [geumcheon]: 62.1 };
const rows = [
	...survey('2022H2', { ...values, [yeongdeungpo]: 62.2 }),
	...survey('2023H1', values),
	...survey('2023H1', { ...values, [yeongdeungpo]: 204 }, { measure: 'employed_thousand' })
];
const dataset = sample(rows);
const seoul = first({ universe: 'seoul', age: '15+' });

function firmness(statement: Statement, se: number, data = dataset, zAt = (): number => 2) {
	const chance = chanceOf(se, zAt);
	return evaluateClaim(claimOf(statement), data, { published: null, chance }).firmness;
}

const series = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;
const rose = {
	...series,
	kind: 'change' as const,
	periods: ['2023H1' as const],
	unit: 'points' as const,
	amount: null,
	decimals: 1,
	direction: 'up' as const,
	base: '2022H2' as const,
	baseValue: null
};
const above = {
	...series,
	kind: 'comparison' as const,
	periods: ['2023H1' as const],
	relation: 'above' as const,
	against: { district: gangdong },
	margin: null
};
const record = {
	...series,
	kind: 'record' as const,
	periods: ['2023H1' as const],
	extreme: 'highest' as const,
	since: '2022H2' as const
};

describe('firmness', () => {
	it.each<[string, Statement, number, string]>([
		['first, clear of the runner-up', seoul, 0.5, 'established'],
		['first, but the runner-up is within error', seoul, 1.5, 'within-sampling-error'],
		[
			'not first, and clearly so',
			first({ universe: 'seoul', age: '15+', order: 'lowest-first' }),
			0.5,
			'contradicted'
		],
		[
			'not first, but within error',
			first({ universe: 'seoul', age: '15+', order: 'lowest-first' }),
			3,
			'within-sampling-error'
		],
		['a rise beyond error', rose, 0.5, 'established'],
		['a rise within error', rose, 2, 'within-sampling-error'],
		['a fall that was a clear rise', { ...rose, direction: 'down' }, 0.5, 'contradicted'],
		['above another, clearly', above, 0.5, 'established'],
		['above another, within error', above, 1.5, 'within-sampling-error'],
		['below it, but clearly above', { ...above, relation: 'below' }, 0.5, 'contradicted'],
		['a record beyond error', record, 0.5, 'established'],
		['a record within error', record, 2, 'within-sampling-error']
	])('%s', (_, statement, se, grade) => {
		expect(firmness(statement, se)?.grade).toBe(grade);
	});

	it.each<[string, Statement]>([
		[
			'a printed value',
			{
				...series,
				kind: 'value',
				periods: ['2023H1'],
				value: 65.2,
				decimals: 1,
				precision: 'exact',
				unit: 'percent'
			}
		],
		['no change', { ...rose, direction: 'same' }],
		['as high as another', { ...above, relation: 'equal' }],
		[
			'persons, which have no error model',
			first({ universe: 'seoul', measure: 'employed_thousand' })
		],
		['nothing judged', first({ universe: 'seoul', sex: 'female' })]
	])('is not asked of %s', (_, statement) => {
		expect(firmness(statement, 1)).toBeNull();
	});

	it('is null without a model of chance, and verdicts stay the same', () => {
		const plain = evaluateClaim(claimOf(first()), dataset, { published: null });
		const tested = evaluateClaim(claimOf(first()), dataset, {
			published: null,
			chance: chanceOf(1)
		});
		expect(plain.firmness).toBeNull();
		expect(plain.verdict).toBe(tested.verdict);
	});

	it('is about the reading that holds, and names the set of each part', () => {
		expect(firmness(seoul, 1.5)).toEqual({
			grade: 'within-sampling-error',
			reading: '2023H1.15+.seoul',
			level: 0.95,
			sets: [{ part: '2023H1.15+.seoul', set: [1, 3] }],
			roundingMatters: false,
			cappedByReliability: false
		});
	});

	it('says when rounding alone could change a place', () => {
		const close = sample(survey('2023H1', { ...values, [gangdong]: 65.2 }));
		expect(firmness(seoul, 0.01, close)).toMatchObject({
			grade: 'within-sampling-error',
			roundingMatters: true
		});
	});

	it.each([
		['its own figure', yeongdeungpo],
		['the runner-up', gangdong]
	])('is never firm with a low-reliability mark on %s', (_, code) => {
		const marked = sample(
			rows.map(([period, district, value, more]) => [
				period,
				district,
				value,
				{ ...more, lowReliability: district === code }
			])
		);
		expect(firmness(seoul, 0.01, marked)).toMatchObject({
			grade: 'within-sampling-error',
			cappedByReliability: true
		});
	});

	it('takes the sets of a streak at a joint level: each at 1 − α/n', () => {
		const twice = sample([...survey('2022H2', values), ...survey('2023H1', values)]);
		const streak: StreakStatement = {
			...series,
			kind: 'streak',
			periods: ['2023H1'],
			universe: 'seoul',
			order: 'highest-first',
			rank: 1,
			times: 2
		};
		const levels: number[] = [];
		const zAt = (level?: number) => {
			levels.push(level!);
			return 2;
		};
		expect(firmness(streak, 0.5, twice, zAt)?.grade).toBe('established');
		// Two sets for the badges, each on its own, and two for the streak together.
		expect(levels.map((level) => level.toFixed(3))).toEqual(['0.950', '0.950', '0.975', '0.975']);
	});

	it('puts the set of every rank beside it', () => {
		const chance = chanceOf(1.5);
		const { readings } = evaluateClaim(claimOf(seoul), dataset, { published: null, chance });
		expect(readings[0]?.parts[0]?.finding).toMatchObject({ rank: 1, confidence: [1, 3] });
	});

	it('gives no set where members are lacking', () => {
		const lacking = sample(survey('2023H1', { [yeongdeungpo]: 60, [gangdong]: 63 }));
		const { readings } = evaluateClaim(claimOf(seoul), lacking, {
			published: null,
			chance: chanceOf(1)
		});
		expect(readings[0]?.parts[0]?.finding).toMatchObject({ rank: 2, confidence: null });
	});
});
