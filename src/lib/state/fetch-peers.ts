import { peersJsonPath } from '../links/site-links';

/** The peers of every district by code, nearest first. */
export type Peers = Readonly<Record<string, readonly string[]>>;

const known = new Map<string, Promise<Peers>>();

/** Fetched once, of the site or of a release; a failure is not kept, so that the next try may succeed. */
export function fetchPeers(path: string = peersJsonPath()): Promise<Peers> {
	const peers =
		known.get(path) ??
		fetchTable(path).catch((error: unknown) => {
			known.delete(path);
			throw error;
		});
	known.set(path, peers);
	return peers;
}

async function fetchTable(path: string): Promise<Peers> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
	const { peers } = (await response.json()) as { peers: Peers };
	return peers;
}
