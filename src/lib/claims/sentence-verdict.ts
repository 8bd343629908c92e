import type { Atom, ReadingResult } from './evaluation';
import { verdictOf, type Verdict } from './verdict';

/**
 * The verdict of a sentence from its atoms. A sentence that our figures can judge is true under a
 * reading when all its atoms are, so its verdict is that of its readings. Else: refuted when an atom
 * is, outside when an atom is, supported otherwise.
 */
export function sentenceVerdict(
	atoms: readonly Atom[],
	readings: readonly ReadingResult[]
): Verdict {
	if (atoms.length === 0 || atoms.some(({ kind }) => kind === 'survey')) {
		return verdictOf(readings.map(({ outcome }) => outcome));
	}
	for (const decisive of ['refuted', 'outside'] as const) {
		if (atoms.some(({ verdict }) => verdict === decisive)) return decisive;
	}
	return 'supported';
}
