import type { Claim } from '../claims/claim';
import type { DetectedClaim } from '../detect/detection';
import { anchorQuote } from './anchor-quote';
import type { Hit } from './find-quote';
import type { TextIndex } from './text-index';

/** Why a found claim did not become an entry of `claims.json`. */
export interface LeftOut {
	claim: DetectedClaim;
	reason: 'no-district' | 'not-unique' | 'overlaps';
}

/** Names a claim in lists, in both languages. */
export type TitleOf = (claim: DetectedClaim) => Claim['title'];

/**
 * What was found in a text (of `detectableText`) as entries of `claims.json`, in its order. Quotes may
 * not overlap there: a claim in the words of another keeps the words that it has alone. The quote in
 * English is the Korean one until the article is translated.
 */
export function proposeClaims(
	index: TextIndex,
	found: readonly DetectedClaim[],
	titleOf: TitleOf
): { claims: Claim[]; leftOut: LeftOut[] } {
	const claims: Claim[] = [];
	const leftOut: LeftOut[] = [];
	let taken = 0;
	for (const claim of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
		if (claim.district === null) {
			leftOut.push({ claim, reason: 'no-district' });
			continue;
		}
		const hit = ownWords(claim, taken);
		const quote = hit && anchorQuote(index, hit);
		if (!hit || !quote) {
			leftOut.push({ claim, reason: hit ? 'not-unique' : 'overlaps' });
			continue;
		}
		taken = hit.end;
		claims.push({
			id: claim.id,
			district: claim.district,
			anchor: { ko: quote, en: quote },
			title: titleOf(claim),
			statement: claim.statement,
			citations: []
		});
	}
	return { claims, leftOut };
}

/** The part of a quote behind the words already taken; null when less than a word is left. */
function ownWords({ start, end, quote }: DetectedClaim, taken: number): Hit | null {
	if (start >= taken) return { start, end };
	const rest = quote.slice(Math.max(0, taken - start));
	const own = rest.trimStart();
	return own.length >= 2 ? { start: end - own.length, end } : null;
}
