import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readRows } from '../csv/read-rows';
import type { Issue } from '../csv/issue';
import { readText } from './data-files';
import { dataPackageSchema } from './data-package-schema';
import { readJson } from './read-json';
import type { TableSchema } from './table-schema';

export const packageFile = 'datapackage.json';

/** What a description says about the bytes of a file; `hash` begins with `sha256:`. */
export interface FileFacts {
	bytes: number;
	hash: string;
	/** Records below the header; only of tables. */
	rows?: number;
}

/** One described file of `data/`, with the parts of Data Package v2 that we use. */
export interface Resource extends FileFacts {
	name: string;
	path: string;
	type?: 'table';
	title: string;
	description?: string;
	format: 'csv' | 'json';
	mediatype?: string;
	encoding?: string;
	dialect?: object;
	/** A path below the root, or the Table Schema itself; only of tables. */
	schema?: string | TableSchema;
	sources: readonly { title: string; path?: string }[];
	/** The ISO day on which the published tables were collected. */
	retrieved: string;
}

export interface DataPackage {
	title: string;
	description?: string;
	licenses: readonly { title: string; path: string }[];
	sources: readonly { title: string; path?: string }[];
	version: string;
	/** ISO date and time of the release. */
	created: string;
	resources: Resource[];
}

/** The facts that a description must state about a file with this text. */
export function describeText(text: string, isTable: boolean): FileFacts {
	const facts = {
		bytes: Buffer.byteLength(text),
		hash: `sha256:${createHash('sha256').update(text).digest('hex')}`
	};
	return isTable ? { rows: readRows(text, '').rows.length - 1, ...facts } : facts;
}

/** `datapackage.json` below a root, null with its issues when it is missing or misshapen. */
export function readDataPackage(root: string): { value: DataPackage | null; issues: Issue[] } {
	const { text, issues } = readText(join(root, packageFile), packageFile);
	if (text === null) return { value: null, issues };
	return readJson<DataPackage>(text, packageFile, dataPackageSchema);
}

/** A package as the text of its file: tabs, LF, the keys in the order that they came in. */
export function writeDataPackage(dataPackage: DataPackage): string {
	return `${JSON.stringify(dataPackage, null, '\t')}\n`;
}
