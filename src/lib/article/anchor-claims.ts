import type { Root } from 'hast';
import type { Claim } from '../claims/claim';
import type { ArticleLocale, QuoteContext } from './article';
import type { ArticleIssue, Reading } from './article-issue';
import { findQuote, type Hit } from './find-quote';
import { highlightQuotes } from './highlight-quotes';
import { quoteInContext } from './quote-in-context';
import { indexText } from './text-index';

export interface AnchoredClaim {
	claim: Claim;
	context: QuoteContext;
}

/**
 * Finds every claim's quote in the text and marks it there (`root` is changed). Returns the claims in
 * the order of the text. A quote that is not found, found twice, or overlaps another is an issue that
 * names its claim, and stays unmarked.
 */
export function anchorClaims(
	root: Root,
	claims: readonly Claim[],
	locale: ArticleLocale,
	file: string
): Reading<AnchoredClaim[]> {
	const issues: ArticleIssue[] = [];
	const index = indexText(root);
	const found: { claim: Claim; hit: Hit }[] = [];
	for (const claim of claims) {
		const quote = claim.anchor[locale];
		const hits = findQuote(index, quote);
		const [hit] = hits;
		if (hit && hits.length === 1) found.push({ claim, hit });
		else issues.push({ file, place: `claim "${claim.id}"`, ...howMany(quote.exact, hits.length) });
	}
	found.sort((a, b) => a.hit.start - b.hit.start);
	const apart = found.filter(({ claim, hit }, i) => {
		const before = found[i - 1];
		if (!before || before.hit.end <= hit.start) return true;
		const overlap = `quote "${claim.anchor[locale].exact}" overlaps that of claim "${before.claim.id}"`;
		const action = 'Shorten one of them.';
		issues.push({ file, place: `claim "${claim.id}"`, found: overlap, action });
		return false;
	});
	highlightQuotes(
		root,
		index,
		apart.map(({ claim, hit }) => ({ id: claim.id, hit }))
	);
	const data = apart.map(({ claim, hit }) => ({ claim, context: quoteInContext(index, hit) }));
	return { data, issues };
}

function howMany(exact: string, hits: number): Pick<ArticleIssue, 'found' | 'action'> {
	if (hits === 0) {
		const action = 'Copy the words, with any prefix and suffix, from the text as a reader sees it.';
		return { found: `quote "${exact}" is not in the text`, action };
	}
	const action = 'Add a prefix or suffix.';
	return { found: `quote "${exact}" stands ${hits} times in the text`, action };
}
