import type { District } from '../domain/district';
import { formatDistrict } from '../format/district';
import type { Locale } from '../format/locale';

/** `영등포`, `Yeongdeungpo`; a Korean name of two letters stays whole: `중구`. */
export function shortName(district: District, locale: Locale): string {
	const name = formatDistrict(district, locale);
	if (locale === 'en') return name.replace(/-(gu|si|gun)$/, '');
	return name.length > 2 ? name.replace(/[구시군]$/, '') : name;
}

/**
 * One Korean syllable in Latin letters: consonants, a vowel, and an end. The spelling leaves some ends open;
 * `ng`, `n`, `m` and `l` are taken for one before `y` and `w`, the likelier reading.
 */
const syllable = /[^aeiouwy]*[wy]?[aeiou]+(?:ng|[nml](?![aeiou])|[bgkpst](?![aeiouwy]))?/gi;

/** A romanised name on two lines, broken between syllables near its middle; null where it has one. */
export function splitName(name: string): [string, string] | null {
	const syllables = name.match(syllable) ?? [];
	if (syllables.length < 2 || syllables.join('') !== name) return null;
	let best: [string, string] | null = null;
	for (let at = 1; at < syllables.length; at += 1) {
		const lines: [string, string] = [
			`${syllables.slice(0, at).join('')}-`,
			syllables.slice(at).join('')
		];
		const longest = (pair: [string, string]) => Math.max(...pair.map(({ length }) => length));
		if (!best || longest(lines) < longest(best)) best = lines;
	}
	return best;
}
