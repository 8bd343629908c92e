import type { OwnDifference } from '../domain/own-differences';
import { formatChange, formatValue } from '../format/number';
import { formatPeriodShort } from '../format/period';
import { ownViewPath } from '../links/own-links';
import { ownDataWords } from '../words/own-data';
import { ownDistrictName, ownMeasure, ownSeriesName, type OwnNames } from './own-names';

/** A figure of a reader beside ours, with the way to see it among the others. */
export interface OwnComparisonRow {
	series: string;
	period: string;
	district: string;
	ours: string;
	yours: string;
	difference: string;
	href: string;
}

export function ownComparison(
	names: OwnNames,
	different: readonly OwnDifference[]
): OwnComparisonRow[] {
	const { locale } = names;
	const { hidden } = ownDataWords[locale].differences;
	return different.map(({ cell, ours, difference }) => {
		const measure = ownMeasure(names, cell.measure);
		const value = (number: number | null) =>
			number === null || !measure ? hidden : formatValue(number, measure, measure.decimals, locale);
		return {
			series: ownSeriesName(names, cell),
			period: formatPeriodShort(cell.period, locale),
			district: ownDistrictName(names, cell.district),
			...{ ours: value(ours), yours: value(cell.value) },
			difference: measure ? formatChange(difference, measure, measure.decimals, locale) : hidden,
			href: ownViewPath(locale, cell, cell.period, cell.district)
		};
	});
}
