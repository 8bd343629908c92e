import type { RankedChange } from '../domain/ranked-changes';
import type { Locale } from '../format/locale';
import { formatRank } from '../format/rank';
import { changePairsWords } from '../words/change-pairs';

interface About {
	locale: Locale;
	among: string;
	series: string;
	from: string;
	to: string;
	rate: boolean;
	nameOf: (code: string) => string;
	changeOf: (member: RankedChange) => string;
}

/**
 * The finding: where the subject stands by its change, or without one who rose most. Says so when
 * nobody rose. `members` come in rank order; without any the topic is all that there is to say.
 */
export function changePairsTitle(
	members: readonly RankedChange[],
	subject: RankedChange | undefined,
	{ locale, nameOf, changeOf, ...about }: About
): string {
	const words = changePairsWords[locale];
	const [first] = members;
	if (!first) return words.empty(about);
	if (subject) {
		return words.placed({
			...about,
			name: nameOf(subject.code),
			change: changeOf(subject),
			rank: formatRank(subject.rank, subject.tied, locale)
		});
	}
	const said = { ...about, change: changeOf(first) };
	if (first.change === 0) return words.noneRose(said);
	const [, second, ...rest] = members.filter(({ rank }) => rank === 1);
	const name = !second
		? nameOf(first.code)
		: rest.length === 0
			? words.both(nameOf(first.code), nameOf(second.code))
			: words.andOthers(nameOf(first.code), rest.length + 1);
	return first.change > 0 ? words.roseMost({ ...said, name }) : words.fellLeast({ ...said, name });
}
