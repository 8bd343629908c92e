import type { Dataset } from '../domain/dataset';
import { halfOf, periodIndex, type Period } from '../domain/period';
import type { Age } from '../domain/population';
import type { StatedSeries } from './claim';
import { indicatorScopes, type IndicatorScope } from './reading';
import { openUniverses, type OpenUniverse } from './open-universes';
import { ageWeight, sensibilityWeights } from './sensibility';

/** One way to fill a parameter, and how natural it is. */
export interface Choice<T> {
	value: T;
	weight: number;
}

/** What the sentence states is never varied. */
export function stated<T>(value: T): Choice<T>[] {
	return [{ value, weight: 1 }];
}

/** 15+ and 15-64; the second only where some table of the measure has that group. */
export function ageChoices({ measure, age }: StatedSeries, dataset: Dataset): Choice<Age>[] {
	if (age !== null) return stated(age);
	const with15to64 = dataset.seriesIds().some((id) => id.measure === measure && id.age === '15-64');
	const open: Age[] = with15to64 ? ['15+', '15-64'] : ['15+'];
	return open.map((value) => ({ value, weight: ageWeight(value) }));
}

/** The universes that contain the district at every period. */
export function universeChoices(
	universe: string | null,
	dataset: Dataset,
	district: string,
	periods: readonly Period[]
): Choice<OpenUniverse['universe']>[] {
	if (universe !== null) return stated(universe);
	return openUniverses(dataset, district, periods).map((open) => ({
		value: open.universe,
		weight: sensibilityWeights.universe[open.role].weight
	}));
}

/**
 * How many half-years back the base of a change may lie: the same half a year before, the survey
 * just before, and for a second half also the first half of the year before ("지난해").
 */
export function baseChoices(base: Period | null, period: Period): Choice<number>[] {
	if (base !== null) return stated(periodIndex(period) - periodIndex(base));
	const { 'year-before': yearBefore, 'half-before': halfBefore, other } = sensibilityWeights.base;
	return [
		{ value: 2, weight: yearBefore.weight },
		{ value: 1, weight: halfBefore.weight },
		...(halfOf(period) === 2 ? [{ value: 3, weight: other.weight }] : [])
	];
}

/** Which indicators "n개 지표" may count. */
export function indicatorChoices(): Choice<IndicatorScope>[] {
	return indicatorScopes.map((value) => ({
		value,
		weight: sensibilityWeights.indicators[value].weight
	}));
}
