import type { TableField, TableSchema } from './table-schema';

const types = {
	string: { type: 'string' },
	number: { type: 'number' },
	integer: { type: 'integer' },
	date: { type: 'string', format: 'date' }
} as const;

/** JSON Schema of one value; without `required` the value may be missing, which is null. */
function valueSchema({ type, constraints = {} }: TableField): object {
	const { required, enum: allowed, pattern, minimum, maximum } = constraints;
	const present = {
		...types[type],
		...(allowed && { enum: allowed }),
		// A Table Schema pattern must match the whole text, a JSON Schema pattern any part of it.
		...(pattern !== undefined && { pattern: `^(?:${pattern})$` }),
		...(minimum !== undefined && { minimum }),
		...(maximum !== undefined && { maximum })
	};
	return required ? present : { anyOf: [{ type: 'null' }, present] };
}

/** JSON Schema of one row of a table, its values in the order of the fields. */
export function rowSchema(schema: TableSchema): object {
	return {
		type: 'array',
		prefixItems: schema.fields.map(valueSchema),
		minItems: schema.fields.length,
		items: false
	};
}

/** A cell's text as the JSON value that its field says: a number that is none stays text, and so fails. */
export function toTypedValue(
	text: string,
	field: TableField,
	missing: readonly string[]
): string | number | null {
	if (missing.includes(text)) return null;
	const isNumber = field.type === 'number' || field.type === 'integer';
	return isNumber && /^-?(\d+(\.\d+)?|\.\d+)$/.test(text) ? Number(text) : text;
}
