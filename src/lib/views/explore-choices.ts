import type { Dataset } from '../domain/dataset';
import type { ExploreView } from '../links/explore-view';
import type { Availability } from '../links/ranking-view';
import { leadingUniverse } from '../domain/leading-universe';
import { availabilityOf, standardView } from './availability';
import { headlineSeries } from './profile/key-series';

/** First survey with figures of every district, where ranges start unless a reader wants more. */
const usualFirst = '2021H1';

/** Population groups and surveys of every measure with figures, in the order of the lists. */
export function availableSeries(dataset: Dataset): Record<string, Availability[]> {
	return Object.fromEntries(
		dataset.measures
			.map(({ id }) => [id, availabilityOf(dataset, id)] as const)
			.filter(([, groups]) => groups.length > 0)
	);
}

/** What the workbench shows before anybody chooses: the leading universe at the last complete survey. */
export function standardExploreView(
	dataset: Dataset,
	available: Readonly<Record<string, readonly Availability[]>>
): ExploreView {
	// The measure that leads `data/measures.json`.
	const { measure } = headlineSeries(dataset);
	const groups = available[measure] ?? [];
	const { sex, age, period } = standardView(dataset, measure, groups);
	const periods = dataset.periodsOf({ measure, sex, age });
	const from = periods.includes(usualFirst) ? usualFirst : (periods[0] ?? period);
	return {
		kind: 'ranking',
		...{ measure, sex, age, period, from },
		universe: leadingUniverse(dataset.districts),
		highlight: [],
		compare: ['median'],
		ends: null,
		intervals: false,
		x: { measure, sex, age, period: from },
		sort: 'value',
		ascending: false
	};
}
