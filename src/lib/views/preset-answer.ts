import type { ChartSpec } from '../charts/chart-spec';
import { resolveUniverse } from '../domain/peer-universe';
import type { Universe } from '../domain/universe';
import { formatDistrict } from '../format/district';
import type { ExploreView } from '../links/explore-view';
import type { PresetId } from '../links/preset-ids';
import type { Telling } from '../tell/telling';
import type { PresetSetting } from './embed/preset-embed';
import { exploreChart } from './explore-chart';
import { presetLabel, presetSubject, presetView } from './explore-presets';

/** A question of the workbench with its answer. */
export interface PresetAnswer {
	/** What the question is called. */
	label: string;
	view: ExploreView;
	/** The view's own, with peers resolved. */
	universe: Universe;
	/** Its title is the finding. */
	spec: ChartSpec;
}

export function presetAnswer(
	{ dataset, locale }: Telling,
	preset: PresetId,
	{ choices, peers }: PresetSetting
): PresetAnswer {
	const view = presetView(preset, choices);
	const universe = resolveUniverse(view.universe, peers);
	const subject = dataset.districts.find(presetSubject);
	const name = subject ? formatDistrict(subject, locale) : presetSubject;
	return {
		label: presetLabel(preset, name, locale),
		view,
		universe,
		spec: exploreChart(dataset, view, universe, locale)
	};
}
