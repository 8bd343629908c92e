import type { OwnMapping } from '../domain/own-mapping';
import { markOwners } from '../domain/own-marks';
import { formatPeriod } from '../format/period';
import { formatAge } from '../format/population';
import { chartWords } from '../words/charts';
import { checkWords } from '../words/check';
import { ownDataWords } from '../words/own-data';
import { ownMeasure, type OwnNames } from './own-names';

/**
 * What follows from the role of a column, so that the reader can check it: the parts that are read from
 * the name of a column of values, the unit among them, or whose marks a column holds. Empty for others.
 */
export function ownColumnNote(
	names: OwnNames,
	{ headers, roles }: OwnMapping,
	column: number,
	nameOf: (column: number) => string
): string {
	const { locale } = names;
	const words = ownDataWords[locale].mapping;
	if (roles[column] === 'mark') {
		const owner = markOwners(roles).get(column) ?? null;
		return owner === null ? words.marksNotUsed : words.marksOf(nameOf(owner));
	}
	if (roles[column] !== 'value') return '';
	const { measure, sex, age, period } = headers[column] ?? {};
	const about = measure === undefined ? undefined : ownMeasure(names, measure);
	const { measureWithUnit, unit } = chartWords[locale];
	const parts = [
		about && measureWithUnit(about.label[locale], unit[about.unit]),
		sex && checkWords[locale].sexes[sex],
		age && formatAge(age, locale),
		period && formatPeriod(period, locale)
	].filter((part) => part !== undefined);
	return parts.length === 0 ? '' : words.headerSays(parts.join(', '));
}
