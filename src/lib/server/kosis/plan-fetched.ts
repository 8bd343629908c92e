import type { KosisRow } from '../../csv/kosis-json-answer';
import { readKosisTable } from '../../csv/kosis-json-table';
import { halfOf, periodRange, yearOf, type Period } from '../../domain/period';
import { planSources, type ImportPlan } from '../plan-import';
import type { KosisRequest } from './kosis-request';

/** What bringing in the answers to these calls would do; `rows` are by table id, `day` is when they came. */
export function planFetched(
	root: string,
	day: string,
	requests: readonly KosisRequest[],
	rows: ReadonlyMap<string, readonly KosisRow[]>
): ImportPlan {
	const tables = [...new Set(requests.map(({ table }) => table))];
	return planSources(root, day, (lists) =>
		tables.flatMap((table) => {
			const found = rows.get(table.id) ?? [];
			if (found.length === 0) return [];
			const reading = readKosisTable(found, table, askedPeriods(requests), lists);
			return [{ file: table.id, shape: `KOSIS ${found[0]?.['TBL_NM'] ?? ''}`, reading }];
		})
	);
}

/** A line for each table that answered but does not have all the half-years that it was asked for. */
export function missingHalfYears(
	requests: readonly KosisRequest[],
	rows: ReadonlyMap<string, readonly KosisRow[]>
): string[] {
	return [...rows].flatMap(([id, found]) => {
		const given = new Set(found.map((row) => row['PRD_DE']));
		const missing = askedPeriods(requests).filter(
			(period) => !given.has(`${yearOf(period)}0${halfOf(period)}`)
		);
		if (found.length === 0 || missing.length === 0) return [];
		return [`${id}: KOSIS does not have ${missing.join(', ')}.`];
	});
}

function askedPeriods(requests: readonly KosisRequest[]): Period[] {
	return [...new Set(requests.flatMap(({ first, last }) => periodRange(first, last)))];
}
