import { figureListColumns } from '../csv/read-figure-list';
import { markTexts } from '../csv/mark';
import type { Measure } from '../domain/measure';
import { ages, sexes } from '../domain/population';
import type { Locale } from '../format/locale';
import { evidenceWords } from '../words/evidence';
import { csvwContext, csvwDay, csvwDialect, csvwOneOf } from './csvw-terms';

/** What the metadata say of a table besides its columns. */
export interface TableFacts {
	/** The file's name beside the metadata. */
	url: string;
	title: string;
	source: string;
	sourceHref: string;
	licenceHref: string;
	/** ISO day of the release. */
	created: string;
	version: string;
}

/**
 * A list of figures as W3C "CSV on the Web" metadata (Metadata Vocabulary for Tabular Data, 2015), to
 * stand beside the file as `<name>.csv-metadata.json`.
 */
export function figureListMetadata(
	facts: TableFacts,
	measures: readonly Measure[],
	locale: Locale
) {
	const text = (format: string) => ({ base: 'string', format });
	const datatypes: Record<(typeof figureListColumns)[number], object | string> = {
		period: text('[0-9]{4}H[12]'),
		district_name_ko: 'string',
		district_code: text('[0-9]{4}'),
		sex: text(csvwOneOf(sexes)),
		age: text(csvwOneOf(ages)),
		measure: text(csvwOneOf(measures.map(({ id }) => id))),
		value: { base: 'decimal', minimum: '0' },
		mark: text(csvwOneOf(markTexts.filter((mark) => mark !== '')))
	};
	// A suppressed figure has no value, and most have no mark.
	const optional = ['value', 'mark'];
	const columns = figureListColumns.map((name) => ({
		name,
		titles: name,
		'dc:description': evidenceWords[locale].columns[name],
		datatype: datatypes[name],
		required: !optional.includes(name)
	}));
	return {
		'@context': csvwContext(locale),
		url: facts.url,
		'dc:title': facts.title,
		'dc:source': facts.source,
		'dc:references': { '@id': facts.sourceHref },
		'dc:license': { '@id': facts.licenceHref },
		'dc:issued': csvwDay(facts.created),
		'schema:version': facts.version,
		dialect: csvwDialect,
		tableSchema: {
			columns,
			primaryKey: ['period', 'district_code', 'sex', 'age', 'measure']
		}
	};
}
