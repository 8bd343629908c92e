import type {
	ChangeStatement,
	ComparisonStatement,
	RecordStatement,
	StreakStatement,
	ValueStatement
} from '../../../src/lib/claims/claim';
import {
	andong,
	country,
	everywhere,
	gangdong,
	geumcheon,
	gunwi,
	jungSeoul,
	yeongdeungpo
} from './country';

const aged15to64 = { age: '15-64' as const };
const employed = { measure: 'employed_thousand' };

/** The figures that the sentences of these tests are told from; those of 영등포구 are the published ones. */
export const figures = country([
	['2021H1', { [yeongdeungpo]: 57.4 }],
	['2021H2', { [yeongdeungpo]: 59.8, [gangdong]: 64 }],
	['2022H1', { [yeongdeungpo]: 61.5, [gangdong]: 62, [geumcheon]: 60, [jungSeoul]: 58 }],
	['2022H2', { [yeongdeungpo]: 62.3, [gangdong]: 61, [geumcheon]: 60, [jungSeoul]: 58 }],
	['2023H1', everywhere({ [yeongdeungpo]: 65.2, [gangdong]: 63, [geumcheon]: 62.1, [gunwi]: 74 })],
	['2023H2', everywhere({ [yeongdeungpo]: 66.2, [gangdong]: 66.2, [gunwi]: 74 })],
	['2022H1', { [yeongdeungpo]: 69.6 }, aged15to64],
	['2022H2', { [yeongdeungpo]: 69.7 }, aged15to64],
	['2023H1', everywhere({ [yeongdeungpo]: 73.1, [gunwi]: 73.1 }), aged15to64],
	['2022H1', { [yeongdeungpo]: 200 }, employed],
	[
		'2023H1',
		{ [yeongdeungpo]: 204.2, [gangdong]: 250.1, [geumcheon]: 120.5, [jungSeoul]: 65 },
		employed
	]
]);

const subject = {
	measure: 'employment_rate',
	sex: 'total',
	age: '15+',
	periods: ['2023H1']
} as const;

export function value(more: Partial<ValueStatement>): ValueStatement {
	return {
		kind: 'value',
		...subject,
		value: 65.2,
		decimals: 1,
		precision: 'exact',
		unit: 'percent',
		...more
	};
}

export function change(more: Partial<ChangeStatement>): ChangeStatement {
	return {
		kind: 'change',
		...subject,
		unit: 'points',
		amount: 3.7,
		decimals: 1,
		direction: 'up',
		base: '2022H1',
		baseValue: null,
		...more
	};
}

export function comparison(more: Partial<ComparisonStatement>): ComparisonStatement {
	return {
		kind: 'comparison',
		...subject,
		relation: 'above',
		against: { district: gangdong },
		margin: null,
		...more
	};
}

export function record(more: Partial<RecordStatement>): RecordStatement {
	return { kind: 'record', ...subject, extreme: 'highest', since: null, ...more };
}

export function streak(more: Partial<StreakStatement>): StreakStatement {
	return {
		kind: 'streak',
		...subject,
		periods: ['2023H2'],
		universe: 'seoul',
		order: 'highest-first',
		rank: 1,
		times: 3,
		...more
	};
}

export const persons = { measure: 'employed_thousand', unit: 'persons', decimals: 0 } as const;
export { andong, gangdong, geumcheon, gunwi, jungSeoul, yeongdeungpo };
