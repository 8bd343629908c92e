import { seriesKey } from '../../domain/dataset';
import { ownPeriods, ownSeries, type OwnData } from '../../domain/own-data';
import { comparePeriods } from '../../domain/period';
import { ages, sexes } from '../../domain/population';
import type { Availability } from '../../links/ranking-view';

/**
 * The groups of a measure with what only the reader has: groups and surveys become choosable. Where
 * surveys come to ours, ours stay named, so that an address that names none means the same as before.
 */
export function withOwnGroups(
	groups: readonly Availability[],
	measure: string,
	own: OwnData
): Availability[] {
	const known = new Set(ownSeries(own).map(seriesKey));
	return sexes.flatMap((sex) =>
		ages.flatMap((age) => {
			const ours = groups.find((group) => group.sex === sex && group.age === age);
			const series = { measure, sex, age };
			if (!known.has(seriesKey(series))) return ours ?? [];
			const more = ownPeriods(own, series);
			if (!ours) return { sex, age, periods: more };
			const periods = [...new Set([...ours.periods, ...more])].sort(comparePeriods);
			return periods.length > ours.periods.length
				? { sex, age, periods, published: ours.periods }
				: ours;
		})
	);
}
