import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultDataRoot } from './data-files';

/** A file of `data/` as it stands, byte for byte: hashes in the data package hold for downloads too. */
export function dataFileResponse(path: string): Response {
	const type = path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
	return new Response(new Uint8Array(readFileSync(join(defaultDataRoot(), path))), {
		headers: { 'content-type': type }
	});
}
