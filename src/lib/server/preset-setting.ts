import type { Dataset } from '../domain/dataset';
import type { PresetSetting } from '../views/embed/preset-embed';
import { presetSetting as composeSetting } from '../views/embed/preset-setting';

const settings = new Map<string, PresetSetting>();

/** What the presets of a release are drawn from beside its figures, worked out once. */
export function presetSetting(dataset: Dataset): PresetSetting {
	const setting = settings.get(dataset.version) ?? composeSetting(dataset);
	settings.set(dataset.version, setting);
	return setting;
}
