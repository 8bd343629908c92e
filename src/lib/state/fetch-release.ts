import type { ReleaseFacts } from '../evidence/compose-evidence';
import { dataPackagePath, districtsCsvPath } from '../links/site-links';
import { fetchText, type Fetch } from './fetch-tables';

/** What an evidence pack needs of a release beside its figures. Rejects when another one is published. */
export async function fetchRelease(
	fetch: Fetch,
	version: string
): Promise<{ facts: ReleaseFacts; districts: string }> {
	const [text, districts] = await Promise.all([
		fetchText(fetch, dataPackagePath()),
		fetchText(fetch, districtsCsvPath())
	]);
	const facts = JSON.parse(text) as ReleaseFacts & { version: string };
	if (version.split('+')[0] !== facts.version) {
		throw new Error(`${dataPackagePath()} is of version ${facts.version}, not ${version}`);
	}
	return { facts, districts };
}
