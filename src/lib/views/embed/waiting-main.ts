import { escapeXml } from '../../charts/escape-xml';
import type { Locale } from '../../format/locale';
import { embedWords } from '../../words/embed';

/** What stands in an embed until its figures are here, and for who has no script; `page` is whole. */
export function waitingMain(locale: Locale, page: string): string {
	const words = embedWords[locale];
	const link = `<a href="${escapeXml(page)}" target="_blank" rel="noopener">${words.open.view} →</a>`;
	return [
		`<main class="embed" lang="${locale}"><p class="note" role="status">${words.loading}</p>`,
		`<noscript><p>${words.needsScript} ${link}</p></noscript></main>`
	].join('');
}
