import type { Dataset } from '../domain/dataset';
import { lastCompletePeriod } from '../domain/placing';
import { ages, sexes } from '../domain/population';
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
		lastCompletePeriod(dataset, { measure, sex: group.sex, age: group.age }, 'national') ??
		group.periods.at(-1) ??
		dataset.periods().at(-1)!;
	return { universe: 'national', period, sex: group.sex, age: group.age };
}
