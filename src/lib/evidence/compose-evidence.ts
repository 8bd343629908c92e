import { claimRecord } from '../claims/claim-record';
import { evidenceCells } from '../claims/evidence-cells';
import type { Evaluation } from '../claims/evaluation';
import { writeFigureList } from '../csv/write-figure-list';
import { seriesKey, type Dataset } from '../domain/dataset';
import type { TracedCell } from '../domain/traced-dataset';
import type { Locale } from '../format/locale';
import { siteWords } from '../words/site';
import type { EvidenceClaim, HashedFile } from './evidence-claim';
import { figureListMetadata } from './figure-list-metadata';

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

/** Of `datapackage.json`, what a pack states of its release. */
export interface ReleaseFacts {
	created: string;
	resources: readonly { path: string; hash: string }[];
	licenses: readonly { path: string }[];
	sources: readonly { path: string }[];
}

/** What is said about a claim beside its judgement: where it stands, and in whose words. */
export interface ClaimSetting extends Pick<EvidenceClaim, 'page' | 'article' | 'title' | 'quote'> {
	locale: Locale;
	/** Name of the table of figures. */
	csvName: string;
}

/** The figures that a judgement rests on, with their table; null where it needs none. */
export interface EvidenceFigures {
	cells: readonly TracedCell[];
	text: string | null;
}

export function evidenceFigures(
	dataset: Dataset,
	{ claim }: Evaluation,
	published: string | null
): EvidenceFigures {
	const cells = evidenceCells(claim, dataset, { published });
	return { cells, text: cells.length > 0 ? writeFigureList(dataset, cells) : null };
}

/**
 * Everything that bears out a judgement, as files. `figuresHash` is the sha256 of the table in
 * hexadecimal: a browser and a server hash each in their own way, and compose in this one.
 */
export function composeEvidence(
	dataset: Dataset,
	evaluation: Evaluation,
	{ cells, text: figures }: EvidenceFigures,
	figuresHash: string,
	release: { facts: ReleaseFacts; districts: string },
	{ locale, csvName, ...said }: ClaimSetting
): EvidenceFiles {
	const { district, statement } = evaluation.claim;
	const { facts, districts } = release;
	const source = siteWords[locale].source;
	const created = facts.created.slice(0, 10);
	const tables = [...new Set(cells.map(({ period }) => `employment/${period}.csv`))];
	const claim: EvidenceClaim = {
		page: said.page,
		language: locale,
		article: said.article,
		title: said.title,
		quote: said.quote,
		query: { district, statement, published: said.article.date },
		judgement: claimRecord(evaluation),
		figures: figures === null ? null : { path: csvName, sha256: figuresHash, rows: cells.length },
		districts: hashedFile(facts, 'districts.csv'),
		release: {
			...{ version: dataset.version, created, source },
			tables: tables.map((path) => hashedFile(facts, path)),
			periods: dataset.periods(),
			series: dataset.seriesIds().map(seriesKey)
		},
		measures: [...dataset.measures],
		universes: [...dataset.districts.universes]
	};
	const table = {
		...{ url: csvName, title: said.title, source, created, version: dataset.version },
		sourceHref: facts.sources[0]?.path ?? '',
		licenceHref: facts.licenses[0]?.path ?? ''
	};
	const metadata =
		figures === null ? null : jsonText(figureListMetadata(table, claim.measures, locale));
	return { claim, claimText: jsonText(claim), figures, metadata, districts };
}

const jsonText = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

function hashedFile({ resources }: ReleaseFacts, path: string): HashedFile {
	const resource = resources.find((each) => each.path === path);
	if (!resource) throw new Error(`The data package does not describe ${path}`);
	return { path, sha256: resource.hash.replace('sha256:', '') };
}
