import type { Dataset } from '../domain/dataset';
import { peerCode } from '../domain/peer-universe';
import { peerTable } from '../domain/peer-table';
import type { PresetSetting } from '../views/embed/preset-embed';
import { availableSeries, standardExploreView } from '../views/explore-choices';

const settings = new Map<string, PresetSetting>();

/** What the presets of a release are drawn from beside its figures, worked out once. */
export function presetSetting(dataset: Dataset): PresetSetting {
	const known = settings.get(dataset.version);
	if (known) return known;
	const available = availableSeries(dataset);
	const { districts } = dataset;
	const setting: PresetSetting = {
		choices: {
			available,
			standard: standardExploreView(dataset, available),
			isUniverse: (universe) =>
				districts.hasUniverse(universe) || districts.find(peerCode(universe) ?? '') !== undefined,
			isDistrict: (code) => districts.find(code) !== undefined
		},
		peers: peerTable(dataset).peers
	};
	settings.set(dataset.version, setting);
	return setting;
}
