import type { Locale } from '../format/locale';
import type { Embeddable } from '../views/embeddable';
import { siteEmbeddable, type PrerenderedTarget } from './embeds';

const known = new Map<string, Record<Locale, Embeddable>>();

/** Something of the site in every language, for the dialog with the codes. Throws for what is not there. */
export function siteEmbeddables(target: PrerenderedTarget): Record<Locale, Embeddable> {
	const key = JSON.stringify(target);
	const found = known.get(key) ?? { ko: find(target, 'ko'), en: find(target, 'en') };
	known.set(key, found);
	return found;
}

function find(target: PrerenderedTarget, locale: Locale): Embeddable {
	const found = siteEmbeddable(target, locale);
	if (!found) throw new Error(`Nothing can be embedded as ${JSON.stringify(target)}`);
	return found;
}
