import type { Dataset } from './dataset';
import type { MissingReason } from './figure';
import {
	peerProfile,
	peerProfiles,
	peerVariables,
	type PeerProfile,
	type PeerVariable
} from './peer-profile';
import type { Period } from './period';

export type PeerPart = PeerVariable | 'kind';

/**
 * What a standard deviation of difference costs. Size counts as much as the whole age mix, whose four
 * shares split one weight; another kind (gu, si, gun) costs as much as one standard deviation of size.
 * The weights are a judgement, not an estimate.
 */
export const peerWeights: Readonly<Record<PeerPart, number>> = {
	size: 1,
	'15-29': 0.25,
	'30-49': 0.25,
	'50-64': 0.25,
	'65+': 0.25,
	kind: 1
};

export const defaultPeerCount = 20;

export interface PeerDifference {
	part: PeerPart;
	/** Peer minus district in standard deviations; for `kind` 1 when they differ, else 0. */
	difference: number;
	/** Weight times the square of the difference: the costs of all parts add up to distance². */
	cost: number;
}

export interface Peer {
	code: string;
	/** 0 for two districts alike in everything; the same in both directions. */
	distance: number;
	/** What makes up the distance, dearest first; parts that do not differ are left out. */
	differs: PeerDifference[];
}

export type Peers = { kind: 'peers'; peers: Peer[] } | { kind: 'missing'; reason: MissingReason };

/**
 * The districts most like one by size, age mix and kind, nearest first, ties in code order; never the
 * district itself, and fewer than `count` when fewer have the figures. A district that lacks a figure
 * has no peers and says why. Throws on an unknown code.
 *
 * Method: Euclidean distance between standardised variables, d² = Σ wᵥ ((xᵥ − yᵥ) / sᵥ)² + w·[kinds
 * differ], with sᵥ the standard deviation over all districts (divisor n). A variable in which
 * no two districts differ counts for nothing.
 */
export function peersOf(
	dataset: Dataset,
	code: string,
	period: Period,
	count: number = defaultPeerCount
): Peers {
	const district = dataset.districts.find(code);
	if (!district) throw new Error(`Unknown district code ${code}`);
	const own = peerProfile(dataset, district, period);
	if (own.kind === 'missing') return own;
	return { kind: 'peers', peers: nearestPeers(own, peerProfiles(dataset, period), count) };
}

/** The same from profiles at hand, which also say how far the districts are spread. */
export function nearestPeers(
	own: PeerProfile,
	profiles: readonly PeerProfile[],
	count: number,
	spreads: PeerSpreads = peerSpreads(profiles)
): Peer[] {
	return profiles
		.filter(({ code }) => code !== own.code)
		.map((other) => toPeer(own, other, spreads))
		.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
		.slice(0, count);
}

/** Standard deviation of each variable over all districts. */
export type PeerSpreads = Readonly<Record<PeerVariable, number>>;

export function peerSpreads(profiles: readonly PeerProfile[]): PeerSpreads {
	const spreadOf = (variable: PeerVariable) => {
		const values = profiles.map(({ variables }) => variables[variable]);
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
		return Math.sqrt(squares / values.length);
	};
	return Object.fromEntries(
		peerVariables.map((variable) => [variable, spreadOf(variable)])
	) as PeerSpreads;
}

function toPeer(own: PeerProfile, other: PeerProfile, spreads: PeerSpreads): Peer {
	const standardised = peerVariables.map((part) => ({
		part,
		difference:
			spreads[part] > 0 ? (other.variables[part] - own.variables[part]) / spreads[part] : 0
	}));
	const kind = {
		part: 'kind',
		difference: other.districtKind === own.districtKind ? 0 : 1
	} as const;
	const differences = [...standardised, kind].map(({ part, difference }) => ({
		part,
		difference,
		cost: peerWeights[part] * difference ** 2
	}));
	return {
		code: other.code,
		distance: Math.sqrt(differences.reduce((sum, { cost }) => sum + cost, 0)),
		differs: differences.filter(({ cost }) => cost > 0).sort((a, b) => b.cost - a.cost)
	};
}
