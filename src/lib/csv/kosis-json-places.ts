import type { DistrictList } from '../domain/district-list';
import type { ProvinceName } from '../domain/province';
import { quoted } from './issue';
import type { KosisRow } from './kosis-json-answer';
import { isLeftOut, kosisConfigFile, type KosisTableFacts } from './kosis-json-facts';
import type { CellCollector } from './shapes/cell-collector';
import { PlaceNames } from './shapes/place-names';
import { isTotal, parseProvince } from './shapes/published-province';

interface Place {
	code: string;
	label: string;
	/** Of its first row, and how many rows are about it. */
	number: number;
	count: number;
}

const keyOf = (row: KosisRow) => `${row['C1'] ?? ''} ${(row['C1_NM'] ?? '').trim()}`;

/**
 * Finds the district of a row. A four-digit code is ours and must go with the name; other codes are
 * those of another list, where the name decides, with the province that is above it in that list or
 * else its neighbours (`중구` is six places). Totals are skipped, unknown places are an issue each.
 */
export function kosisPlaces(
	rows: readonly KosisRow[],
	table: KosisTableFacts,
	districts: DistrictList,
	collector: CellCollector
): (row: KosisRow) => string | undefined {
	const names = new PlaceNames(districts);
	const places = new Map<string, Place>();
	rows.forEach((row, index) => {
		const known = places.get(keyOf(row));
		if (known) known.count += 1;
		else {
			const [code, label] = [row['C1'] ?? '', (row['C1_NM'] ?? '').trim()];
			places.set(keyOf(row), { code, label, number: index + 1, count: 1 });
		}
	});
	const all = [...places.entries()];
	const candidates = all.map(([, place]) => candidatesOf(place, names, [...places.values()]));
	const found = new Map<string, string>();
	all.forEach(([key, { code, label, number, count }], i) => {
		if (isLeftOut(table, label)) return collector.skip(`place ${label}`, count);
		const own = candidates[i] ?? [];
		if (own.length === 0 && isTotal(label))
			return collector.skip('row of a province or the country', count);
		const neighbours = [candidates[i - 1] ?? [], candidates[i + 1] ?? []];
		const district = own.length === 1 ? own[0] : names.settleByNeighbours(own, neighbours);
		if (district !== undefined) return found.set(key, district);
		collector.issue(number, 'C1_NM', {
			problem: own.length > 1 ? 'ambiguous-district' : 'unknown-district',
			found: `${quoted(`${code} ${label}`)} is not one district that we know.`,
			advice: `Add the district to data/districts.csv, or its label to "leaveOut" in ${kosisConfigFile}.`
		});
	});
	return (row) => found.get(keyOf(row));
}

function candidatesOf(
	{ code, label }: Place,
	names: PlaceNames,
	places: readonly Place[]
): string[] {
	if (/^\d{4}$/.test(code)) return names.candidates(`${code} ${label}`);
	const [first = '', ...rest] = label.split(/\s+/);
	const named = rest.length > 0 ? parseProvince(first) : undefined;
	if (named) return names.candidates(`${named} ${rest.join(' ')}`);
	const own = names.candidates(label);
	const above = provinceAbove(code, places);
	if (own.length < 2 || !above) return own;
	const fitting = own.filter((candidate) => names.provincesOf(candidate).includes(above));
	return fitting.length > 0 ? fitting : own;
}

/** The province whose code begins the place's code, as lists with levels number their places. */
function provinceAbove(code: string, places: readonly Place[]): ProvinceName | undefined {
	const above = places.find(
		(place) =>
			place.code !== '' &&
			place.code.length < code.length &&
			code.startsWith(place.code) &&
			parseProvince(place.label) !== undefined
	);
	return above && parseProvince(above.label);
}
