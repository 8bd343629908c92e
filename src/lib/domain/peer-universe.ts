import type { Universe } from './universe';

const prefix = 'peers:';

/** The universe of a district and its peers: `peers:1119`. */
export function peerUniverse(code: string): Universe {
	return prefix + code;
}

/** Whose peers a universe means, resolved or not; undefined for another universe, and without a code. */
export function peerCode(universe: Universe): string | undefined {
	const [code] = universe.startsWith(prefix) ? universe.slice(prefix.length).split(':') : [];
	return code || undefined;
}

/** The districts of a resolved universe of peers; undefined for another, and before it is resolved. */
export function peerMembers(universe: Universe): string[] | undefined {
	const [, members] = universe.startsWith(prefix) ? universe.slice(prefix.length).split(':') : [];
	return members?.split(',').filter(Boolean);
}

/**
 * A universe that rankings understand: `peers:1119` is given its members, `peers:1119:1108,1119,…`, the
 * district and its peers (the district alone when it has none); any other stays as it is.
 */
export function resolveUniverse(
	universe: Universe,
	peers: Readonly<Record<string, readonly string[]>>
): Universe {
	const code = peerCode(universe);
	if (code === undefined) return universe;
	return `${peerUniverse(code)}:${[code, ...(peers[code] ?? [])].sort().join(',')}`;
}
