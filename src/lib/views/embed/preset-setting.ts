import type { Dataset } from '../../domain/dataset';
import { peerTable } from '../../domain/peer-table';
import { peerCode } from '../../domain/peer-universe';
import { availableSeries, standardExploreView } from '../explore-choices';
import type { PresetSetting } from './preset-embed';

/** What presets are drawn from beside the figures. Takes a while: every district's peers are looked for. */
export function presetSetting(dataset: Dataset): PresetSetting {
	const available = availableSeries(dataset);
	const { districts } = dataset;
	return {
		choices: {
			available,
			standard: standardExploreView(dataset, available),
			isUniverse: (universe) =>
				districts.hasUniverse(universe) || districts.find(peerCode(universe) ?? '') !== undefined,
			isDistrict: (code) => districts.find(code) !== undefined
		},
		peers: peerTable(dataset).peers
	};
}
