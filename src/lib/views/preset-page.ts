import type { ChartSpec } from '../charts/chart-spec';
import { formatDistrict } from '../format/district';
import { presetPath } from '../links/embed-links';
import { exploreQuery } from '../links/explore-query';
import { presetIds, type PresetId } from '../links/preset-ids';
import { explorePath, seriesCsvPath } from '../links/site-links';
import type { Telling } from '../tell/telling';
import type { PresetSetting } from './embed/preset-embed';
import { presetLabel, presetSubject } from './explore-presets';
import { presetAnswer } from './preset-answer';

/** A question of the workbench as a page of its own. */
export interface PresetPage {
	label: string;
	spec: ChartSpec;
	csvHref: string;
	/** The same view in the workbench, where it can be changed. */
	exploreHref: string;
	/** Every question, this one among them. */
	questions: { id: PresetId; label: string; href: string }[];
}

export function presetPage(telling: Telling, preset: PresetId, setting: PresetSetting): PresetPage {
	const { dataset, locale } = telling;
	const { label, view, spec } = presetAnswer(telling, preset, setting);
	const { measure, sex, age } = view;
	const subject = dataset.districts.find(presetSubject);
	const name = subject ? formatDistrict(subject, locale) : presetSubject;
	return {
		label,
		spec,
		csvHref: seriesCsvPath({ measure, sex, age }),
		exploreHref: explorePath(locale, exploreQuery(view, setting.choices)),
		questions: presetIds.map((id) => ({
			id,
			label: presetLabel(id, name, locale),
			href: presetPath(locale, id)
		}))
	};
}
