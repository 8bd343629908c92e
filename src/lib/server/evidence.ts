import { join } from 'node:path';
import type { Article } from '../article/article';
import type { Evaluation } from '../claims/evaluation';
import { formatIssues } from '../csv/issue';
import type { Dataset } from '../domain/dataset';
import { checkEvidence } from '../evidence/check-evidence';
import {
	composeEvidence,
	evidenceFigures,
	type EvidenceFiles,
	type ReleaseFacts
} from '../evidence/compose-evidence';
import { claimPath, evidenceCsvPath } from '../links/site-links';
import { siteOrigin } from '../links/site-origin';
import { defaultDataRoot, readText } from './data-files';
import { describeText, readDataPackage, type DataPackage } from './data-package';

/** Everything that bears out a judgement. Throws when it does not: such a pack must not be published. */
export function evidenceFiles(
	dataset: Dataset,
	article: Article,
	evaluation: Evaluation,
	root: string = defaultDataRoot()
): EvidenceFiles {
	const { claim } = evaluation;
	const { locale, slug, title, publisher, originalUrl, date } = article;
	const figures = evidenceFigures(dataset, evaluation, date);
	const hash = figures.text === null ? '' : sha256Of(figures.text);
	const files = composeEvidence(dataset, evaluation, figures, hash, readRelease(root), {
		locale,
		page: siteOrigin + claimPath(locale, slug, claim.id),
		article: { title, publisher, originalUrl, date },
		title: claim.title[locale],
		quote: article.contexts[claim.id]!,
		csvName: evidenceCsvPath(locale, slug, claim.id).split('/').at(-1)!
	});
	checkEvidence(files);
	return files;
}

function readRelease(root: string): { facts: ReleaseFacts; districts: string } {
	const { value, issues } = readDataPackage(root);
	const file = 'districts.csv';
	const { text, issues: unreadable } = readText(join(root, file), file);
	if (!value || text === null) throw new Error(formatIssues([...issues, ...unreadable]));
	// What the package says of everything together: its schema makes sure of it.
	return { facts: value as DataPackage & ReleaseFacts, districts: text };
}

const sha256Of = (text: string) => describeText(text, false).hash.replace('sha256:', '');
