import { factsByPart } from '../claims/claim-snapshot';
import { partDifferences, tellPartDifference } from '../claims/part-differences';
import { formatIssues, type Issue } from '../csv/issue';
import type { PackWords } from '../words/evidence';
import type { EvidenceClaim } from './evidence-claim';
import type { Recomputation } from './recompute';

/** What came of judging anew, in words. */
export interface ToldRecomputation {
	outcome: 'same' | 'partly' | 'different' | 'unreadable';
	sentence: string;
	/** Every part that came to something else, or what is wrong with a table. */
	details: string[];
}

/** Compares a recomputation with the judgement that the pack states. */
export function tellRecomputation(
	{ judgement, figures }: EvidenceClaim,
	{ value, issues }: { value: Recomputation | null; issues: readonly Issue[] },
	milliseconds: number,
	words: PackWords
): ToldRecomputation {
	if (!value) {
		const details = formatIssues(issues, 5).split('\n');
		return { outcome: 'unreadable', sentence: words.unreadable, details };
	}
	const details = partDifferences(factsByPart(judgement), value.parts).map((difference) =>
		tellPartDifference(difference, words.names)
	);
	const outcome =
		value.verdict !== judgement.verdict ? 'different' : details.length > 0 ? 'partly' : 'same';
	const sentence = words[outcome === 'same' && !figures ? 'sameWithoutFigures' : outcome]
		.replace('{verdict}', words.verdicts[value.verdict])
		.replace('{before}', words.verdicts[judgement.verdict])
		.replace('{figures}', String(value.figures))
		.replace('{ms}', String(Math.max(1, Math.round(milliseconds))));
	return { outcome, sentence, details };
}
