import type { Claim } from '../claims/claim';
import { evaluateClaim } from '../claims/evaluate-claim';
import { rankedChance } from '../claims/ranked-chance';
import type { Dataset } from '../domain/dataset';
import {
	composeEvidence,
	evidenceFigures,
	type EvidenceFiles,
	type ReleaseFacts
} from '../evidence/compose-evidence';
import type { EvidenceClaim } from '../evidence/evidence-claim';
import type { Locale } from '../format/locale';
import { claimTitle } from '../tell/claim-title';
import { evidencePackView, type EvidencePackView } from '../views/evidence-pack';
import { hexOf, sha256 } from './sha256';

/** A claim of a reader's text, and what a pack says of where it stands. */
export interface PackedClaim {
	claim: Claim;
	/** ISO date of the text. */
	published: string | null;
	quote: EvidenceClaim['quote'];
	/** Address at which the claim is judged again. */
	page: string;
	locale: Locale;
}

/**
 * The evidence of a claim, as the build makes it for claims of articles; whether it bears out the verdict
 * is for `checkEvidence` to say. Rejects in a browser that may not hash.
 */
export async function makeEvidence(
	dataset: Dataset,
	{ claim, published, quote, page, locale }: PackedClaim,
	release: { facts: ReleaseFacts; districts: string }
): Promise<{ files: EvidenceFiles; view: EvidencePackView }> {
	const evaluation = evaluateClaim(claim, dataset, {
		...{ published, chance: rankedChance() },
		robustness: 'left-out'
	});
	const figures = evidenceFigures(dataset, evaluation, published);
	const hash = figures.text === null ? '' : hexOf(await sha256(figures.text));
	const files = composeEvidence(dataset, evaluation, figures, hash, release, {
		...{ locale, page, quote, csvName: `${claim.id}.csv` },
		article: { title: null, publisher: null, originalUrl: null, date: published },
		title: claimTitle(claim.statement, dataset.measures, locale)
	});
	return { files, view: evidencePackView({ dataset, locale }, evaluation, files) };
}
