import { locales, type Locale } from '../lib/format/locale';

/** A language that is always written: images and chart files have no page whose language they could take. */
export function match(param: string): param is Locale {
	return locales.some((locale) => locale === param);
}
