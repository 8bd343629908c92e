import { csvwContext, csvwDay, csvwDialect, csvwOneOf } from '../evidence/csvw-terms';
import type { DescribedPackage, DescribedTable } from './described-package';
import type { TableField } from './table-schema';

export const csvwFile = 'csvw-metadata.json';

const bases = { string: 'string', number: 'decimal', integer: 'integer', date: 'date' } as const;

function datatype({ type, constraints = {} }: TableField): object | string {
	const { pattern, enum: allowed, minimum, maximum } = constraints;
	const format = allowed ? csvwOneOf(allowed) : pattern;
	const limits = {
		...(format !== undefined && { format }),
		...(minimum !== undefined && { minimum }),
		...(maximum !== undefined && { maximum })
	};
	return Object.keys(limits).length > 0 ? { base: bases[type], ...limits } : bases[type];
}

/**
 * A foreign key of CSVW must find exactly one row, where ours only ask for one at least: a district
 * that changed its province has two rows in `districts.csv`. Only keys that hold so are said.
 */
function foreignKeysOf({ columns }: DescribedTable, tables: readonly DescribedTable[]) {
	return (columns.foreignKeys ?? []).flatMap(({ fields, reference }) => {
		const target = tables.find(({ name }) => name === reference.resource);
		if (!target) return [];
		const { primaryKey, fields: known } = target.columns;
		const isUnique =
			primaryKey?.join() === reference.fields.join() ||
			known.some(
				({ name, constraints }) => name === reference.fields.join() && constraints?.unique
			);
		if (!isUnique) return [];
		const { path: resource } = target;
		return [
			{ columnReference: fields, reference: { resource, columnReference: reference.fields } }
		];
	});
}

function describeTable(table: DescribedTable, tables: readonly DescribedTable[]) {
	const { fields, primaryKey, missingValues = [''] } = table.columns;
	const foreignKeys = foreignKeysOf(table, tables);
	return {
		url: table.path,
		'dc:title': table.title,
		...(table.description && { 'dc:description': table.description }),
		'dc:source': table.sources.map(({ title }) => title).join('; '),
		tableSchema: {
			columns: fields.map((field) => ({
				name: field.name,
				titles: field.title ?? field.name,
				'dc:description': field.description,
				datatype: datatype(field),
				required: field.constraints?.required ?? false,
				null: missingValues
			})),
			...(primaryKey && { primaryKey }),
			...(foreignKeys.length > 0 && { foreignKeys })
		}
	};
}

/**
 * All published CSVs as one table group of W3C "CSV on the Web". Addresses are relative, so that the
 * same bytes are true on the site and in the zip. Every table has its columns in full: group-wide and
 * linked schemas are in the standard, but readers leave them out.
 */
export function csvwMetadata({ dataPackage, tables }: DescribedPackage) {
	return {
		'@context': csvwContext('en'),
		'@type': 'TableGroup',
		'dc:title': dataPackage.title,
		...(dataPackage.description && { 'dc:description': dataPackage.description }),
		'dc:source': dataPackage.sources.map(({ title }) => title).join('; '),
		'dc:license': dataPackage.licenses.map(({ path }) => ({ '@id': path })),
		'dc:issued': csvwDay(dataPackage.created.slice(0, 10)),
		'schema:version': dataPackage.version,
		dialect: csvwDialect,
		tables: tables.map((table) => describeTable(table, tables))
	};
}

/** The text of `csvw-metadata.json`. */
export function csvwMetadataFile(described: DescribedPackage): string {
	return `${JSON.stringify(csvwMetadata(described), null, '\t')}\n`;
}
