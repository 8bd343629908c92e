import { evidenceWords } from '../words/evidence';
import { siteWords } from '../words/site';
import type { EvidencePackView } from './evidence-pack';
import { standalonePage, type StandaloneParts } from './standalone-page';

/** The file of an evidence pack around its body, which a component draws. */
export function evidencePage(
	{ locale, title }: EvidencePackView,
	parts: Omit<StandaloneParts, 'locale' | 'title' | 'description'>
): string {
	const words = evidenceWords[locale];
	return standalonePage({
		...parts,
		locale,
		title: `${words.title(title)} · ${siteWords[locale].siteName}`,
		description: words.lead
	});
}
