import { peerAges, peerPeriod, peerProfiles, peerVariables } from '../../domain/peer-profile';
import type { PeerProfile, PeerVariable } from '../../domain/peer-profile';
import {
	defaultPeerCount,
	nearestPeers,
	peerSpreads,
	peerWeights,
	type PeerPart
} from '../../domain/peers';
import { formatDistrict } from '../../format/district';
import { formatNumber } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { formatAge } from '../../format/population';
import { peersJsonPath } from '../../links/site-links';
import { tellDistrict, type Telling } from '../../tell/telling';
import { methodPeersWords } from '../../words/method-peers';
import type { ExampleFigures } from './method-example';

interface PeerRow {
	code: string;
	name: string;
	kind: string;
	population: string;
	shares: string[];
	/** Empty for the district itself. */
	distance: string;
}

/** The example district's nearest peers, and how distance is measured. */
export interface MethodPeers {
	count: number;
	district: string;
	period: string;
	ages: string[];
	/** The district itself, then its nearest. */
	rows: PeerRow[];
	nearest: { nearest: string; district: string; distance: string; part: string } | null;
	weights: { part: PeerPart; name: string; spread: string; weight: string }[];
	file: string;
}

/** Enough to see what alike means. */
const shown = 5;

/** Null where no survey has the figures by age of the example's district. */
export function methodPeers(telling: Telling, { district }: ExampleFigures): MethodPeers | null {
	const { dataset, locale } = telling;
	const words = methodPeersWords[locale];
	const period = peerPeriod(dataset);
	const profiles = period ? peerProfiles(dataset, period) : [];
	const own = profiles.find(({ code }) => code === district);
	const place = dataset.districts.find(district);
	if (!period || !own || !place) return null;
	const spreads = peerSpreads(profiles);
	const peers = nearestPeers(own, profiles, shown, spreads);
	const rowOf = (profile: PeerProfile, distance: number | null): PeerRow => ({
		code: profile.code,
		name: tellDistrict(telling, profile.code, period),
		kind: words.kinds[profile.districtKind],
		population: formatNumber(profile.population, 0),
		shares: peerAges.map((age) => formatNumber(profile.shares[age] * 100, 1)),
		distance: distance === null ? '' : formatNumber(distance, 2)
	});
	const rows = peers.flatMap(({ code, distance }) => {
		const profile = profiles.find((each) => each.code === code);
		return profile ? [rowOf(profile, distance)] : [];
	});
	const [first] = peers;
	const dearest = first?.differs[0];
	const spreadOf = (variable: PeerVariable) =>
		variable === 'size'
			? words.spread.size(formatNumber(spreads.size, 2))
			: words.spread.share(formatNumber(spreads[variable] * 100, 1));
	return {
		count: defaultPeerCount,
		district: formatDistrict(place, locale),
		period: formatPeriod(period, locale),
		ages: peerAges.map((age) => words.share(formatAge(age, locale))),
		rows: [rowOf(own, null), ...rows],
		nearest:
			first && dearest
				? {
						nearest: tellDistrict(telling, first.code, period),
						district: formatDistrict(place, locale),
						distance: formatNumber(first.distance, 2),
						part: words.partNames[dearest.part]
					}
				: null,
		weights: [...peerVariables, 'kind' as const].map((part) => ({
			part,
			name: words.partNames[part],
			spread: part === 'kind' ? words.spread.kind : spreadOf(part),
			weight: formatNumber(peerWeights[part], 2)
		})),
		file: peersJsonPath()
	};
}
