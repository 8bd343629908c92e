/** What is assumed of the survey in one district. Ours, since none is published: readers may change it. */
export interface Sampling {
	/** Persons aged 15 and over asked in a district. */
	sampleSize: number;
	/** How many times larger the variance is than that of a simple random sample of the same size. */
	designEffect: number;
}

/** About 230,000 households in 228 districts with some 1.9 adults each, as if drawn at random. */
export const defaultSampling: Sampling = { sampleSize: 1900, designEffect: 1 };

/**
 * Standard error of a rate in points, √(v(100 − v)·deff / n). A value of 0 or 100 gives 0: the model
 * then knows of no error, and such members are ranked as they stand. Null where it says nothing:
 * a value outside 0 to 100, no sample, a negative design effect.
 */
export function modelledStandardError(
	valuePercent: number,
	{ sampleSize, designEffect }: Sampling
): number | null {
	const isRate = valuePercent >= 0 && valuePercent <= 100;
	if (!isRate || !(sampleSize > 0) || !(designEffect >= 0)) return null;
	return Math.sqrt((valuePercent * (100 - valuePercent) * designEffect) / sampleSize);
}

/**
 * The part of a district's sample that belongs to a population group, as its share of the population
 * aged 15 and over; never more than the whole. Null when a population is not above 0.
 */
export function groupSampleSize({
	sampleSize,
	groupPopulation,
	population15
}: {
	sampleSize: number;
	groupPopulation: number;
	population15: number;
}): number | null {
	if (!(groupPopulation > 0) || !(population15 > 0)) return null;
	return sampleSize * Math.min(1, groupPopulation / population15);
}
