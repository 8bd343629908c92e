import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fetch } from '../../lib/state/fetch-tables';

/** The files of a build, by the paths they are served under. Paths come from our own links only. */
export class BuiltSite {
	readonly folder: string;

	constructor(folder: string) {
		this.folder = folder;
	}

	/** The text of a file; null when the build has none there. */
	async text(path: string): Promise<string | null> {
		try {
			return await readFile(join(this.folder, path), 'utf8');
		} catch {
			return null;
		}
	}

	/** For what is made to run in a browser: answers as the server would, without a network. */
	readonly fetch: Fetch = async (input) => {
		const text = typeof input === 'string' ? await this.text(input) : null;
		return text === null
			? new Response(null, { status: 404, statusText: 'not in the build' })
			: new Response(text);
	};
}
