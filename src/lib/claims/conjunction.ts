import type { Outcome } from './verdict';

/** All of them at once: fails when one fails, else missing when one is missing or there are none. */
export function allHold(outcomes: readonly Outcome[]): Outcome {
	if (outcomes.includes('fails')) return 'fails';
	return outcomes.length === 0 || outcomes.includes('missing') ? 'missing' : 'holds';
}
