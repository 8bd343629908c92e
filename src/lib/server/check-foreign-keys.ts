import type { Issue } from '../csv/issue';
import type { TableColumns } from './check-table';
import type { TableSchema } from './table-schema';

/** A table that has been read and checked on its own. */
export interface CheckedTable {
	name: string;
	path: string;
	schema: TableSchema;
	columns: TableColumns;
}

function keysOf({ columns }: CheckedTable, names: readonly string[]): string[] {
	const lists = names.map((name) => columns.get(name) ?? []);
	return (lists[0] ?? []).map((_, row) => lists.map((list) => list[row]).join(' '));
}

/** Keys of one table that another must hold and does not, each said once. */
export function checkForeignKeys(tables: readonly CheckedTable[]): Issue[] {
	return tables.flatMap((table) =>
		(table.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
			const target = tables.find(({ name }) => name === reference.resource);
			const known = new Set(target ? keysOf(target, reference.fields) : []);
			const unknown = new Set(keysOf(table, fields).filter((key) => !known.has(key)));
			return [...unknown].map((key): Issue => ({
				file: table.path,
				row: null,
				column: fields.join(', '),
				problem: 'unknown-district',
				found: `${key} is not in the table ${reference.resource}.`,
				advice: 'Correct it here, or add it there.'
			}));
		})
	);
}
