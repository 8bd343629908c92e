import { comparePeriods } from '../domain/period';
import { nearestPeriod, periodsOf, type ExploreChoices } from './explore-query';
import { standardSort, type ExploreView } from './explore-view';

/**
 * A view after a control was moved. What no longer fits moves to the nearest that does: a survey
 * without figures of the new group, a first survey after the last. The other axis of a scatter stays
 * with the view as long as it was not chosen by itself.
 */
export function changeExploreView(
	view: ExploreView,
	part: Partial<ExploreView>,
	choices: ExploreChoices
): ExploreView {
	const wanted = { ...view, ...part };
	const periods = periodsOf(choices, wanted);
	const period = nearestPeriod(periods, wanted.period);
	const nearFrom = nearestPeriod(periods, wanted.from);
	const from = comparePeriods(nearFrom, period) > 0 ? period : nearFrom;
	const isFollowing =
		view.x.measure === view.measure &&
		view.x.sex === view.sex &&
		view.x.age === view.age &&
		view.x.period === view.from;
	const { measure, sex, age } = wanted;
	return {
		...wanted,
		period,
		from,
		x: part.x ?? (isFollowing ? { measure, sex, age, period: from } : wanted.x),
		sort: part.sort ?? (part.kind === undefined ? wanted.sort : standardSort(part.kind))
	};
}
