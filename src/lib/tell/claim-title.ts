import type { Statement } from '../claims/claim';
import type { Measure } from '../domain/measure';
import type { Locale } from '../format/locale';
import { claimTitleWords } from '../words/claim-titles';
import { capitalized } from './capitalized';

/** A name for a claim that nobody has named: what it is about and of which kind, "고용률 순위". */
export function claimTitle(
	statement: Statement,
	measures: readonly Measure[],
	locale: Locale
): string {
	const words = claimTitleWords[locale];
	const kind = words.kind[statement.kind];
	const id = 'measure' in statement ? statement.measure : null;
	const measure = measures.find((each) => each.id === id);
	return measure ? words.about(kind, measure.label[locale]) : capitalized(kind);
}
