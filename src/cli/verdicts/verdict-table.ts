import type { ClaimRecord, ReadingRecord } from '../../lib/claims/claim-record';
import { formatRankRangeCell } from '../../lib/format/rank';
import type { ArticleRecords } from '../../lib/server/verdict-records';
import { textTable, type Column } from '../text-table';

const columns: readonly Column[] = [
	{ header: '    reading', align: 'start' },
	{ header: 'outcome', align: 'start' },
	{ header: 'survey', align: 'start' },
	{ header: 'value', align: 'end' },
	{ header: 'rank', align: 'end' },
	{ header: 'of', align: 'end' },
	{ header: '95%', align: 'end' }
];

/** The claims of articles for people: each verdict, and below it every reading survey by survey. */
export function verdictTable(articles: readonly ArticleRecords[], dataVersion: string): string {
	return [
		`Data version ${dataVersion}`,
		...articles.flatMap(({ article, title, claims }) => [
			'',
			`${article}: ${title}`,
			...claims.map(claimText)
		])
	].join('\n');
}

function claimText({ claim, kind, verdict, firmness, readings }: ClaimRecord): string {
	const line = `  ${claim} (${kind}): ${verdict}${firmness ? `, ${firmness}` : ''}`;
	const rows = readings.flatMap(readingRows);
	return rows.length === 0 ? line : `${line}\n${textTable(columns, rows)}\n`;
}

function readingRows({ id, literal, parts }: ReadingRecord): string[][] {
	return parts.map(({ period, found, confidence }, i) => [
		i === 0 ? `    ${id}${literal ? ' (literal)' : ''}` : '',
		found.outcome,
		period,
		String(found.value ?? found.missing ?? ''),
		`${found.sharedWith ? '=' : ''}${found.rank ?? ''}`,
		String(found.of ?? ''),
		confidence ? formatRankRangeCell(...confidence) : ''
	]);
}
