import type { Locale } from '../format/locale';

/** What our metadata have in common: W3C "Metadata Vocabulary for Tabular Data" (2015). */
export const csvwContext = (locale: Locale) => [
	'http://www.w3.org/ns/csvw',
	{ '@language': locale }
];

/** How our CSVs are written. */
export const csvwDialect = {
	encoding: 'utf-8',
	delimiter: ',',
	header: true,
	lineTerminators: ['\n']
} as const;

/** The `format` of a text that is one of a few. */
export const csvwOneOf = (texts: readonly (string | number)[]) =>
	`(${texts.map((text) => String(text).replace(/[*+]/g, '\\$&')).join('|')})`;

/** A day as metadata say it. */
export const csvwDay = (isoDay: string) => ({ '@value': isoDay, '@type': 'xsd:date' });
