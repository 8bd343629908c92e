import { customUniverse, type Universe } from './universe';

const prefix = 'peers:';

/** The universe of a district and its peers: `peers:1119`. */
export function peerUniverse(code: string): Universe {
	return prefix + code;
}

/** Whose peers a universe means; undefined for another universe, and where no code follows. */
export function peerCode(universe: Universe): string | undefined {
	const code = universe.startsWith(prefix) ? universe.slice(prefix.length) : '';
	return code || undefined;
}

/**
 * A universe that rankings understand: `peers:1119` becomes the reader's own set of the district and
 * its peers (of the district alone when it has none); any other stays as it is.
 */
export function resolveUniverse(
	universe: Universe,
	peers: Readonly<Record<string, readonly string[]>>
): Universe {
	const code = peerCode(universe);
	return code === undefined ? universe : customUniverse([code, ...(peers[code] ?? [])]);
}
