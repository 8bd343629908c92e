import { formatList } from '../format/list';
import { tellScopeWords } from '../words/tell-scope';
import type { Telling } from './telling';

/** A name, and the part of it that is meant; null for all of it. */
export interface Qualified {
	name: string;
	qualifier: string | null;
}

/** Names with what is meant of each in brackets; a qualifier that all of them share is said once. */
export function tellQualified({ locale }: Telling, named: readonly Qualified[]): string {
	const words = tellScopeWords[locale];
	const [first, ...others] = named;
	const shared = first?.qualifier;
	if (shared && others.length > 0 && others.every(({ qualifier }) => qualifier === shared)) {
		const names = formatList(
			named.map(({ name }) => name),
			locale
		);
		return words.allQualified(names, shared);
	}
	return formatList(
		named.map(({ name, qualifier }) =>
			qualifier === null ? name : words.qualified(name, qualifier)
		),
		locale
	);
}
