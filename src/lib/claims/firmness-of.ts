import type { Dataset } from '../domain/dataset';
import type { RankRange } from '../domain/rounding';
import type { Chance } from './chance';
import type { Statement } from './claim';
import { contestOf } from './contest';
import type { Part, ReadingResult } from './evaluation';
import type { Firmness } from './firmness';

/**
 * How firm the most natural reading that holds is; where none holds, how firmly the most natural one
 * that fails is contradicted. The sets of its parts are taken at a level that makes them hold
 * jointly (Bonferroni: each at 1 − α/n), so that a streak is established only as a whole. Null where
 * nothing can be tested.
 */
export function firmnessOf(
	dataset: Dataset,
	district: string,
	statement: Statement,
	readings: readonly ReadingResult[],
	chance: Chance
): Firmness | null {
	const about =
		readings.find(({ outcome }) => outcome === 'holds') ??
		readings.find(({ outcome }) => outcome === 'fails');
	if (!about) return null;
	const contests = about.parts.map((part) => ({
		part,
		contest: contestOf(dataset, district, statement, part, chance)
	}));
	const level = 1 - (1 - chance.level) / about.parts.length;
	const tested = contests.flatMap(({ part, contest }) => {
		if (!contest) return [];
		const set = chance.rankSet(contest.estimates, contest.target, level);
		return [{ part, set, asserted: contest.asserted }];
	});
	// A part that cannot be tested leaves an excluded one excluded, and nothing else known.
	const contradicted = tested.some(({ set, asserted }) => !overlap(set, asserted));
	if (tested.length < contests.length && !contradicted) return null;
	const cappedByReliability = about.parts.some(hasMark);
	const within = tested.every(({ set, asserted }) => isWithin(set, asserted));
	return {
		grade: gradeOf(about.outcome === 'holds', within, contradicted, cappedByReliability),
		reading: about.id,
		level: chance.level,
		sets: tested.map(({ part, set }) => ({ part: part.id, set })),
		roundingMatters: tested.some(({ part, asserted }) => roundingMatters(part, asserted)),
		cappedByReliability
	};
}

function gradeOf(
	holds: boolean,
	within: boolean,
	contradicted: boolean,
	capped: boolean
): Firmness['grade'] {
	if (capped) return 'within-sampling-error';
	if (holds) return within ? 'established' : 'within-sampling-error';
	return contradicted ? 'contradicted' : 'within-sampling-error';
}

/** Whether the published rounding allows ranks on both sides of what is asserted. */
function roundingMatters({ finding }: Part, asserted: RankRange): boolean {
	if (finding?.kind === 'rank') {
		return overlap(finding.rounding, asserted) && !isWithin(finding.rounding, asserted);
	}
	return false;
}

function hasMark({ finding, figure }: Part): boolean {
	if (figure.kind === 'value' && figure.mark === 'low-reliability') return true;
	switch (finding?.kind) {
		case 'rank':
			return finding.lowReliability.length > 0;
		case 'change':
		case 'comparison':
		case 'record':
			return finding.lowReliability;
	}
	return false;
}

function overlap([a, b]: RankRange, [c, d]: RankRange): boolean {
	return a <= d && c <= b;
}

function isWithin([a, b]: RankRange, [c, d]: RankRange): boolean {
	return c <= a && b <= d;
}
