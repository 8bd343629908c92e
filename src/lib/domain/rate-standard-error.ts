import type { Dataset, SeriesId } from './dataset';
import { groupPopulation } from './group-population';
import { isRate } from './measure';
import type { Period } from './period';
import { groupSampleSize, modelledStandardError, type Sampling } from './sampling-error';
import { districtSeriesNoise } from './series-noise';

/** Where standard errors come from, as none are published for districts. */
export interface ErrorSource {
	/** `modelled`: from the sample size; `series`: from how rough the district's own series is. */
	errors: 'modelled' | 'series';
	/** For `modelled` only. */
	sampling: Sampling;
}

/**
 * Standard error in points of a district's published rate. Null for a count, and where it cannot be
 * had: `modelled` needs the population of the group, `series` two years before some value. Throws on
 * an unknown code or measure.
 */
export function rateStandardError(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	period: Period,
	value: number,
	{ errors, sampling }: ErrorSource
): number | null {
	const measure = dataset.measure(series.measure);
	if (!measure || !isRate(measure)) return null;
	if (errors === 'series') return districtSeriesNoise(dataset, code, series);
	const sampleSize = sampleSizeOf(dataset, code, series, period, sampling.sampleSize);
	return sampleSize === null ? null : modelledStandardError(value, { ...sampling, sampleSize });
}

const everyone = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;

/** How many of a district's sample a rate is taken over: all adults, a group, or its labour force. */
function sampleSizeOf(
	dataset: Dataset,
	code: string,
	series: SeriesId,
	period: Period,
	sampleSize: number
): number | null {
	const denominator = (measure: string) => dataset.measure(measure)?.denominator;
	const isOfEveryone =
		series.sex === everyone.sex &&
		series.age === everyone.age &&
		denominator(series.measure) === denominator(everyone.measure);
	if (isOfEveryone) return sampleSize;
	const population15 = groupPopulation(dataset, code, everyone, period);
	const group = peopleOf(dataset, code, series, period);
	if (population15 === null || group === null) return null;
	return groupSampleSize({ sampleSize, groupPopulation: group, population15 });
}

/**
 * Where no counts by sex are published, each sex is taken for half of its age group. It is 45 to 55%
 * nearly everywhere, which moves the standard error by 5% at most.
 */
function peopleOf(dataset: Dataset, code: string, series: SeriesId, period: Period): number | null {
	const known = groupPopulation(dataset, code, series, period);
	if (known !== null || series.sex === 'total') return known;
	const bothSexes = groupPopulation(dataset, code, { ...series, sex: 'total' }, period);
	return bothSexes === null ? null : bothSexes / 2;
}
