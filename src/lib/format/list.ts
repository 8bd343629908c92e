import type { Locale } from './locale';

const english = new Intl.ListFormat('en', { type: 'conjunction' });

/** Several things in a sentence: `A, B, C` in Korean, `A, B, and C` in English. */
export function formatList(items: readonly string[], locale: Locale): string {
	return locale === 'ko' ? items.join(', ') : english.format(items);
}
