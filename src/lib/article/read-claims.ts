import type { Claim } from '../claims/claim';
import type { ArticleIssue, Reading } from './article-issue';
import { claimShape, type KnownIds } from './claim-shape';

/**
 * Reads `claims.json`. A claim with anything wrong is left out of `data`, and every wrong field of it
 * is an issue that names the claim and the field.
 */
export function readClaims(text: string, file: string, known: KnownIds): Reading<Claim[]> {
	const entries = parseEntries(text);
	if (!Array.isArray(entries)) {
		const action = 'The file must be valid JSON of the form { "claims": [ … ] }.';
		return { data: [], issues: [{ file, place: 'whole file', found: entries, action }] };
	}
	const shape = claimShape(known);
	const claims = new Map<string, Claim>();
	const issues: ArticleIssue[] = [];
	for (const [index, entry] of entries.entries()) {
		const place = nameOf(entry, index);
		const wrong = shape(entry, '').map(({ path, found, expected }) => ({
			file,
			place: path ? `${place}, field "${path}"` : place,
			found,
			action: `Write ${expected}.`
		}));
		issues.push(...wrong);
		if (wrong.length > 0) continue;
		const claim = entry as Claim;
		if (claims.has(claim.id)) {
			const found = `${place} stands here a second time`;
			issues.push({
				file,
				place: `claim number ${index + 1}`,
				found,
				action: 'Rename one of them.'
			});
		} else claims.set(claim.id, claim);
	}
	return { data: [...claims.values()], issues };
}

/** The list, or what is wrong with the file in words. */
function parseEntries(text: string): unknown[] | string {
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch (error) {
		return `not JSON (${error instanceof Error ? error.message : String(error)})`;
	}
	const claims =
		typeof content === 'object' && content !== null && 'claims' in content && content.claims;
	return Array.isArray(claims) ? claims : 'there is no list "claims"';
}

function nameOf(entry: unknown, index: number): string {
	const id = typeof entry === 'object' && entry !== null && 'id' in entry && entry.id;
	return typeof id === 'string' ? `claim "${id}"` : `claim number ${index + 1}`;
}
