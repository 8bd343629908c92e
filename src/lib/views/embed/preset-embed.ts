import { resolveUniverse } from '../../domain/peer-universe';
import { formatDistrict } from '../../format/district';
import type { ExploreChoices } from '../../links/explore-query';
import type { PresetId } from '../../links/preset-ids';
import type { Telling } from '../../tell/telling';
import { presetLabel, presetSubject, presetView } from '../explore-presets';
import type { EmbedView } from './embed-view';
import { exploreEmbed } from './explore-embed';

/** What a preset is drawn from beside the figures: both follow from them, and are computed once. */
export interface PresetSetting {
	choices: ExploreChoices;
	/** The peers of every district by code, nearest first. */
	peers: Readonly<Record<string, readonly string[]>>;
}

/** A question of the workbench, answered. */
export function presetEmbed(
	{ dataset, locale }: Telling,
	preset: PresetId,
	{ choices, peers }: PresetSetting
): EmbedView {
	const view = presetView(preset, choices);
	const subject = dataset.districts.find(presetSubject);
	const name = subject ? formatDistrict(subject, locale) : presetSubject;
	return exploreEmbed(
		dataset,
		view,
		resolveUniverse(view.universe, peers),
		locale,
		{ kind: 'preset', preset },
		presetLabel(preset, name, locale)
	);
}
