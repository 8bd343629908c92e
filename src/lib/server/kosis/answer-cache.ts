import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readKosisAnswer, type KosisRow } from '../../csv/kosis-json-answer';
import { writeFiles } from '../write-files';
import { requestFile, type KosisRequest } from './kosis-request';

/** Where finished answers are kept until the next day, since figures may be revised. */
export interface AnswerCache {
	/** Null when the call has not been answered today, and when what was kept is damaged. */
	find(request: KosisRequest): KosisRow[] | null;
	keep(request: KosisRequest, rows: readonly KosisRow[]): void;
}

const isDay = /^\d{4}-\d\d-\d\d$/;

/**
 * A cache below a folder, for one ISO day and one server: a run after a crash asks only for what is
 * missing. Answers of other days are removed. Files are whole or absent, and no key is in them.
 */
export function openAnswerCache(folder: string, day: string, baseUrl: string): AnswerCache {
	const others = existsSync(folder) ? readdirSync(folder).filter((name) => isDay.test(name)) : [];
	for (const name of others.filter((other) => other !== day))
		rmSync(join(folder, name), { recursive: true });
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
