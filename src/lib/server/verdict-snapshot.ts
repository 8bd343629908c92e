import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articleSnapshot, type VerdictSnapshot } from '../claims/claim-snapshot';
import { verdicts } from '../claims/verdict';
import { formatIssues } from '../csv/issue';
import { readText } from './data-files';
import { verdictFile } from './listed-files';
import { readJson } from './read-json';
import { verdictRecords, type ArticleRecords } from './verdict-records';

const id = { type: ['string', 'null'] };
const mapOf = (value: object) => ({ type: 'object', additionalProperties: value });

const schema = mapOf({
	type: 'object',
	properties: {
		dataVersion: { type: 'string' },
		claims: mapOf({
			type: 'object',
			properties: {
				verdict: { enum: verdicts },
				bestCase: id,
				counterexample: id,
				firmness: id,
				parts: mapOf({ type: 'object', required: ['outcome'] })
			},
			required: ['verdict', 'bestCase', 'counterexample', 'firmness', 'parts'],
			additionalProperties: false
		})
	},
	required: ['dataVersion', 'claims'],
	additionalProperties: false
});

/** The accepted verdicts below a data root; empty without the file. Throws when it is misshapen. */
export function readVerdictSnapshot(root: string): VerdictSnapshot {
	const path = join(root, verdictFile);
	if (!existsSync(path)) return {};
	const { text, issues } = readText(path, verdictFile);
	const read = text === null ? null : readJson<VerdictSnapshot>(text, verdictFile, schema);
	if (read?.value) return read.value;
	throw new Error(formatIssues([...issues, ...(read?.issues ?? [])]));
}

/** The verdicts that the figures below a data root give now. */
export function computeVerdictSnapshot(root: string): VerdictSnapshot {
	const { dataset, articles } = verdictRecords(root);
	return verdictSnapshot(articles, dataset.version);
}

/** What is kept of judged articles, as judged on the release `dataVersion`. */
export function verdictSnapshot(
	articles: readonly ArticleRecords[],
	dataVersion: string
): VerdictSnapshot {
	return Object.fromEntries(
		articles.map(({ article, claims }) => [article, articleSnapshot(claims, dataVersion)])
	);
}

/** A snapshot as the text of its file: a line for each part, so that a change is a changed line. */
export function writeVerdictSnapshot(snapshot: VerdictSnapshot): string {
	const text = JSON.stringify(snapshot, null, '\t');
	const parts = /\{\n\t+("outcome": [^{}]*?)\n\t+\}/g;
	return `${text.replace(parts, (_, facts: string) => `{ ${facts.replace(/\n\t+/g, ' ')} }`)}\n`;
}
