import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { quoted, type Issue } from '../csv/issue';
import { readTable } from '../csv/read-table';
import { rowSchema, toTypedValue } from './row-schema';
import type { TableSchema } from './table-schema';

const ajv = new Ajv2020({ allErrors: true, strictTuples: false });
formats.default(ajv);

/** The columns of a checked table, as text: what foreign keys of other tables look into. */
export type TableColumns = ReadonlyMap<string, readonly string[]>;

/** What a broken rule says about a cell; `anyOf` only repeats what its branches say. */
function advise({ keyword, params, message }: ErrorObject): string | undefined {
	if (keyword === 'anyOf' || params['type'] === 'null') return undefined;
	if (keyword === 'enum') return `It must be one of: ${params['allowedValues'].join(', ')}.`;
	// Without the ^(?: … )$ that `rowSchema` puts round a pattern.
	if (keyword === 'pattern') return `It must fit the pattern ${params['pattern'].slice(4, -2)}.`;
	if (keyword === 'type') return `It must be a ${params['type']}.`;
	if (keyword === 'format') return `It must be a real ${params['format']}.`;
	return `It ${message}.`;
}

const validators = new WeakMap<TableSchema, ValidateFunction>();

/** Compiled once per schema object: 27 tables share one. */
function validatorOf(schema: TableSchema): ValidateFunction {
	const known = validators.get(schema);
	if (known) return known;
	const validate = ajv.compile(rowSchema(schema));
	validators.set(schema, validate);
	return validate;
}

/**
 * A table against its Table Schema: header in the fields' order, types, constraints, primary key.
 * Types and constraints become a JSON Schema that ajv checks row by row.
 */
export function checkTable(
	text: string,
	file: string,
	schema: TableSchema
): { columns: TableColumns; rows: number; issues: Issue[] } {
	const { fields, missingValues = [''], primaryKey } = schema;
	const names = fields.map(({ name }) => name);
	const { table, issues } = readTable(text, file, names);
	if (!table) return { columns: new Map(), rows: 0, issues };
	const say = (row: number, column: string | null, found: string, advice: string) =>
		issues.push({ file, row, column, problem: 'invalid-value', found, advice });
	if (table.header.join() !== names.join()) {
		say(1, null, `The columns stand as ${table.header.join(', ')}.`, `Order: ${names.join(', ')}.`);
	}

	const validate = validatorOf(schema);
	const seen = new Map<string, number>();
	const at = names.map((name) => table.header.indexOf(name));
	// The primary key and every unique column must not repeat.
	const keys = [
		...(primaryKey ? [primaryKey] : []),
		...fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name])
	].map((key) => ({ key, positions: key.map((name) => table.header.indexOf(name)) }));
	for (const { number, cells } of table.rows) {
		const values = fields.map((field, i) => toTypedValue(cells[at[i]!]!, field, missingValues));
		if (!validate(values)) {
			for (const error of validate.errors ?? []) {
				const advice = advise(error);
				const position = Number(error.instancePath.split('/')[1]);
				const column = names[position] ?? null;
				const found = `${quoted(cells[at[position]!] ?? '')} is not allowed.`;
				if (advice) say(number, column, found, advice);
			}
		}
		for (const { key, positions } of keys) {
			const id = `${key.join()}: ${positions.map((i) => cells[i]).join(' ')}`;
			const first = seen.get(id);
			if (first === undefined) seen.set(id, number);
			else
				say(number, key.join(', '), `The same stands in row ${first}.`, 'Remove one of the rows.');
		}
	}
	const columns = new Map(
		names.map((name, i) => [name, table.rows.map(({ cells }) => cells[at[i]!]!)])
	);
	return { columns, rows: table.rows.length, issues };
}
