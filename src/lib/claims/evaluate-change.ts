import type { Dataset } from '../domain/dataset';
import type { PresentFigure } from '../domain/figure';
import { isRate, type Measure } from '../domain/measure';
import { stepPeriod, type Period } from '../domain/period';
import type { ChangeStatement } from './claim';
import type { Part } from './evaluation';
import type { ChangeFinding } from './finding';
import { lookUp } from './look-up';
import { readingId, type Reading } from './reading';
import { roundTo } from './round-to';
import { spokenDecimals } from './statement-unit';
import type { Outcome } from './verdict';

/** Judges a change up to one period, counted from the base of the reading. */
export function evaluateChange(
	dataset: Dataset,
	district: string,
	{ measure, sex, age, baseStepsBack }: Reading,
	period: Period,
	statement: ChangeStatement
): Part {
	const series = { measure, sex, age };
	const base = stepPeriod(period, -(baseStepsBack ?? 2));
	const now = lookUp(dataset, district, series, period);
	const then = lookUp(dataset, district, series, base);
	const part = {
		...series,
		id: readingId([period], series, [`vs-${base}`]),
		period,
		universe: null,
		base,
		figure: now.figure,
		missing: [...now.missing, ...then.missing]
	};
	if (now.figure.kind === 'missing' || then.figure.kind === 'missing') {
		return { ...part, outcome: 'missing', finding: null };
	}
	const finding = changeBetween(
		dataset.measure(measure)!,
		base,
		then.figure,
		now.figure,
		statement
	);
	return { ...part, outcome: changeOutcome(finding, statement), finding };
}

function changeBetween(
	measure: Measure,
	base: Period,
	from: PresentFigure,
	to: PresentFigure,
	{ baseValue, unit }: ChangeStatement
): ChangeFinding {
	const rate = isRate(measure);
	if (unit === (rate ? 'persons' : 'points')) {
		throw new Error(
			`A change in ${unit} cannot be about ${measure.id}, which is in ${measure.unit}`
		);
	}
	const decimals = Math.max(from.decimals, to.decimals);
	const difference = roundTo(to.value - from.value, decimals);
	return {
		kind: 'change',
		base,
		from: from.value,
		to: to.value,
		points: rate ? difference : null,
		percent: from.value === 0 ? null : roundTo((difference / from.value) * 100, 4),
		persons: rate ? null : Math.round(difference * 1000),
		baseValueMatches: baseValue === null ? null : isSameBase(from, baseValue, rate),
		lowReliability: [from, to].some(({ mark }) => mark === 'low-reliability')
	};
}

/** A printed base value is in the published unit, or in persons for a count of thousands. */
function isSameBase(from: PresentFigure, baseValue: number, rate: boolean): boolean {
	const published = roundTo(from.value, from.decimals);
	return published === baseValue || (!rate && Math.round(from.value * 1000) === baseValue);
}

/**
 * Holds when the direction, the amount (rounded to the decimals said) and the printed base value all
 * fit. Points and percent are different amounts: each is held against its own.
 */
export function changeOutcome(finding: ChangeFinding, statement: ChangeStatement): Outcome {
	const difference = finding.points ?? finding.persons ?? 0;
	const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
	const fits =
		direction === statement.direction &&
		(statement.amount === null || amountFits(finding, statement, statement.unit)) &&
		finding.baseValueMatches !== false;
	return fits ? 'holds' : 'fails';
}

/** Whether the amount said is the change in a unit, without regard to its sign. */
export function amountFits(
	finding: ChangeFinding,
	{ amount, decimals }: ChangeStatement,
	unit: ChangeStatement['unit']
): boolean {
	const change = finding[unit];
	if (change === null || amount === null) return false;
	const said = spokenDecimals(amount, decimals, unit === 'persons' ? 'persons' : 'percent');
	return roundTo(Math.abs(change), said) === amount;
}
