import type { Dataset } from '../domain/dataset';
import { isPresent } from '../domain/figure';
import type { Period } from '../domain/period';
import { ages, sexes, type PopulationGroup } from '../domain/population';
import type { Universe } from '../domain/universe';
import type { Availability, RankingView } from '../links/ranking-view';

/** The groups that a measure is published for, in the order of the lists, each with its periods. */
export function availabilityOf(dataset: Dataset, measure: string): Availability[] {
	return sexes.flatMap((sex) =>
		ages.flatMap((age) => {
			const periods = dataset.periodsOf({ measure, sex, age });
			return periods.length > 0 ? [{ sex, age, periods }] : [];
		})
	);
}

/** The last period in which every member of the universe has a figure; undefined when there is none. */
export function lastCompletePeriod(
	dataset: Dataset,
	measure: string,
	group: PopulationGroup,
	universe: Universe
): Period | undefined {
	const id = { measure, sex: group.sex, age: group.age };
	return dataset
		.periodsOf(id)
		.findLast((period) =>
			dataset.districts
				.membersOf(universe, period)
				.every(({ code }) => isPresent(dataset.figure(code, id, period)))
		);
}

/** What a ranking shows before anybody chooses: the country, everyone of 15 and over, complete. */
export function standardView(
	dataset: Dataset,
	measure: string,
	groups: readonly Availability[]
): RankingView {
	const group =
		groups.find(({ sex, age }) => sex === 'total' && age === '15+') ??
		groups[0] ??
		({ sex: 'total', age: '15+', periods: [] } satisfies Availability);
	const period =
		lastCompletePeriod(dataset, measure, group, 'national') ??
		group.periods.at(-1) ??
		dataset.periods().at(-1)!;
	return { universe: 'national', period, sex: group.sex, age: group.age };
}
