import { formatDate } from '../format/date';
import type { Locale } from '../format/locale';
import { exportWords } from '../words/exports';
import type { ExportAbout } from './export-about';

/** How to cite a view, about as the APA has it. `accessed` is an ISO date: `2026-11-25`. */
export function citation(
	{ title, source, version, address }: ExportAbout,
	accessed: string,
	locale: Locale
): string {
	const date = formatDate(accessed, locale);
	return exportWords[locale].citation({
		title: title.replace(/[.\s]+$/, ''),
		source,
		version,
		year: version.slice(0, 4),
		address,
		accessed: date
	});
}
