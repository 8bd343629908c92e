import { isRate } from '../../domain/measure';
import type { Dataset, SeriesId } from '../../domain/dataset';
import { isPresent } from '../../domain/figure';
import type { Period } from '../../domain/period';
import { latestPlacing } from '../../domain/placing';
import { seriesInOrder } from '../../domain/series-in-order';
import { pointsBetween } from './age-profile';
import { takenTogether } from './taken-together';

/** How far a district's rate is from that of the country taken together. */
export interface Gap {
	series: SeriesId;
	period: Period;
	value: number;
	country: number;
	decimals: number;
	lowReliability: boolean;
	/** Own minus country, in points. */
	points: number;
}

export interface Gaps {
	/** Furthest first. */
	above: Gap[];
	below: Gap[];
}

/**
 * The rates furthest from the country's, `most` on each side, each at its last survey with the figures
 * of all districts. Rates whose country figure cannot be computed, such as those of men and women, and
 * those equal to it are on neither side.
 */
export function gapsToCountry(dataset: Dataset, code: string, most = 3): Gaps {
	const gaps = seriesInOrder(dataset).flatMap((series): Gap[] => {
		const measure = dataset.measure(series.measure);
		if (!measure || !isRate(measure)) return [];
		const period = latestPlacing(dataset, code, series, 'national')?.period;
		if (!period) return [];
		const own = dataset.figure(code, series, period);
		const country = takenTogether(dataset, series, 'national', period);
		const points = pointsBetween(own, country);
		if (points === null || !isPresent(own) || !isPresent(country)) return [];
		const { value, decimals, mark } = own;
		const lowReliability = mark === 'low-reliability';
		return [{ series, period, value, country: country.value, decimals, lowReliability, points }];
	});
	const sorted = gaps.toSorted((a, b) => b.points - a.points);
	return {
		above: sorted.filter(({ points }) => points > 0).slice(0, most),
		below: sorted
			.filter(({ points }) => points < 0)
			.reverse()
			.slice(0, most)
	};
}
