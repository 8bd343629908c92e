import type { Locale } from '../format/locale';

/** The page that draws any view of the workbench. */
export function viewDocument(locale: Locale): string {
	return locale;
}
