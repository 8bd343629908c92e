import { peersJsonPath } from '../links/site-links';

/** The peers of every district by code, nearest first. */
export type Peers = Readonly<Record<string, readonly string[]>>;

let peers: Promise<Peers> | undefined;

/** Fetched once; a failure is not kept, so that the next try may succeed. */
export function fetchPeers(): Promise<Peers> {
	peers ??= fetchTable().catch((error: unknown) => {
		peers = undefined;
		throw error;
	});
	return peers;
}

async function fetchTable(): Promise<Peers> {
	const path = peersJsonPath();
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
	const { peers } = (await response.json()) as { peers: Peers };
	return peers;
}
