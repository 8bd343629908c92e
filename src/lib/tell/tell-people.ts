import type { Locale } from '../format/locale';

/** A formatted group after "for": English ages alone need the people they are of. */
export function tellPeople(group: string, locale: Locale): string {
	return locale === 'en' && group.startsWith('aged') ? `people ${group}` : group;
}
