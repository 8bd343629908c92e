import { join } from 'node:path';
import type { Issue } from '../csv/issue';
import { readText } from './data-files';
import { packageFile, type Resource } from './data-package';
import { readJson } from './read-json';
import { tableSchemaSchema, type TableSchema } from './table-schema';

interface ReadSchema {
	schema: TableSchema | null;
	issues: Issue[];
}

/** Reads the Table Schemas of resources, a shared one once: its issues come with its first table. */
export class ResourceSchemas {
	readonly #root: string;
	readonly #shared = new Map<string, TableSchema | null>();

	constructor(root: string) {
		this.#root = root;
	}

	/** Null for a resource without a schema, and for a schema that cannot be used. */
	read({ schema, name }: Resource): ReadSchema {
		if (schema === undefined) return { schema: null, issues: [] };
		if (typeof schema !== 'string') return parse(JSON.stringify(schema), packageFile, name);
		const known = this.#shared.get(schema);
		if (known !== undefined) return { schema: known, issues: [] };
		const { text, issues } = readText(join(this.#root, schema), schema);
		const result = text === null ? { schema: null, issues } : parse(text, schema, name);
		this.#shared.set(schema, result.schema);
		return result;
	}
}

function parse(text: string, file: string, name: string): ReadSchema {
	const { value, issues } = readJson<TableSchema>(text, file, tableSchemaSchema);
	const named = issues.map((issue) => ({ ...issue, found: `Schema of ${name}: ${issue.found}` }));
	return { schema: value, issues: named };
}
