import type { Period } from '../domain/period';
import { periodsOf, type ExploreChoices } from './explore-query';
import type { ExploreView } from './explore-view';

/** The survey before or after the one shown that has figures; the same one at either end. */
export function stepSurvey(
	view: ExploreView,
	step: 1 | -1,
	choices: Pick<ExploreChoices, 'available'>
): Period {
	const periods = periodsOf(choices, view);
	return periods[periods.indexOf(view.period) + step] ?? view.period;
}
