import type { Issue } from '../../csv/issue';
import type { KosisRow } from '../../csv/kosis-json-answer';
import type { AnswerCache } from './answer-cache';
import { askKosis, type KosisAccess, type KosisResult } from './ask-kosis';
import { requestName, type KosisRequest } from './kosis-request';
import { splitRequest } from './plan-requests';

/** One step further: `total` grows when a call has to be divided. */
export interface FetchStep {
	done: number;
	total: number;
	/** What was done last. */
	name: string;
}

export interface FetchOptions {
	access: KosisAccess;
	cache: AnswerCache;
	/** Codes of places by which a single half-year is divided. */
	codes: readonly string[];
	/** Milliseconds between one call and the next. */
	pause: number;
	onStep: (step: FetchStep) => void;
}

export interface FetchedTables {
	/** By the table's id, in the order in which KOSIS gave them. */
	rows: Map<string, KosisRow[]>;
	/** What a maintainer should know although nothing is wrong. */
	notes: string[];
	issues: Issue[];
	/** How many calls were answered from the cache. */
	cached: number;
}

/**
 * Puts all calls, one at a time. A call over the limit is divided; one with the wrong number of groups is
 * put with another number; one without results is noted. A table that fails keeps its issue and the
 * next is tried, unless the key itself is refused. Throws only when the signal says to stop.
 */
export async function fetchTables(
	requests: readonly KosisRequest[],
	{ access, cache, codes, pause, onStep }: FetchOptions
): Promise<FetchedTables> {
	const rows = new Map<string, KosisRow[]>();
	const notes = new Set<string>();
	const issues: Issue[] = [];
	const classes = new ClassCounts();
	const queue = [...requests];
	let [done, asked, cached] = [0, 0, 0];

	for (let next = queue.shift(); next; next = queue.shift()) {
		access.signal.throwIfAborted();
		const request = classes.applyTo(next);
		const kept = cache.find(request);
		if (!kept && asked++ > 0) await access.clock.sleep(pause, access.signal);
		const result: KosisResult = kept
			? { kind: 'rows', rows: kept }
			: await askKosis(request, access);

		const instead = insteadOf(request, result, classes, codes);
		if (instead.length > 0) {
			queue.unshift(...instead);
			continue;
		}
		const name = requestName(request);
		if (result.kind === 'rows') {
			if (kept) cached += 1;
			else cache.keep(request, result.rows);
			rows.set(request.table.id, [...(rows.get(request.table.id) ?? []), ...result.rows]);
			for (const note of notesOn(request)) notes.add(note);
		}
		const isEmpty = result.kind === 'rows' ? result.rows.length === 0 : result.code === '30';
		if (isEmpty) notes.add(`${name}: KOSIS has no figures.`);
		else if (result.kind === 'failed') issues.push(issueOf(name, result));
		done += 1;
		onStep({
			done,
			total: done + queue.length,
			name: kept ? `${name} (kept from earlier today)` : name
		});
		if (result.kind === 'failed' && result.stop) break;
	}
	access.signal.throwIfAborted();
	return { rows, notes: [...notes], issues, cached };
}

type Failure = Extract<KosisResult, { kind: 'failed' }>;

/** The calls to put in the place of one that KOSIS found too large or wrongly grouped; else none. */
function insteadOf(
	request: KosisRequest,
	result: KosisResult,
	classes: ClassCounts,
	codes: readonly string[]
): readonly KosisRequest[] {
	if (result.kind === 'rows') return [];
	if (result.code === '31') return splitRequest(request, codes) ?? [];
	return classes.tryAnother(request, result) ? [request] : [];
}

function notesOn({ table, classes, places }: KosisRequest): string[] {
	const notes: string[] = [];
	if (classes !== table.classes) {
		notes.push(
			`${table.id}: KOSIS takes ${classes} of "classes", not ${table.classes}; correct it in data/kosis-tables.json.`
		);
	}
	if (places) {
		notes.push(
			`${table.id}: asked by district code; places that are not in data/districts.csv were not asked for.`
		);
	}
	return notes;
}

function issueOf(file: string, { found, advice }: Failure): Issue {
	return { file, row: null, column: null, problem: 'unreadable-file', found, advice };
}

const mostClasses = 4;

/**
 * How many groups each table takes, as far as its errors have told: KOSIS says 20 with `(objL)` when too
 * few are named and 21 when too many are, and has no list of them.
 */
class ClassCounts {
	readonly #tried = new Map<string, number[]>();

	applyTo(request: KosisRequest): KosisRequest {
		return { ...request, classes: this.#tried.get(request.table.id)?.at(-1) ?? request.classes };
	}

	/** Whether there is another number to try, which `applyTo` then gives. */
	tryAnother({ table, classes }: KosisRequest, { code, found }: Failure): boolean {
		const isShort = code === '20' && found.includes('objL');
		const other = isShort ? classes + 1 : code === '21' ? classes - 1 : 0;
		const tried = this.#tried.get(table.id) ?? [classes];
		if (other < 1 || other > mostClasses || tried.includes(other)) return false;
		this.#tried.set(table.id, [...tried, other]);
		return true;
	}
}
