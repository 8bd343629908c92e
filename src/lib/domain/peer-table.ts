import type { Dataset } from './dataset';
import { peerPeriod, peerProfiles } from './peer-profile';
import { defaultPeerCount, nearestPeers, peerSpreads } from './peers';
import type { Period } from './period';

/** Who is compared with whom, for all districts: served as `/data/peers.json`. */
export interface PeerTable {
	/** The survey whose figures decided; null when no survey has them. */
	period: Period | null;
	/** Peers of each district, where there are as many. */
	count: number;
	/** Codes, nearest first. A district that lacks a figure is not here. */
	peers: Record<string, string[]>;
}

export function peerTable(dataset: Dataset, count: number = defaultPeerCount): PeerTable {
	const period = peerPeriod(dataset);
	if (!period) return { period: null, count, peers: {} };
	const profiles = peerProfiles(dataset, period);
	const spreads = peerSpreads(profiles);
	const codesOf = (own: (typeof profiles)[number]) =>
		nearestPeers(own, profiles, count, spreads).map(({ code }) => code);
	return {
		period,
		count,
		peers: Object.fromEntries(profiles.map((own) => [own.code, codesOf(own)]))
	};
}
