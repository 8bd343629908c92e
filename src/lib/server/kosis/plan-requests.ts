import { periodIndex, periodRange, stepPeriod, type Period } from '../../domain/period';
import { cellLimit, type KosisRequest } from './kosis-request';
import type { KosisTable } from './read-kosis-tables';

/** The calls for a table's half-years, as few as the limit on cells lets there be. */
export function planRequests(
	orgId: string,
	table: KosisTable,
	first: Period,
	last: Period
): KosisRequest[] {
	const length = Math.max(1, Math.floor(cellLimit / table.cellsPerHalfYear));
	const starts = periodRange(first, last).filter((_, i) => i % length === 0);
	return starts.map((start) => {
		const end = stepPeriod(start, length - 1);
		return {
			orgId,
			table,
			classes: table.classes,
			first: start,
			last: periodIndex(end) > periodIndex(last) ? last : end,
			places: null
		};
	});
}

/** The cells that a call is expected to bring; for a part of the places it cannot be told. */
export function expectedCells({ table, first, last, places }: KosisRequest): number {
	const halves = periodRange(first, last).length;
	return places ? 0 : halves * table.cellsPerHalfYear;
}

/**
 * A call that was over the limit, in two: first by half-years, then by places, for which `codes` are
 * those that we know. Null when there is nothing left to divide.
 */
export function splitRequest(
	request: KosisRequest,
	codes: readonly string[]
): [KosisRequest, KosisRequest] | null {
	const { first, last } = request;
	const halves = periodRange(first, last).length;
	if (halves > 1) {
		const middle = stepPeriod(first, Math.ceil(halves / 2) - 1);
		return [
			{ ...request, last: middle },
			{ ...request, first: stepPeriod(middle, 1) }
		];
	}
	const places = request.places ?? codes;
	if (places.length < 2) return null;
	const middle = Math.ceil(places.length / 2);
	return [
		{ ...request, places: places.slice(0, middle) },
		{ ...request, places: places.slice(middle) }
	];
}
