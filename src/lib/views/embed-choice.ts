import type { District } from '../domain/district';
import type { Locale } from '../format/locale';
import { releaseOf } from './embed/release-of';
import type { Embeddable } from './embeddable';

/** What the dialog offers to put into a post, before a writer has chosen how. */
export interface EmbedChoice {
	/** The thing in a language of the site, with these districts highlighted where they can be chosen. */
	embeddable: (locale: Locale, highlight: readonly string[]) => Embeddable;
	/** The release that a frozen embed keeps, as `2026.1`. */
	release: string;
	/** Null for what has no highlights to choose. */
	highlight: { codes: readonly string[]; districts: readonly District[] } | null;
}

/** The choice for what was written at build; `version` is that of the figures. */
export const fixedChoice = (
	embeddables: Record<Locale, Embeddable>,
	version: string
): EmbedChoice => ({
	embeddable: (locale) => embeddables[locale],
	release: releaseOf({ version }),
	highlight: null
});
