import { join } from 'node:path';
import type { Issue } from '../csv/issue';
import { readText } from './data-files';
import {
	describeText,
	packageFile,
	readDataPackage,
	writeDataPackage,
	type DataPackage
} from './data-package';
import type { FileToWrite } from './write-files';

/** What is about to be written beside the package. */
interface Planned {
	/** Texts by path below the root: they count instead of the files that are there. */
	texts?: ReadonlyMap<string, string>;
	facts?: Partial<Pick<DataPackage, 'version' | 'created'>>;
}

/**
 * `datapackage.json` with rows, bytes and sha256 of its files as they are, or are planned to be.
 * `changed` names the files that differed; nothing is to be written when neither they nor the stated
 * facts change, or a file cannot be read.
 */
export function refreshPackage(
	root: string,
	{ texts, facts: stated = {} }: Planned = {}
): {
	write: FileToWrite | null;
	changed: string[];
	issues: Issue[];
} {
	const { value, issues } = readDataPackage(root);
	const changed: string[] = [];
	const resources = (value?.resources ?? []).map((resource) => {
		const planned = texts?.get(resource.path);
		const { text, issues: unreadable } =
			planned === undefined
				? readText(join(root, resource.path), resource.path)
				: { text: planned, issues: [] };
		issues.push(...unreadable);
		if (text === null) return resource;
		const facts = describeText(text, resource.type === 'table');
		if (facts.hash !== resource.hash || facts.rows !== resource.rows) changed.push(resource.path);
		return { ...resource, ...facts };
	});
	if (!value || issues.length > 0) return { write: null, changed, issues };
	if (changed.length === 0 && Object.keys(stated).length === 0) {
		return { write: null, changed, issues };
	}
	const text = writeDataPackage({ ...value, ...stated, resources });
	return { write: { path: join(root, packageFile), text }, changed, issues };
}
