import type { Evaluation } from '../claims/evaluation';
import type { Verdict } from '../claims/verdict';
import type { EvidenceFiles } from '../evidence/compose-evidence';
import type { EvidenceClaim } from '../evidence/evidence-claim';
import { formatDate } from '../format/date';
import type { Locale } from '../format/locale';
import { formatPeriods } from '../format/periods';
import { claimView } from '../tell/claim-view';
import type { ReadingRow } from '../tell/reading-row';
import { tellDistrict, type Telling } from '../tell/telling';
import { evidenceWords, packWords, type PackWords } from '../words/evidence';

/** Whether there is anything to hand over: what lies outside these statistics has no pack. */
export function hasEvidencePack({ verdict }: Pick<Evaluation, 'verdict'>): boolean {
	return verdict !== 'outside';
}

/** A text of the pack: shown in the page, read by its script, and a file of its own. */
export interface PackPart {
	/** Id of the element that holds it. */
	id: 'figures' | 'districts' | 'metadata' | 'claim';
	/** What it is called as a file, beside the pack where `isBeside`. */
	fileName: string;
	isBeside: boolean;
	type: string;
	heading: string;
	text: string;
}

/** A hash with what it is the hash of. */
export interface HashRow {
	path: string;
	sha256: string;
	where: string;
}

/** Everything that the page of an evidence pack shows. */
export interface EvidencePackView {
	locale: Locale;
	title: string;
	district: string;
	quote: EvidenceClaim['quote'];
	page: string;
	/** Null where the words are the original's own. */
	retelling: string | null;
	original: { href: string | null; text: string };
	verdict: Verdict;
	reason: string;
	trueSentences: string[];
	/** They speak of an earlier survey than the claim. */
	trueIsEarlier: boolean;
	missing: string | null;
	rows: ReadingRow[];
	/** The surveys that the cells of every row stand for. */
	periods: string[];
	/** The statement as JSON. */
	query: string;
	/** How many figures of which surveys; null where there are none. */
	figuresLead: string | null;
	/** Why there are none. */
	noFigures: string | null;
	source: string;
	hashes: HashRow[];
	parts: PackPart[];
	script: PackWords;
}

export function evidencePackView(
	telling: Telling,
	evaluation: Evaluation,
	texts: EvidenceFiles
): EvidencePackView {
	const { locale } = telling;
	const words = evidenceWords[locale];
	const { claim } = texts;
	const { figures, release, article } = claim;
	const view = claimView(telling, evaluation);
	const date = article.date && formatDate(article.date, locale);
	const surveys = release.periods.filter((period) =>
		release.tables.some(({ path }) => path.includes(period))
	);
	return {
		locale,
		title: claim.title,
		district: tellDistrict(telling, claim.query.district),
		quote: claim.quote,
		page: claim.page,
		retelling: article.title === null ? null : words.retold(article.title),
		original: { href: article.originalUrl, text: words.original(article.publisher, date) },
		verdict: view.verdict,
		reason: view.reason,
		trueSentences: view.trueSentences,
		trueIsEarlier: view.trueIsEarlier,
		missing: view.missing,
		rows: view.rows,
		periods: view.periods,
		query: JSON.stringify(claim.query, null, 2),
		figuresLead: figures && words.figuresLead(figures.rows, formatPeriods(surveys, locale)),
		noFigures: figures ? null : view.rows.length > 0 ? words.noFigures : words.needsNoFigures,
		source: words.sourceLead(release.source, release.version, formatDate(release.created, locale)),
		hashes: [
			...(figures ? [{ ...figures, where: words.inThisFile }] : []),
			{ ...claim.districts, where: words.inThisFile },
			...release.tables.map((table) => ({ ...table, where: words.inRelease }))
		],
		parts: packParts(texts, evaluation.claim.id, locale),
		script: packWords[locale]
	};
}

function packParts(
	{ claim, claimText, figures, metadata, districts }: EvidenceFiles,
	id: string,
	locale: Locale
): PackPart[] {
	const words = evidenceWords[locale];
	const json = { type: 'application/json', isBeside: true };
	const csv = { type: 'text/csv', isBeside: true };
	const figureParts: PackPart[] =
		figures !== null && metadata !== null
			? [
					{
						...csv,
						id: 'figures',
						fileName: `${id}.csv`,
						heading: words.showCsv,
						text: figures
					},
					{
						...json,
						id: 'metadata',
						fileName: `${id}.csv-metadata.json`,
						heading: words.showMetadata,
						text: metadata
					}
				]
			: [];
	return [
		...figureParts,
		{ ...json, id: 'claim', fileName: `${id}.json`, heading: words.showClaim, text: claimText },
		{
			...csv,
			id: 'districts',
			isBeside: false,
			fileName: claim.districts.path,
			heading: words.showDistricts,
			text: districts
		}
	];
}
