import type { DistrictList } from '../domain/district-list';
import { formatDistrict } from '../format/district';
import type { Locale } from '../format/locale';
import { presetPath } from '../links/embed-links';
import { presetIds, type PresetId } from '../links/preset-ids';
import { presetLabel, presetSubject } from './explore-presets';

/** A question of the workbench that has a page of its own. */
export interface PresetQuestion {
	id: PresetId;
	label: string;
	href: string;
}

export function presetQuestions(districts: DistrictList, locale: Locale): PresetQuestion[] {
	const subject = districts.find(presetSubject);
	const name = subject ? formatDistrict(subject, locale) : presetSubject;
	return presetIds.map((id) => ({
		id,
		label: presetLabel(id, name, locale),
		href: presetPath(locale, id)
	}));
}
