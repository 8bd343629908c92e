/** Reads a reader's file beside the page, so that the page answers however large the file is. */
import { openOwnFile, readOwnFile, type OwnReading } from '../csv/own-file';
import { Dataset, seriesKey } from '../domain/dataset';
import type { OwnTable } from '../domain/own-data';
import type { OwnDifferences } from '../domain/own-differences';
import { ownSeries } from '../domain/own-data';
import type { OwnIssue, OwnReport } from '../domain/own-issue';
import type { OwnMapping } from '../domain/own-mapping';
import { overlayOwn } from '../domain/own-overlay';
import { mainColumn, rankOwn, type OwnRanking } from '../domain/own-ranking';
import type { ReleaseContents } from '../domain/partial-dataset';
import { fetchSeries, type TableLists } from './fetch-tables';
import { saveOwnTable, type OwnKept } from './own-store';
import { loadLists } from './statistics';

export interface OwnQuestion {
	file: File;
	/** ISO time. */
	added: string;
	contents: ReleaseContents;
	/** How to read it; null to find out. */
	mapping: OwnMapping | null;
}

/** What a file came to, without its figures. */
export interface OwnOutcome extends OwnReport {
	name: string;
	bytes: number;
	rows: number;
	cells: number;
	series: number;
	/** Of a shape that the importer knows; null for a table read row by row. */
	shape: string | null;
	ranking: OwnRanking | null;
}

export type OwnAnswer =
	| { kind: 'progress'; bytes: number; rows: number }
	/** The file as a whole cannot be read. */
	| { kind: 'wrong'; issue: OwnIssue }
	| { kind: 'ask'; rows: string[][]; mapping: OwnMapping }
	/** `mapping` as it was read; null for a published shape. */
	| { kind: 'read'; outcome: OwnOutcome; mapping: OwnMapping | null }
	/** `table` comes along when this browser does not store it. */
	| { kind: 'kept'; kept: OwnKept; table: OwnTable | null }
	/** Null when our own figures could not be fetched. */
	| { kind: 'compared'; differences: ShownDifferences | null }
	| { kind: 'failed'; message: string };

export interface ShownDifferences extends OwnDifferences {
	/** How many differ; `different` holds the largest. */
	count: number;
}

const previewRows = 21;
const topPlaces = 5;
const mostDifferences = 50;
/** Often enough to look alive. */
const progressMs = 120;

const say = (answer: OwnAnswer) => postMessage(answer);

async function work({ file, added, contents, mapping }: OwnQuestion): Promise<void> {
	const lists = await loadLists(contents.version);
	const { name } = file;
	const opening = await openOwnFile({ blob: file, name }, lists);
	if (opening.kind === 'wrong') return say(opening);
	if (opening.kind === 'table' && !mapping && !opening.isSure) {
		const rows = opening.rows.slice(0, previewRows);
		return say({ kind: 'ask', rows, mapping: opening.mapping });
	}
	let saidAt = 0;
	const reading = await readOwnFile({ blob: file, name, added }, opening, lists, {
		...(mapping && { mapping }),
		onProgress: (bytes, rows) => {
			const now = performance.now();
			if (now - saidAt < progressMs) return;
			saidAt = now;
			say({ kind: 'progress', bytes, rows });
		}
	});
	if (opening.kind === 'table' && reading.suspectColumns.length > 0) {
		const asRead = mapping ?? opening.mapping;
		const unsaid = reading.suspectColumns.map((at) => [at, 'unsaid' as const]);
		const shares = { ...asRead.shares, ...Object.fromEntries(unsaid) };
		const rows = opening.rows.slice(0, previewRows);
		return say({ kind: 'ask', rows, mapping: { ...asRead, shares } });
	}
	const shape = opening.kind === 'published' ? opening.shape.title : null;
	const { table } = reading;
	const ranking = await firstRanking(table, lists, contents);
	const asRead = opening.kind === 'table' ? (mapping ?? opening.mapping) : null;
	say({ kind: 'read', outcome: outcomeOf(reading, shape, ranking), mapping: asRead });
	if (table.cells === 0) return;
	const kept = await saveOwnTable(table);
	say({ kind: 'kept', kept, table: kept === 'stored' ? null : table });
	say({ kind: 'compared', differences: await compare(table, lists, contents) });
}

function outcomeOf(
	{ table, issues, counts, leftOut, openNames }: OwnReading,
	shape: string | null,
	ranking: OwnRanking | null
): OwnOutcome {
	const { name, bytes, rows, cells } = table;
	const series = ownSeries({ tables: [table] }).length;
	const report = { issues, counts, leftOut, openNames };
	return { ...report, ...{ name, bytes, rows, cells, series, shape, ranking } };
}

/** The release's figures of some series, those that it does not have left out. */
async function published(
	lists: TableLists,
	contents: ReleaseContents,
	wanted: readonly string[]
): Promise<Dataset> {
	const ids = contents.series.filter((id) => wanted.includes(seriesKey(id)));
	return fetchSeries(fetch, lists, ids);
}

/** What the table is most about, ranked at once: with ours where they can be had, else alone. */
async function firstRanking(
	table: OwnTable,
	lists: TableLists,
	contents: ReleaseContents
): Promise<OwnRanking | null> {
	const main = mainColumn(table);
	if (!main) return null;
	const ours = await published(lists, contents, [seriesKey(main.series)]).catch(
		() => new Dataset(lists.districts, lists.measures, [], contents.version)
	);
	const { dataset } = overlayOwn(ours, { tables: [table] });
	return rankOwn(dataset, main.series, main.period, topPlaces);
}

async function compare(
	table: OwnTable,
	lists: TableLists,
	contents: ReleaseContents
): Promise<ShownDifferences | null> {
	const own = { tables: [table] };
	try {
		const ours = await published(lists, contents, ownSeries(own).map(seriesKey));
		const { different, ...counts } = overlayOwn(ours, own).differences();
		return {
			...counts,
			count: different.length,
			different: different.slice(0, mostDifferences)
		};
	} catch {
		return null;
	}
}

addEventListener('message', ({ data }: MessageEvent<OwnQuestion>) => {
	void work(data)
		.catch((error: unknown) =>
			say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
		)
		// One file, one worker: it would keep the memory of a large file until the next one.
		.finally(close);
});
