import { join } from 'node:path';
import { formatIssues } from '../csv/issue';
import { readTable } from '../csv/read-table';
import type { Dataset } from '../domain/dataset';
import { readText } from './data-files';
import type { DescribedPackage, DescribedTable } from './described-package';
import { toTypedValue } from './row-schema';
import { releaseFacts, unitOf, writeDataResource } from './write-data-resource';

/** A described CSV as JSON: the same rows and columns, numbers as numbers. Throws when it cannot be read. */
export function tableJson(
	described: DescribedPackage,
	table: DescribedTable,
	dataset: Dataset
): string {
	const { path, name, title, description, sources, retrieved, columns } = table;
	const { fields, missingValues = [''], primaryKey } = columns;
	const names = fields.map((field) => field.name);
	const { text, issues } = readText(join(described.root, path), path);
	const read = text === null ? { table: null, issues } : readTable(text, path, names);
	if (!read.table) throw new Error(formatIssues(read.issues));
	const { header, rows } = read.table;
	const at = fields.map((field) => ({ field, position: header.indexOf(field.name) }));
	return writeDataResource(
		{
			name,
			title,
			...(description && { description }),
			sources,
			retrieved,
			...releaseFacts(described, dataset),
			...(names.includes('measure') && { measures: dataset.measures.map(unitOf) }),
			schema: { fields, missingValues, ...(primaryKey && { primaryKey }) }
		},
		rows.map(({ cells }) =>
			Object.fromEntries(
				at.map(({ field, position }) => [
					field.name,
					toTypedValue(cells[position] ?? '', field, missingValues)
				])
			)
		)
	);
}
