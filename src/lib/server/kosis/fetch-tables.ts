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

const mostClasses = 4;

/**
 * Puts all calls, one at a time. A call over the limit is divided; one with the wrong number of groups is
 * put with another number; one without results is noted. A table that fails keeps its issue and the
 * next is tried, unless the key itself is refused. Throws only when the signal says to stop.
 */
export async function fetchTables(
	requests: readonly KosisRequest[],
	options: FetchOptions
): Promise<FetchedTables> {
	const { access, cache, codes, pause, onStep } = options;
	const fetched: FetchedTables = { rows: new Map(), notes: [], issues: [], cached: 0 };
	const queue = [...requests];
	const classesOf = new Map<string, ClassesFound>();
	let done = 0;
	let asked = 0;
	const finish = (name: string) => {
		done += 1;
		onStep({ done, total: done + queue.length, name });
	};
	const fail = (request: KosisRequest, found: string, advice: string) =>
		fetched.issues.push({
			file: requestName(request),
			row: null,
			column: null,
			problem: 'unreadable-file',
			found,
			advice
		});

	for (let next = queue.shift(); next; next = queue.shift()) {
		const { table } = next;
		const known = classesOf.get(table.id) ?? { count: next.classes, tried: new Set<number>() };
		classesOf.set(table.id, known);
		const request = { ...next, classes: known.count };
		const kept = cache.find(request);
		if (!kept && asked > 0) await access.clock.sleep(pause, access.signal);
		if (!kept) asked += 1;
		const result: KosisResult = kept
			? { kind: 'rows', rows: kept }
			: await askKosis(request, access);
		const name = requestName(request);

		if (result.kind === 'rows') {
			if (kept) fetched.cached += 1;
			else cache.keep(request, result.rows);
			const all = fetched.rows.get(table.id) ?? [];
			for (const row of result.rows) all.push(row);
			fetched.rows.set(table.id, all);
			if (result.rows.length === 0) fetched.notes.push(`${name}: KOSIS has no figures.`);
			finish(kept ? `${name} (kept from earlier today)` : name);
			continue;
		}
		if (result.code === '30') {
			fetched.notes.push(`${name}: KOSIS has no figures.`);
			finish(name);
			continue;
		}
		const parts = result.code === '31' ? splitRequest(request, codes) : null;
		if (parts) {
			if (parts[0].places && !request.places) {
				fetched.notes.push(
					`${name}: asked by district code; places that are not in data/districts.csv were not asked for.`
				);
			}
			queue.unshift(...parts);
			continue;
		}
		const count = otherCount(result, known);
		if (count !== null) {
			known.tried.add(known.count);
			fetched.notes.push(
				`${table.id}: asked with ${count} groups instead of ${known.count}; set "classes" in data/kosis-tables.json.`
			);
			known.count = count;
			queue.unshift(next);
			continue;
		}
		fail(request, result.found, result.advice);
		finish(name);
		if (result.stop) break;
	}
	return fetched;
}

/** How many groups a table takes, as far as its errors have told. */
interface ClassesFound {
	count: number;
	tried: Set<number>;
}

/** KOSIS says 20 with `(objL)` when too few groups are named, and 21 when too many are. */
function otherCount(
	result: Extract<KosisResult, { kind: 'failed' }>,
	{ count, tried }: ClassesFound
): number | null {
	const isShort = result.code === '20' && result.found.includes('objL');
	const other = isShort ? count + 1 : result.code === '21' ? count - 1 : 0;
	return other >= 1 && other <= mostClasses && !tried.has(other) ? other : null;
}
