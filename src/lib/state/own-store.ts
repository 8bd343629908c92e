import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnData, OwnTable, OwnTableAbout } from '../domain/own-data';
import { noteOwnData } from './own-marker';

/**
 * A reader's figures, kept in this browser and nowhere else. Works in a page and in a worker. Where the
 * browser stores nothing (private windows, no room left) they are kept for this tab alone.
 */

interface OwnSchema extends DBSchema {
	/**
	 * By number in the order in which they came: a later one wins. Apart from the figures, so that a list
	 * of tables does not bring millions of those into a page.
	 */
	tables: { key: number; value: OwnTableAbout; indexes: { name: string } };
	/** By the same number. */
	figures: { key: number; value: OwnTable };
}

/** Whether a table outlives this tab. `full`: there is no room; `unavailable`: nothing is ever stored here. */
export type OwnKept = 'stored' | 'full' | 'unavailable';

const databaseName = 'goyong-check-own';
const databaseVersion = 2;
const channelName = 'goyong-check-own';

/** Tables that could not be stored, by name. */
const inThisTab = new Map<string, OwnTable>();
const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;
let known: Promise<OwnData | null> | undefined;

/**
 * What the reader has brought in, or null when there is nothing. The same object until something
 * changes, so that it can serve as a key. Never rejects: without storage there is what this tab has.
 */
export function readOwnData(): Promise<OwnData | null> {
	listen();
	known ??= readAll();
	return known;
}

/** Keeps a table, in place of the one of the same name if there is one, else after all others. */
export async function saveOwnTable(table: OwnTable): Promise<OwnKept> {
	inThisTab.delete(table.name);
	const kept = await store(table);
	if (kept !== 'stored') inThisTab.set(table.name, table);
	changed();
	return kept;
}

/** Keeps a table for this tab alone: for one that a worker could not store. */
export function holdOwnTable(table: OwnTable): void {
	inThisTab.set(table.name, table);
	changed();
}

export async function removeOwnTable(name: string): Promise<void> {
	inThisTab.delete(name);
	await withTables(async (database) => {
		const key = await database.getKeyFromIndex('tables', 'name', name);
		if (key === undefined) return;
		const transaction = database.transaction(['tables', 'figures'], 'readwrite');
		await Promise.all([
			transaction.objectStore('tables').delete(key),
			transaction.objectStore('figures').delete(key),
			transaction.done
		]);
	}, undefined);
	changed();
}

export async function clearOwnData(): Promise<void> {
	inThisTab.clear();
	await withTables(async (database) => {
		await Promise.all([database.clear('tables'), database.clear('figures')]);
	}, undefined);
	changed();
}

/** Calls back whenever tables come or go, here or in another tab; gives the way to stop it. */
export function onOwnDataChange(listener: () => void): () => void {
	listen();
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** What there is, in order and without its figures: quick however many those are. */
export async function listOwnTables(): Promise<OwnTableAbout[]> {
	listen();
	return withThisTab<OwnTableAbout>(await withTables((database) => database.getAll('tables'), []));
}

async function readAll(): Promise<OwnData | null> {
	const tables = withThisTab(await withTables((database) => database.getAll('figures'), []));
	return tables.length > 0 ? { tables } : null;
}

/**
 * One that could not be stored anew stands in the place of the older one of its name. `found`
 * is undefined when the database could not be read: it may hold some, so the marker is not taken back.
 */
function withThisTab<T extends OwnTableAbout>(found: readonly T[] | undefined): (T | OwnTable)[] {
	const stored = found ?? [];
	const names = new Set(stored.map(({ name }) => name));
	const tables = [
		...stored.map((table) => inThisTab.get(table.name) ?? table),
		...[...inThisTab.values()].filter(({ name }) => !names.has(name))
	];
	if (found || tables.length > 0) noteOwnData(tables.length > 0);
	return tables;
}

async function store(table: OwnTable): Promise<OwnKept> {
	try {
		const database = await open('create');
		if (!database) return 'unavailable';
		try {
			const { name, added, bytes, rows, cells } = table;
			const transaction = database.transaction(['tables', 'figures'], 'readwrite');
			const tables = transaction.objectStore('tables');
			const known = await tables.index('name').getKey(name);
			const key = await tables.put({ name, added, bytes, rows, cells }, known);
			await Promise.all([transaction.objectStore('figures').put(table, key), transaction.done]);
			return 'stored';
		} finally {
			database.close();
		}
	} catch (error) {
		return error instanceof DOMException && error.name === 'QuotaExceededError'
			? 'full'
			: 'unavailable';
	}
}

/** `without` when there is no database; undefined when there may be one that cannot be read. */
async function withTables<T>(
	work: (database: IDBPDatabase<OwnSchema>) => Promise<T>,
	without: T
): Promise<T | undefined> {
	try {
		const database = await open('only if there');
		if (!database) return without;
		try {
			return await work(database);
		} finally {
			database.close();
		}
	} catch {
		return undefined;
	}
}

/** Readers who bring nothing get no database: making one only to find it empty is called off. */
async function open(
	mode: 'create' | 'only if there'
): Promise<IDBPDatabase<OwnSchema> | undefined> {
	if (typeof indexedDB === 'undefined') return undefined;
	let calledOff = false;
	try {
		return await openDB<OwnSchema>(databaseName, databaseVersion, {
			upgrade(database, _from, _to, transaction) {
				if (mode === 'only if there') {
					calledOff = true;
					transaction.done.catch(() => undefined);
					transaction.abort();
					return;
				}
				for (const name of database.objectStoreNames) database.deleteObjectStore(name);
				database.createObjectStore('tables', { autoIncrement: true }).createIndex('name', 'name', {
					unique: true
				});
				database.createObjectStore('figures');
			}
		});
	} catch (error) {
		if (calledOff) return undefined;
		throw error;
	}
}

function changed(): void {
	known = undefined;
	listen();
	channel?.postMessage('changed');
	for (const listener of listeners) listener();
}

function listen(): void {
	if (channel || typeof BroadcastChannel === 'undefined') return;
	channel = new BroadcastChannel(channelName);
	channel.onmessage = () => {
		known = undefined;
		for (const listener of listeners) listener();
	};
}
