import type { Dataset } from '../domain/dataset';
import type { Period } from '../domain/period';
import type { Universe } from '../domain/universe';
import type { Locale } from '../format/locale';
import { formatPeriod } from '../format/period';
import { leftOutWords } from '../words/left-out';

/** Says whose members are meant where a universe is not the same at two surveys; otherwise nothing. */
export function membershipNotes(
	dataset: Dataset,
	universe: Universe,
	other: Period,
	membership: Period,
	locale: Locale
): string[] {
	const codes = (period: Period) => dataset.districts.memberPositions(universe, period).join();
	return codes(other) === codes(membership)
		? []
		: [leftOutWords[locale].membersAt(formatPeriod(membership, locale))];
}
