import { openOwnFile, readOwnFile, type OwnReading } from '../../../src/lib/csv/own-file';
import type { OwnMapping } from '../../../src/lib/domain/own-mapping';
import { smallLists } from '../../fixtures/lists';

/** A file as a page reads it; `tell` stands for what a reader answers when asked. */
export async function readOwn(
	content: string | Uint8Array<ArrayBuffer>,
	{
		name = 'mine.csv',
		lists = smallLists,
		tell
	}: { name?: string; lists?: typeof smallLists; tell?: (guess: OwnMapping) => OwnMapping } = {}
): Promise<OwnReading & { how: 'published' | 'sure' | 'asked' | 'wrong' }> {
	const blob = new Blob([content]);
	const opening = await openOwnFile({ blob, name }, lists);
	if (opening.kind === 'wrong') {
		const { issue } = opening;
		const table = { name, added: '', bytes: blob.size, rows: 0, cells: 0 };
		const nothing = { values: new Float64Array(), flags: new Uint8Array() };
		return {
			how: 'wrong',
			table: { ...table, ...nothing, districts: [], columns: [] },
			issues: [issue],
			counts: { [issue.problem]: 1 },
			leftOut: {},
			openNames: [],
			suspectColumns: []
		};
	}
	const how = opening.kind === 'published' ? 'published' : opening.isSure ? 'sure' : 'asked';
	const mapping = opening.kind === 'table' && tell ? { mapping: tell(opening.mapping) } : {};
	const file = { blob, name, added: '2026-11-25T00:00:00Z' };
	return { how, ...(await readOwnFile(file, opening, lists, mapping)) };
}
