import { formatIssues } from '../../lib/csv/issue';
import { checkData } from '../../lib/server/check-data';

/** Prints a line for every described file, then what is wrong; 1 when anything is. */
export function checkCommand({ root }: { root: string }): number {
	const { files, issues } = checkData(root);
	const width = Math.max(...files.map(({ path }) => path.length), 4);
	console.log(`${'file'.padEnd(width)}      rows      bytes`);
	for (const { path, rows, bytes, isGood } of files) {
		const counts = `${String(rows ?? '').padStart(8)} ${String(bytes).padStart(10)}`;
		console.log(`${path.padEnd(width)}  ${counts}  ${isGood ? 'ok' : 'WRONG'}`);
	}
	const rows = files.reduce((sum, file) => sum + (file.rows ?? 0), 0);
	console.log(`${files.length} files, ${rows} rows`);
	if (issues.length === 0) return 0;
	console.error(formatIssues(issues));
	return 1;
}
