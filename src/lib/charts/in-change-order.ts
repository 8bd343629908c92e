import type { RankedChange } from '../domain/ranked-changes';
import type { Locale } from '../format/locale';

export interface ChangeOrder {
	/** By the later figure, by the change, or by name in the order of the alphabet. */
	sort: 'value' | 'change' | 'name';
	/** Smallest first, or the alphabet from its start. */
	ascending: boolean;
}

/** Members sorted as asked. Equal ones keep the order in which they came. */
export function inChangeOrder(
	members: readonly RankedChange[],
	{ sort, ascending }: ChangeOrder,
	nameOf: (code: string) => string,
	locale: Locale
): RankedChange[] {
	const sign = ascending ? 1 : -1;
	const alphabet = new Intl.Collator(locale);
	const compare = {
		value: (a: RankedChange, b: RankedChange) => a.to.value - b.to.value,
		change: (a: RankedChange, b: RankedChange) => a.change - b.change,
		name: (a: RankedChange, b: RankedChange) => alphabet.compare(nameOf(a.code), nameOf(b.code))
	}[sort];
	return [...members].sort((a, b) => sign * compare(a, b));
}
