import { difference } from '../domain/difference';
import type { Measure } from '../domain/measure';
import { formatList } from '../format/list';
import type { Locale } from '../format/locale';
import { formatChange, formatValue } from '../format/number';
import { distributionWords } from '../words/distribution';
import type { DistributionDot } from './distribution-spec';

interface Finding {
	/** Lowest first. */
	all: readonly DistributionDot[];
	subject: string | undefined;
	/** Undefined when too few have a value. */
	median: number | undefined;
	measure: Measure;
	about: { series: string; period: string; among: string };
	locale: Locale;
}

/** How far the subject stands from the median; without a subject, or one without a value, the range. */
export function distributionTitle({ all, median, ...finding }: Finding): string {
	const { measure, about, locale } = finding;
	const words = distributionWords[locale];
	const [lowest, highest] = [all[0], all.at(-1)];
	if (!lowest || !highest) return words.titleOfNone(about);
	if (median === undefined) {
		const values = all.map(({ label, valueLabel }) => `${label} ${valueLabel}`);
		return words.titleOfFew({ ...about, values: formatList(values, locale) });
	}
	const said = exactMiddle(median, measure, locale);
	const subject = all.find(({ code }) => code === finding.subject);
	if (!subject) {
		return words.titleWithout({
			...about,
			median: said,
			low: lowest.valueLabel,
			high: highest.valueLabel
		});
	}
	const decimals = decimalsOf(median, measure);
	const apart = difference(subject.value, median, decimals);
	return words.title({
		...about,
		name: subject.label,
		value: subject.valueLabel,
		median: said,
		apart: formatChange(Math.abs(apart), measure, decimals, locale).replace('+', ''),
		unit: measure.unit,
		side: apart === 0 ? 'equal' : apart > 0 ? 'above' : 'below'
	});
}

/**
 * The median with as many digits as it needs: between two published values it lies on half a digit,
 * and rounding it would not leave the difference that is stated beside it.
 */
export function exactMiddle(median: number, measure: Measure, locale: Locale): string {
	return formatValue(median, measure, decimalsOf(median, measure), locale);
}

function decimalsOf(median: number, { decimals }: Measure): number {
	const scaled = median * 10 ** decimals;
	return Math.abs(scaled - Math.round(scaled)) < 1e-6 ? decimals : decimals + 1;
}
