import type { SeriesId } from '../domain/dataset';
import type { Measure } from '../domain/measure';
import type { Locale } from '../format/locale';
import { formatAge, formatGroup } from '../format/population';
import { chartWords } from '../words/charts';

/** A series as one noun, without saying the age twice of a measure that has it in its name: `15세 이상 인구`. */
export function seriesName(series: SeriesId, measure: Measure, locale: Locale): string {
	const label = measure.label[locale];
	const saysGroup = series.sex === 'total' && label.includes(formatAge(series.age, locale));
	if (!saysGroup) return chartWords[locale].series(formatGroup(series, locale), label);
	return locale === 'ko' ? label : label.toLowerCase();
}
