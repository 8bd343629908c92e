import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../csv/issue';
import { readReported } from '../csv/read-reported';
import { checkTable, type TableColumns } from './check-table';
import { readText } from './data-files';
import { describeText, packageFile, readDataPackage, type Resource } from './data-package';
import { readEmployment } from './dataset';
import { readJson } from './read-json';
import { tableSchemaSchema, type TableSchema } from './table-schema';

/** One line of the report on a described file. */
export interface CheckedFile {
	path: string;
	rows: number | null;
	bytes: number;
	isGood: boolean;
}

/** Files that a package must describe: every table and list, but neither itself nor the articles. */
function filesToDescribe(root: string): string[] {
	const inFolder = (folder: string, pattern: RegExp) => {
		try {
			return readdirSync(join(root, folder)).filter((file) => pattern.test(file));
		} catch {
			return [];
		}
	};
	return [
		...inFolder('.', /\.(csv|json)$/).filter((file) => file !== packageFile),
		...inFolder('employment', /\.csv$/).map((file) => `employment/${file}`)
	];
}

/**
 * Everything below a root against `datapackage.json`, then through the readers that the site uses:
 * a file that is listed and absent, present and not listed, has a stale hash or breaks its schema.
 */
export function checkData(root: string): { files: CheckedFile[]; issues: Issue[] } {
	const { value, issues } = readDataPackage(root);
	if (!value) return { files: [], issues };
	const say = (problem: Issue['problem'], file: string, found: string, advice: string) =>
		issues.push({ file, row: null, column: null, problem, found, advice });
	const listed = new Set<string>();
	for (const { path } of value.resources) {
		if (listed.has(path))
			say('duplicate-row', packageFile, `${path} is listed twice.`, 'Remove one.');
		listed.add(path);
	}
	for (const file of filesToDescribe(root)) {
		if (!listed.has(file)) {
			say(
				'missing-value',
				packageFile,
				`${file} is not listed.`,
				'Describe it, or remove the file.'
			);
		}
	}

	const columnsOf = new Map<string, TableColumns>();
	const schemas = new Map<string, TableSchema>();
	const files = value.resources.map((resource): CheckedFile => {
		const before = issues.length;
		const { path } = resource;
		const { text, issues: unreadable } = readText(join(root, path), path);
		issues.push(...unreadable);
		const facts = text === null ? null : describeText(text, resource.type === 'table');
		for (const fact of ['rows', 'bytes', 'hash'] as const) {
			if (!facts || facts[fact] === resource[fact]) continue;
			const found = `datapackage.json says ${fact} ${resource[fact]}, the file has ${facts[fact]}.`;
			say('stale-description', path, found, 'After an intended edit run: npm run data -- hash');
		}
		if (text !== null && resource.type === 'table') {
			const schema = schemaOf(root, resource, issues);
			if (schema) {
				const table = checkTable(text, path, schema);
				issues.push(...table.issues);
				columnsOf.set(resource.name, table.columns);
				schemas.set(resource.name, schema);
			}
		}
		const isGood = issues.length === before;
		return { path, rows: facts?.rows ?? null, bytes: facts?.bytes ?? 0, isGood };
	});

	for (const resource of value.resources) {
		for (const { fields, reference } of schemas.get(resource.name)?.foreignKeys ?? []) {
			const keysOf = (columns: TableColumns | undefined, names: readonly string[]) => {
				const lists = names.map((name) => columns?.get(name) ?? []);
				return (lists[0] ?? []).map((_, row) => lists.map((list) => list[row]).join(' '));
			};
			const known = new Set(keysOf(columnsOf.get(reference.resource), reference.fields));
			const unknown = new Set(
				keysOf(columnsOf.get(resource.name), fields).filter((key) => !known.has(key))
			);
			for (const key of unknown) {
				const found = `${fields.join(', ')} ${key} is not in ${reference.resource}.`;
				say('unknown-district', resource.path, found, 'Correct it, or add it there.');
			}
		}
	}
	// What a schema cannot say (rates up to 100, marks that fit values) the site's readers do.
	if (issues.length === 0) {
		const { dataset, issues: found } = readEmployment(root);
		issues.push(...found);
		const reported = readText(join(root, 'reported.csv'), 'reported.csv');
		issues.push(...reported.issues);
		if (reported.text !== null) {
			const { districts, measures } = dataset;
			issues.push(...readReported(reported.text, 'reported.csv', { districts, measures }).issues);
		}
	}
	return { files, issues };
}

/** A resource's Table Schema, wherever it stands, or undefined with its issues. */
function schemaOf(root: string, { schema, path }: Resource, issues: Issue[]) {
	const file = typeof schema === 'string' ? schema : packageFile;
	const text =
		typeof schema === 'string'
			? readText(join(root, file), file)
			: { text: JSON.stringify(schema), issues: [] };
	issues.push(...text.issues);
	if (text.text === null) return undefined;
	const checked = readJson<TableSchema>(text.text, file, tableSchemaSchema);
	issues.push(
		...checked.issues.map((issue) => ({ ...issue, found: `Schema of ${path}: ${issue.found}` }))
	);
	return checked.value ?? undefined;
}
