import type { Dataset } from '../../domain/dataset';
import type { District } from '../../domain/district';
import { isPresent, type Figure } from '../../domain/figure';
import type { Period } from '../../domain/period';
import { pointsBetween } from './age-profile';
import { headlineSeries } from './key-series';

export interface NearDistrict {
	district: District;
	figure: Figure;
	/** Its rate minus that of the district of the page, in points; null when either is missing. */
	points: number | null;
}

export interface NearDistricts {
	/** The last survey in which all of them have the rate, the district of the page included. */
	period: Period;
	rows: NearDistrict[];
}

/** Others beside one district at the same survey; null for none, and where no survey has them all. */
export function nearDistricts(
	dataset: Dataset,
	code: string,
	others: readonly District[]
): NearDistricts | null {
	const series = headlineSeries(dataset);
	const figureOf = (each: string, period: Period) => dataset.figure(each, series, period);
	const codes = [code, ...others.map((district) => district.code)];
	const period = dataset
		.periodsOf(series)
		.findLast((at) => codes.every((each) => isPresent(figureOf(each, at))));
	if (!period || others.length === 0) return null;
	const own = figureOf(code, period);
	return {
		period,
		rows: others.map((district) => {
			const figure = figureOf(district.code, period);
			return { district, figure, points: pointsBetween(figure, own) };
		})
	};
}
