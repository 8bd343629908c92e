import type { Dataset } from '../../domain/dataset';
import type { DistrictList } from '../../domain/district-list';
import { peerCode } from '../../domain/peer-universe';
import type { ExploreChoices } from '../../links/explore-query';
import { availableSeries, standardExploreView } from '../explore-choices';

/** What a release has to choose from, and what it shows when an address is silent. */
export type ExploreDefaults = Pick<ExploreChoices, 'available' | 'standard'>;

export function exploreDefaults(dataset: Dataset): ExploreDefaults {
	const available = availableSeries(dataset);
	return { available, standard: standardExploreView(dataset, available) };
}

/** The same with what can be asked of the list of districts. */
export function exploreChoices(
	districts: DistrictList,
	{ available, standard }: ExploreDefaults
): ExploreChoices {
	return {
		available,
		standard,
		isUniverse: (universe) =>
			districts.hasUniverse(universe) || districts.find(peerCode(universe) ?? '') !== undefined,
		isDistrict: (code) => districts.find(code) !== undefined
	};
}
