import { planImport } from '../../lib/server/plan-import';
import { bringIn } from './bring-in';

interface ImportOptions {
	root: string;
	files: readonly string[];
	replace: boolean;
	retrieved: string;
}

/** Prints what the files bring and writes it, unless something is wrong: then 1, and nothing written. */
export function importCommand({ root, files, replace, retrieved }: ImportOptions): number {
	if (files.length === 0) {
		console.error('Name the files to import: npm run data -- import FILE…');
		return 1;
	}
	if (!/^\d{4}-\d\d-\d\d$/.test(retrieved) || Number.isNaN(Date.parse(retrieved))) {
		console.error(`--retrieved "${retrieved}" is not a day. Write it as 2026-11-21.`);
		return 1;
	}
	return bringIn(planImport(root, files, retrieved), { root, replace });
}
