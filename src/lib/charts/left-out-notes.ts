import type { UnpairedMember } from '../domain/paired-figures';
import type { Locale } from '../format/locale';
import { chartWords } from '../words/charts';
import { leftOutWords } from '../words/left-out';

/** More than these are counted by reason; the highlighted among them are named all the same. */
const mostNamed = 5;

/** Members that lack one of two figures, with the reason: named when few. Empty when there are none. */
export function leftOutNotes(
	unpaired: readonly UnpairedMember[],
	nameOf: (code: string) => string,
	highlight: readonly string[],
	locale: Locale
): string[] {
	if (unpaired.length === 0) return [];
	const words = leftOutWords[locale];
	const { missing } = chartWords[locale];
	const name = (members: readonly UnpairedMember[]) =>
		members.map(({ code, reason }) => words.because(nameOf(code), missing[reason])).join(', ');
	if (unpaired.length <= mostNamed) return [words.named(name(unpaired))];
	const reasons = [...new Set(unpaired.map(({ reason }) => reason))].map((reason) => {
		const count = unpaired.filter((member) => member.reason === reason).length;
		return words.because(words.places(count), missing[reason]);
	});
	const highlighted = unpaired.filter(({ code }) => highlight.includes(code));
	return [
		words.named(reasons.join(', ')),
		...(highlighted.length > 0 ? [words.named(name(highlighted))] : [])
	];
}
