import { districtTrend } from '../charts/district-trend';
import { openUniverses, universeAt } from '../claims/open-universes';
import type { Dataset, SeriesId } from '../domain/dataset';
import type { District } from '../domain/district';
import { isRate } from '../domain/measure';
import { neighboursOf } from '../domain/neighbours';
import { peersOf } from '../domain/peers';
import { lastCompletePeriod, latestFigure, latestPlacing, type Placing } from '../domain/placing';
import type { Universe } from '../domain/universe';
import type { Locale } from '../format/locale';
import { seriesCsvPath } from '../links/site-links';
import type { ChartWithSource } from './claim-evidence';
import { ageProfile, sexProfile, type AgeProfile, type SexProfile } from './profile/age-profile';
import { gapsToCountry, type Gaps } from './profile/gaps-to-country';
import { keyFigures, type KeyFigure } from './profile/key-figures';
import { headlineSeries, keySeries } from './profile/key-series';
import { ownUniverse } from './profile/own-universe';
import { rankHistoryChart } from './profile/rank-history-chart';
import { nearDistricts, type NearDistricts } from './profile/near-districts';
import { tellBoasts, type BoastsView } from './profile/tell-boasts';

export interface DistrictProfile {
	figures: KeyFigure[];
	boasts: BoastsView;
	/** The employment rate's place in every universe that the district belongs to. */
	placings: Placing[];
	charts: ChartWithSource[];
	/** Its rank over time among those around it. */
	ranks: ChartWithSource;
	ages: AgeProfile | null;
	sexes: SexProfile | null;
	gaps: Gaps;
	/** Where it comes first or last, over all rates and groups. */
	extremes: Placing[];
	neighbours: NearDistricts | null;
	/** Most alike by size, age mix and kind. */
	peers: NearDistricts | null;
}

const peersShown = 5;

/** Everything that a district's page shows, for one language. */
export function districtProfile(
	dataset: Dataset,
	district: District,
	locale: Locale
): DistrictProfile {
	const { code } = district;
	const universes = universesOf(dataset, district);
	const place = (series: SeriesId) =>
		universes.flatMap((universe) => latestPlacing(dataset, code, series, universe) ?? []);
	const rates = dataset.seriesIds().filter((series) => {
		const measure = dataset.measure(series.measure);
		return measure !== undefined && isRate(measure);
	});
	const shown = keySeries(dataset).slice(0, 2);
	const last = dataset.periods().at(-1);
	const ranked = last ? ownUniverse(dataset, code, last) : 'national';
	return {
		figures: keyFigures(dataset, code),
		boasts: tellBoasts({ dataset, locale }, code),
		placings: shown.flatMap(place),
		charts: shown
			.filter((series) => latestFigure(dataset, code, series))
			.map((series) => ({
				spec: districtTrend(dataset, code, series, locale),
				csvHref: seriesCsvPath(series)
			})),
		ranks: {
			spec: rankHistoryChart(dataset, [code], ranked, locale),
			csvHref: seriesCsvPath(headlineSeries(dataset))
		},
		ages: ageProfile(dataset, code),
		sexes: sexProfile(dataset, code),
		gaps: gapsToCountry(dataset, code),
		extremes: rates.flatMap(place).filter(({ member, last }) => member.rank === 1 || last),
		neighbours: nearDistricts(dataset, code, neighboursOf(dataset.districts, code)),
		peers: nearDistricts(dataset, code, nearestPeersOf(dataset, code))
	};
}

/** The universes a district is compared in now: every one that holds it at the last survey. */
function universesOf(dataset: Dataset, { code }: District): Universe[] {
	const last = dataset.periods().at(-1);
	if (!last) return [];
	return openUniverses(dataset, code, [last]).map(({ universe }) =>
		universeAt(dataset, code, universe, last)
	);
}

/** At the last survey that has the whole country; empty where the district lacks a figure. */
export function nearestPeersOf(dataset: Dataset, code: string, count = peersShown): District[] {
	const period = lastCompletePeriod(dataset, headlineSeries(dataset), 'national');
	const peers = period && peersOf(dataset, code, period, count);
	if (peers?.kind !== 'peers') return [];
	return peers.peers.flatMap((peer) => dataset.districts.find(peer.code) ?? []);
}
