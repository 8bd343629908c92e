import { createHash } from 'node:crypto';
import { halfOf, yearOf, type Period } from '../../domain/period';
import type { KosisTable } from './read-kosis-tables';

/** KOSIS answers a call for more cells with error 31. */
export const cellLimit = 40_000;

/** One call for figures of one table. */
export interface KosisRequest {
	orgId: string;
	table: KosisTable;
	/** How many groups are named; a wrong number is an error of KOSIS, so it may differ from the table's. */
	classes: number;
	first: Period;
	last: Period;
	/** Codes of places, or null for all that the table has. */
	places: readonly string[] | null;
}

/** What a call asks, without the key. Items and groups are asked for all at once and told by their labels. */
export function requestParameters(request: KosisRequest): Record<string, string> {
	const groups = Array.from({ length: request.classes }, (_, i) => [`objL${i + 1}`, 'ALL']);
	const half = (period: Period) => `${yearOf(period)}0${halfOf(period)}`;
	return {
		method: 'getList',
		orgId: request.orgId,
		tblId: request.table.id,
		itmId: 'ALL',
		...Object.fromEntries(groups),
		...(request.places && { objL1: request.places.join('+') }),
		format: 'json',
		// Without it the names in the answer have no quotation marks.
		jsonVD: 'Y',
		prdSe: 'H',
		startPrdDe: half(request.first),
		endPrdDe: half(request.last)
	};
}

/** `DT_1ES3A01S 2023H1–2026H1`: the call as a person would name it. */
export function requestName({ table, first, last, places }: KosisRequest): string {
	const span = first === last ? first : `${first}–${last}`;
	return `${table.id} ${span}${places ? `, ${places.length} places` : ''}`;
}

/** A file name for the answer, different for every call and every server. */
export function requestFile(request: KosisRequest, baseUrl: string): string {
	const asked = JSON.stringify([baseUrl, requestParameters(request)]);
	const hash = createHash('sha256').update(asked).digest('hex').slice(0, 16);
	return `${request.table.id}-${request.first}-${request.last}-${hash}.json`;
}

/** The names that `requestFile` gives, and no others. */
export const requestFilePattern = /^[A-Z0-9_]+-\d{4}H[12]-\d{4}H[12]-[0-9a-f]{16}\.json$/;
