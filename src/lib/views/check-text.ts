import { detectClaims } from '../detect/detect-claims';
import type { DetectionNote } from '../detect/detection';
import type { Dataset } from '../domain/dataset';
import type { Locale } from '../format/locale';
import { claimOf, newEntry, type CheckEntry } from './check-entry';
import { checkedView } from './checked-view';

/** A text with its claims found and judged on all figures at hand, as the build does with its example. */
export function checkText(
	{ text, date }: { text: string; date: string | null },
	dataset: Dataset,
	locale: Locale
): { text: string; date: string | null; entries: CheckEntry[]; notes: DetectionNote[] } {
	const { districts, measures } = dataset;
	const { claims, notes } = detectClaims(text, { districts, measures, date, district: null });
	const entries = claims.map((found) => {
		const entry = newEntry(found);
		const claim = claimOf(entry);
		return claim ? { ...entry, view: checkedView(claim, dataset, date, locale) } : entry;
	});
	return { text, date, entries, notes };
}
