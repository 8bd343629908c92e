import { packWords } from '../words/evidence';
import type { EvidenceFiles } from './compose-evidence';
import { recompute } from './recompute';
import { tellRecomputation } from './tell-recomputation';

/**
 * Judges the claim from the files alone, as their reader's browser will. Throws when they come to
 * something else: such a pack must not be handed over.
 */
export function checkEvidence({ claim, figures, districts }: EvidenceFiles): void {
	const again = recompute(claim, { figures: figures ?? '', districts });
	const { outcome, sentence, details } = tellRecomputation(claim, again, 0, packWords.en);
	if (outcome === 'same') return;
	const text = [sentence, ...details].join('\n');
	throw new Error(`The evidence of ${claim.page} does not bear out its verdict.\n${text}`);
}
