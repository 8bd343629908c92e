import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readKosisAnswer, type KosisRow } from '../../csv/kosis-json-answer';
import { writeFiles } from '../write-files';
import { requestFile, requestFilePattern, type KosisRequest } from './kosis-request';

/** Where finished answers are kept until the next day, since figures may be revised. */
export interface AnswerCache {
	/** Null when the call has not been answered today, and when what was kept is damaged. */
	find(request: KosisRequest): KosisRow[] | null;
	keep(request: KosisRequest, rows: readonly KosisRow[]): void;
}

/**
 * A cache below a folder, for one ISO day and one server: a run after a crash asks only for what is
 * missing. Answers of other days are removed. Files are whole or absent, and no key is in them.
 */
export function openAnswerCache(folder: string, day: string, baseUrl: string): AnswerCache {
	removeOtherDays(folder, day);
	const pathOf = (request: KosisRequest) => join(folder, day, requestFile(request, baseUrl));
	return {
		find(request) {
			const path = pathOf(request);
			if (!existsSync(path)) return null;
			const answer = readKosisAnswer(readFileSync(path, 'utf8'));
			return answer.kind === 'rows' ? answer.rows : null;
		},
		keep(request, rows) {
			writeFiles([{ path: pathOf(request), text: `${JSON.stringify(rows)}\n` }]);
		}
	};
}

/** Removes our own files alone: the folder is the user's to name, and may hold folders of days already. */
function removeOtherDays(folder: string, day: string): void {
	if (!existsSync(folder)) return;
	for (const name of readdirSync(folder)) {
		if (!/^\d{4}-\d\d-\d\d$/.test(name) || name === day) continue;
		const other = join(folder, name);
		for (const file of readdirSync(other).filter((each) => requestFilePattern.test(each)))
			rmSync(join(other, file));
		if (readdirSync(other).length === 0) rmdirSync(other);
	}
}
