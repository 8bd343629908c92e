import type { Dataset } from '../domain/dataset';
import type { Chance } from './chance';
import type { Statement } from './claim';
import { contestOf } from './contest';
import type { Part, ReadingResult } from './evaluation';

/** The same reading with the confidence set of every rank in it, each at the level on its own. */
export function withConfidence(
	dataset: Dataset,
	district: string,
	statement: Statement,
	result: ReadingResult,
	chance: Chance
): ReadingResult {
	const parts = result.parts.map((part): Part => {
		const { finding } = part;
		if (finding?.kind !== 'rank' && finding?.kind !== 'record') return part;
		const contest = contestOf(dataset, district, statement, part, chance);
		const confidence = contest && chance.rankSet(contest.estimates, contest.target, chance.level);
		return { ...part, finding: { ...finding, confidence } };
	});
	return { ...result, parts };
}
