import type { Dataset } from '../domain/dataset';
import { isRate } from '../domain/measure';
import type { Estimate } from '../domain/rank-confidence';
import type { RankRange } from '../domain/rounding';
import { assertedPlace } from './asserted-place';
import type { Chance } from './chance';
import type { RecordStatement, Statement } from './claim';
import { historyOf } from './evaluate-record';
import type { Part } from './evaluation';
import { assertedRanks } from './rank-assertion';
import { rankingOf } from './ranking-of';

/**
 * A part as a ranking of estimates, so that one method tells how firm every kind is: the members of
 * a universe, the surveys of a record, or the two sides of a change or comparison.
 */
export interface Contest {
	estimates: Estimate[];
	/** Place of the district, or of the survey claimed, among the estimates. */
	target: number;
	/** Ranks that bear the part out, 1 being the highest estimate. */
	asserted: RankRange;
}

/**
 * The contest behind a part; null where there is none: values and counts are printed or they are
 * not, "the same" cannot be established by a test, and counts of persons have no error model.
 */
export function contestOf(
	dataset: Dataset,
	district: string,
	statement: Statement,
	part: Part,
	chance: Chance
): Contest | null {
	const measure = dataset.measure(part.measure);
	if (!measure || !isRate(measure) || part.figure.kind === 'missing') return null;
	switch (part.finding?.kind) {
		case 'rank':
			// A set among the members that we happen to have would be too narrow.
			if (part.finding.worstIfComplete > part.finding.rank) return null;
			return rankContest(dataset, district, statement, part, chance);
		case 'record':
			return statement.kind === 'record'
				? recordContest(dataset, district, statement, part, chance)
				: null;
		case 'change': {
			if (statement.kind !== 'change' || statement.direction === 'same') return null;
			const { base, from, to } = part.finding;
			const now = estimate(dataset, district, part, part.period, to, chance);
			const then = estimate(dataset, district, part, base, from, chance);
			return duel(now, then, statement.direction === 'up');
		}
		case 'comparison': {
			if (statement.kind !== 'comparison' || statement.relation === 'equal') return null;
			const { own, other, averageOver } = part.finding;
			const { against } = statement;
			const opponent = 'district' in against ? against.district : district;
			const ours = estimate(dataset, district, part, part.period, own, chance);
			const theirs = estimate(dataset, opponent, part, part.period, other, chance);
			// An average over n districts rests on n samples.
			const pooled = theirs && { ...theirs, se: theirs.se / Math.sqrt(averageOver ?? 1) };
			return duel(ours, pooled, statement.relation === 'above');
		}
	}
	return null;
}

function rankContest(
	dataset: Dataset,
	district: string,
	statement: Statement,
	part: Part,
	chance: Chance
): Contest | null {
	const place = assertedPlace(statement);
	if (!place || part.universe === null) return null;
	const sign = place.order === 'highest-first' ? 1 : -1;
	const { members } = rankingOf(dataset, part, part.period, part.universe, place.order);
	// Code order, so that the same seed draws the same errors for the same district.
	const entries = members
		.toSorted((a, b) => (a.code < b.code ? -1 : 1))
		.map(({ code, value }) => ({
			code,
			estimate: estimate(dataset, code, part, part.period, value, chance, sign)
		}));
	const asserted = assertedRanks(place.assertion, members.length);
	if (!asserted) return null;
	return assemble(
		entries.map((entry) => entry.estimate),
		entries.findIndex(({ code }) => code === district),
		asserted
	);
}

function recordContest(
	dataset: Dataset,
	district: string,
	{ extreme, since }: RecordStatement,
	part: Part,
	chance: Chance
): Contest | null {
	const { past } = historyOf(dataset, district, part, part.period, since);
	const sign = extreme === 'highest' ? 1 : -1;
	return assemble(
		past.map(({ period, figure }) =>
			estimate(dataset, district, part, period, figure.value, chance, sign)
		),
		past.findIndex(({ period }) => period === part.period),
		[1, 1]
	);
}

function estimate(
	dataset: Dataset,
	code: string,
	{ measure, sex, age }: Part,
	period: Part['period'],
	value: number,
	chance: Chance,
	sign = 1
): Estimate | null {
	const series = { measure, sex, age };
	const se = chance.standardError(dataset, code, series, period, value);
	return se === null ? null : { value: sign * value, se };
}

function duel(own: Estimate | null, other: Estimate | null, above: boolean): Contest | null {
	return assemble([own, other], 0, above ? [1, 1] : [2, 2]);
}

function assemble(
	estimates: readonly (Estimate | null)[],
	target: number,
	asserted: RankRange
): Contest | null {
	const known = estimates.filter((each) => each !== null);
	if (known.length < estimates.length || target < 0) return null;
	return { estimates: known, target, asserted };
}
