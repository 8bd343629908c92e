import type { ChartSpec } from '../../charts/chart-spec';
import type { Dataset } from '../../domain/dataset';
import type { Universe } from '../../domain/universe';
import type { Locale } from '../../format/locale';
import type { EmbedTarget } from '../../links/embed-links';
import type { ExploreView } from '../../links/explore-view';
import { exploreChart } from '../explore-chart';
import { exploreHeading } from '../explore-heading';
import type { EmbedView } from './embed-view';
import { releaseOf } from './release-of';

/** More rows than these do not fit a post: then so many from either end stand for all. */
const mostRows = 15;
const endsShown = 6;

/**
 * A view of the workbench as an embed; the dataset must hold `exploreSeries` of it. `universe` is the
 * view's own with peers already resolved. `kicker`: what the view is called, if it has a name.
 */
export function exploreEmbed(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	locale: Locale,
	target: EmbedTarget,
	kicker?: string
): EmbedView {
	const whole = exploreChart(dataset, view, universe, locale);
	// A table is drawn as the ranking of all; only a ranking can be cut.
	const kind = view.kind === 'table' ? 'ranking' : view.kind;
	const { chart, cut } = cutRows(whole, () =>
		exploreChart(dataset, { ...view, kind, ends: endsShown }, universe, locale)
	);
	return {
		locale,
		target,
		release: releaseOf(dataset),
		kicker: kicker ?? exploreHeading(dataset, view, universe, locale),
		headline: chart.title,
		verdict: null,
		figure: null,
		texts: [],
		chart,
		notes: chart.notes,
		cut,
		source: chart.source
	};
}

/** A chart of a row for each district, cut to the ends and the highlighted; others have room for all. */
function cutRows(
	whole: ChartSpec,
	ends: () => ChartSpec
): { chart: ChartSpec; cut: EmbedView['cut'] } {
	if (whole.kind === 'ranking-bars' && whole.bars.length > mostRows) {
		const chart = ends();
		const shown = chart.kind === 'ranking-bars' ? chart.bars.length : 0;
		return { chart, cut: { shown, all: whole.bars.length } };
	}
	if (whole.kind === 'change-pairs' && whole.rows.length > mostRows) {
		const { length } = whole.rows;
		const rows = whole.rows.filter(
			({ role }, index) => index < endsShown || index >= length - endsShown || role !== 'context'
		);
		return { chart: { ...whole, rows }, cut: { shown: rows.length, all: length } };
	}
	return { chart: whole, cut: null };
}
