import { formatIssues } from '../csv/issue';
import { defaultDataRoot } from './data-files';
import { readDataPackage } from './data-package';

/**
 * The ISO day on which the release in `data/` was made: a verdict is as old as its figures, whenever
 * its page was built. Throws when the package is broken.
 */
export function releaseDay(root: string = defaultDataRoot()): string {
	const { value, issues } = readDataPackage(root);
	if (!value) throw new Error(formatIssues(issues));
	return value.created.slice(0, 10);
}
