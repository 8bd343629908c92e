import type { Statement } from '../claims/claim';
import type { DetectedClaim } from '../detect/detection';
import { toClaim } from '../detect/to-claim';
import type { CheckedView } from './checked-view';

/** A claim of a reader's text as the page holds it: as found, as set right by the reader, as judged. */
export interface CheckEntry {
	found: DetectedClaim;
	/** Null as long as nobody has said which is meant. */
	district: string | null;
	statement: Statement;
	/** Null while it is judged, and without a district. */
	view: CheckedView | null;
	/** The statement makes no sense that could be judged. */
	failed: boolean;
}

export function newEntry(found: DetectedClaim): CheckEntry {
	const { district, statement } = found;
	return { found, district, statement, view: null, failed: false };
}

/** The claim that is judged; null as long as its district is open. */
export function claimOf({ found, district, statement }: CheckEntry) {
	return district === null ? null : toClaim({ ...found, statement }, district);
}
