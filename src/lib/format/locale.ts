/** The languages of the site. Korean is the first and stands at `/`, English at `/en/`. */
export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];
