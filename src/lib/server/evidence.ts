import { join } from 'node:path';
import type { Article } from '../article/article';
import { claimRecord } from '../claims/claim-record';
import type { Evaluation } from '../claims/evaluation';
import { evidenceCells } from '../claims/evidence-cells';
import { formatIssues } from '../csv/issue';
import { writeFigureList } from '../csv/write-figure-list';
import { seriesKey, type Dataset } from '../domain/dataset';
import type { TracedCell } from '../domain/traced-dataset';
import type { EvidenceClaim, HashedFile } from '../evidence/evidence-claim';
import { recompute } from '../evidence/recompute';
import { tellRecomputation } from '../evidence/tell-recomputation';
import { claimPath, evidenceCsvPath } from '../links/site-links';
import { siteOrigin } from '../links/site-origin';
import { packWords } from '../words/evidence';
import { siteWords } from '../words/site';
import { figureListMetadata } from './csvw';
import { defaultDataRoot, readText } from './data-files';
import { describeText, readDataPackage, type DataPackage } from './data-package';

/** The texts of an evidence pack: each is a file, and a part of the page. */
export interface EvidenceFiles {
	claim: EvidenceClaim;
	/** `claim` as JSON. */
	claimText: string;
	/** CSV of the figures, and its CSVW description; null where the judgement needs no figures. */
	figures: string | null;
	metadata: string | null;
	/** `districts.csv` of the release. */
	districts: string;
}

/** Everything that bears out a judgement. Throws when it does not: such a pack must not be published. */
export function evidenceFiles(
	dataset: Dataset,
	article: Article,
	evaluation: Evaluation,
	root: string = defaultDataRoot()
): EvidenceFiles {
	const release = readRelease(root);
	const { claim } = evaluation;
	const cells = evidenceCells(claim, dataset, { published: article.date });
	const figures = cells.length > 0 ? writeFigureList(dataset, cells) : null;
	const csvPath = evidenceCsvPath(article.locale, article.slug, claim.id);
	const csvName = csvPath.split('/').at(-1)!;
	const evidence: EvidenceClaim = {
		page: siteOrigin + claimPath(article.locale, article.slug, claim.id),
		language: article.locale,
		article: {
			title: article.title,
			publisher: article.publisher,
			originalUrl: article.originalUrl,
			date: article.date
		},
		title: claim.title[article.locale],
		quote: article.contexts[claim.id]!,
		query: { district: claim.district, statement: claim.statement, published: article.date },
		judgement: claimRecord(evaluation),
		figures:
			figures === null ? null : { path: csvName, sha256: sha256Of(figures), rows: cells.length },
		districts: hashedFile(release.dataPackage, 'districts.csv'),
		release: {
			version: dataset.version,
			created: release.dataPackage.created.slice(0, 10),
			source: siteWords[article.locale].source,
			tables: tablesOf(cells).map((path) => hashedFile(release.dataPackage, path)),
			periods: dataset.periods(),
			series: dataset.seriesIds().map(seriesKey)
		},
		measures: [...dataset.measures],
		universes: [...dataset.districts.universes]
	};
	const files = {
		claim: evidence,
		claimText: jsonText(evidence),
		figures,
		metadata: figures === null ? null : jsonText(describeFigures(evidence, article, release)),
		districts: release.districts
	};
	checkEvidence(files);
	return files;
}

/** What the data package says of everything together; its schema makes sure of these. */
type WholePackage = DataPackage & {
	licenses: readonly { path: string }[];
	sources: readonly { path: string }[];
};

interface Release {
	dataPackage: WholePackage;
	districts: string;
}

function readRelease(root: string): Release {
	const { value, issues } = readDataPackage(root);
	const file = 'districts.csv';
	const { text, issues: unreadable } = readText(join(root, file), file);
	if (!value || text === null) throw new Error(formatIssues([...issues, ...unreadable]));
	return { dataPackage: value as WholePackage, districts: text };
}

const jsonText = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const sha256Of = (text: string) => describeText(text, false).hash.replace('sha256:', '');

function hashedFile({ resources }: DataPackage, path: string): HashedFile {
	const { hash } = resources.find((resource) => resource.path === path)!;
	return { path, sha256: hash.replace('sha256:', '') };
}

/** The tables of the release that the cells stand in, oldest first. */
function tablesOf(cells: readonly TracedCell[]): string[] {
	return [...new Set(cells.map(({ period }) => `employment/${period}.csv`))];
}

function describeFigures(claim: EvidenceClaim, { locale }: Article, { dataPackage }: Release) {
	const { figures, title, release } = claim;
	return figureListMetadata(
		{
			url: figures!.path,
			title,
			source: release.source,
			sourceHref: dataPackage.sources[0]!.path,
			licenceHref: dataPackage.licenses[0]!.path,
			created: release.created,
			version: release.version
		},
		claim.measures,
		locale
	);
}

/** Judges the claim from the files alone, as their reader's browser will. */
function checkEvidence({ claim, figures, districts }: EvidenceFiles): void {
	const again = recompute(claim, { figures: figures ?? '', districts });
	const { outcome, sentence, details } = tellRecomputation(claim, again, 0, packWords.en);
	if (outcome === 'same') return;
	const text = [sentence, ...details].join('\n');
	throw new Error(`The evidence of ${claim.page} does not bear out its verdict.\n${text}`);
}
