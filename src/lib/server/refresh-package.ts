import { join } from 'node:path';
import type { Issue } from '../csv/issue';
import { readText } from './data-files';
import { describeText, packageFile, readDataPackage, writeDataPackage } from './data-package';
import type { FileToWrite } from './write-files';

/**
 * `datapackage.json` with rows, bytes and sha256 of its files as they are now. `changed` names the
 * files that differed; nothing is to be written when it is empty or a file cannot be read.
 */
export function refreshPackage(root: string): {
	write: FileToWrite | null;
	changed: string[];
	issues: Issue[];
} {
	const { value, issues } = readDataPackage(root);
	const changed: string[] = [];
	const resources = (value?.resources ?? []).map((resource) => {
		const { text, issues: unreadable } = readText(join(root, resource.path), resource.path);
		issues.push(...unreadable);
		if (text === null) return resource;
		const facts = describeText(text, resource.type === 'table');
		if (facts.hash !== resource.hash || facts.rows !== resource.rows) changed.push(resource.path);
		return { ...resource, ...facts };
	});
	if (!value || issues.length > 0 || changed.length === 0) return { write: null, changed, issues };
	const text = writeDataPackage({ ...value, resources });
	return { write: { path: join(root, packageFile), text }, changed, issues };
}
