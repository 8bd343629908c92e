import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnData, OwnTable } from '../domain/own-data';
import { noteOwnData } from './own-marker';

/**
 * A reader's figures, kept in this browser and nowhere else. Works in a page and in a worker. Where the
 * browser stores nothing (private windows, no room left) they are kept for this tab alone.
 */

interface OwnSchema extends DBSchema {
	/** By number in the order in which they came: a later one wins. */
	tables: { key: number; value: OwnTable; indexes: { name: string } };
}

/** Whether a table outlives this tab. `full`: there is no room; `unavailable`: nothing is ever stored here. */
export type OwnKept = 'stored' | 'full' | 'unavailable';

const databaseName = 'goyong-check-own';
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
		if (key !== undefined) await database.delete('tables', key);
	});
	changed();
}

export async function clearOwnData(): Promise<void> {
	inThisTab.clear();
	await withTables((database) => database.clear('tables'));
	changed();
}

/** Calls back whenever tables come or go, here or in another tab; gives the way to stop it. */
export function onOwnDataChange(listener: () => void): () => void {
	listen();
	listeners.add(listener);
	return () => listeners.delete(listener);
}

async function readAll(): Promise<OwnData | null> {
	const stored = (await withTables((database) => database.getAll('tables'))) ?? [];
	// One that could not be stored anew stands in the place of the older one of its name.
	const names = new Set(stored.map(({ name }) => name));
	const tables = [
		...stored.map((table) => inThisTab.get(table.name) ?? table),
		...[...inThisTab.values()].filter(({ name }) => !names.has(name))
	];
	noteOwnData(tables.length > 0);
	return tables.length > 0 ? { tables } : null;
}

async function store(table: OwnTable): Promise<OwnKept> {
	try {
		const database = await open('create');
		if (!database) return 'unavailable';
		try {
			const transaction = database.transaction('tables', 'readwrite');
			const key = await transaction.store.index('name').getKey(table.name);
			await Promise.all([transaction.store.put(table, key), transaction.done]);
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

/** Undefined when there is no database, or none can be had. */
async function withTables<T>(
	work: (database: IDBPDatabase<OwnSchema>) => Promise<T>
): Promise<T | undefined> {
	try {
		const database = await open('only if there');
		if (!database) return undefined;
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
		return await openDB<OwnSchema>(databaseName, 1, {
			upgrade(database, _from, _to, transaction) {
				if (mode === 'only if there') {
					calledOff = true;
					transaction.done.catch(() => undefined);
					transaction.abort();
					return;
				}
				database.createObjectStore('tables', { autoIncrement: true }).createIndex('name', 'name', {
					unique: true
				});
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
