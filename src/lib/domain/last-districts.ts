import type { Dataset } from './dataset';
import type { District } from './district';

/** The districts that exist at the last survey of a release; none without any survey. */
export function lastDistricts(dataset: Dataset): District[] {
	const last = dataset.periods().at(-1);
	return last ? dataset.districts.membersOf('national', last) : [];
}
