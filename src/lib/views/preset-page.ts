import type { ChartSpec } from '../charts/chart-spec';
import { exploreQuery } from '../links/explore-query';
import type { PresetId } from '../links/preset-ids';
import { explorePath, seriesCsvPath } from '../links/site-links';
import type { Telling } from '../tell/telling';
import type { PresetSetting } from './embed/preset-embed';
import { presetAnswer } from './preset-answer';
import { presetQuestions, type PresetQuestion } from './preset-questions';

/** A question of the workbench as a page of its own. */
export interface PresetPage {
	label: string;
	spec: ChartSpec;
	csvHref: string;
	/** The same view in the workbench, where it can be changed. */
	exploreHref: string;
	/** Every question, this one among them. */
	questions: PresetQuestion[];
}

export function presetPage(telling: Telling, preset: PresetId, setting: PresetSetting): PresetPage {
	const { dataset, locale } = telling;
	const { label, view, spec } = presetAnswer(telling, preset, setting);
	const { measure, sex, age } = view;
	return {
		label,
		spec,
		csvHref: seriesCsvPath({ measure, sex, age }),
		exploreHref: explorePath(locale, exploreQuery(view, setting.choices)),
		questions: presetQuestions(dataset.districts, locale)
	};
}
