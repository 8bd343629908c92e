import type { Dataset } from '../domain/dataset';
import type { Universe } from '../domain/universe';
import { formatDistrict } from '../format/district';
import type { Locale } from '../format/locale';
import type { EmbedTarget } from '../links/embed-links';
import { exploreQuery, type ExploreChoices } from '../links/explore-query';
import type { ExploreView } from '../links/explore-view';
import { presetIds } from '../links/preset-ids';
import { exploreEmbed } from './embed/explore-embed';
import { toEmbeddable } from './embed/to-embeddable';
import type { Embeddable } from './embeddable';
import { presetLabel, presetSubject, presetView } from './explore-presets';

/**
 * What the workbench shows, to be put into a post. A view that a preset shows too is taken as the preset:
 * its embed needs no script and has a picture. The dataset must hold `exploreSeries` of the view.
 */
export function exploreEmbeddable(
	dataset: Dataset,
	view: ExploreView,
	/** The view's own, with peers resolved. */
	universe: Universe,
	choices: ExploreChoices,
	locale: Locale
): Embeddable {
	const query = exploreQuery(view, choices);
	const preset = presetIds.find((id) => exploreQuery(presetView(id, choices), choices) === query);
	const target: EmbedTarget = preset ? { kind: 'preset', preset } : { kind: 'view', query };
	const subject = dataset.districts.find(presetSubject);
	const subjectName = subject ? formatDistrict(subject, locale) : presetSubject;
	const name = preset && presetLabel(preset, subjectName, locale);
	return toEmbeddable(exploreEmbed(dataset, view, universe, locale, target, name));
}
