import type { Period } from '../domain/period';
import type { ProvinceName } from '../domain/province';
import { tellDistrictWithin, type Telling } from './telling';

/** Several districts in a sentence. English names hold commas, so semicolons part them. */
export function tellDistricts(
	telling: Telling,
	codes: readonly string[],
	period: Period,
	named: ProvinceName | null = null
): string {
	const names = codes.map((code) => tellDistrictWithin(telling, code, period, named));
	return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}
