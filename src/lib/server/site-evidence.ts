import type { Evaluation } from '../claims/evaluation';
import { locales, type Locale } from '../format/locale';
import type { EvidenceFiles } from '../evidence/compose-evidence';
import { hasEvidencePack } from '../views/evidence-pack';
import { evidenceFiles } from './evidence';
import { findArticle, siteArticles, siteDataset, siteEvaluations } from './site';

/** Which pack: the parameters of its address. */
export interface PackParams {
	locale: Locale;
	article: string;
	claim: string;
}

/** Every pack of the site, in both languages, for `entries()`. */
export function packEntries(): PackParams[] {
	return siteArticles().flatMap(({ slug }) =>
		siteEvaluations(slug)
			.filter(hasEvidencePack)
			.flatMap(({ claim }) => locales.map((locale) => ({ locale, article: slug, claim: claim.id })))
	);
}

/** Those with figures: only they have a table and its description. */
export function packEntriesWithFigures(): PackParams[] {
	return packEntries().filter((params) => findPack(params)?.files.figures);
}

/** Undefined for an unknown claim, and for one without a pack. */
export function findPack({
	locale,
	article: slug,
	claim
}: PackParams): { evaluation: Evaluation; files: EvidenceFiles } | undefined {
	const article = findArticle(slug, locale);
	const evaluation = siteEvaluations(slug).find((each) => each.claim.id === claim);
	if (!article || !evaluation || !hasEvidencePack(evaluation)) return undefined;
	return { evaluation, files: evidenceFiles(siteDataset(), article, evaluation) };
}
