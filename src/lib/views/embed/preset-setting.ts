import type { Dataset } from '../../domain/dataset';
import { peerTable } from '../../domain/peer-table';
import { exploreChoices, exploreDefaults } from './explore-defaults';
import type { PresetSetting } from './preset-embed';

/** What presets are drawn from beside the figures. Takes a while: every district's peers are looked for. */
export function presetSetting(dataset: Dataset): PresetSetting {
	return {
		choices: exploreChoices(dataset.districts, exploreDefaults(dataset)),
		peers: peerTable(dataset).peers
	};
}
