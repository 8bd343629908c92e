import type { Dataset } from '../../domain/dataset';
import type { Universe } from '../../domain/universe';
import type { Locale } from '../../format/locale';
import type { ExploreView } from '../../links/explore-view';
import type { Embeddable } from '../embeddable';
import { exploreEmbed } from './explore-embed';
import { toEmbeddable } from './to-embeddable';

/** What the codes of a view of the workbench say; `query` is its own, without the question mark. */
export function embeddableView(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	locale: Locale,
	query: string
): Embeddable {
	return toEmbeddable(exploreEmbed(dataset, view, universe, locale, { kind: 'view', query }));
}
