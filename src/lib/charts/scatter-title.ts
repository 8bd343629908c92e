import { seriesKey } from '../domain/dataset';
import type { Correlation } from '../domain/correlation';
import { isRate, type Measure } from '../domain/measure';
import type { FigurePair, SeriesAt } from '../domain/paired-figures';
import { comparePeriods } from '../domain/period';
import type { Locale } from '../format/locale';
import { formatNumber } from '../format/number';
import { formatPeriod } from '../format/period';
import { scatterWords } from '../words/scatter';
import { seriesName } from './series-name';

interface About {
	locale: Locale;
	x: SeriesAt;
	y: SeriesAt;
	measures: { x: Measure; y: Measure };
	among: string;
	pairs: readonly FigurePair[];
	correlation: Correlation;
}

/**
 * The finding: of one series at two surveys how many members were higher at the later one, of two
 * series how they go together. Words for r are bounded at 0.3 and 0.7, by custom and not by a test.
 */
export function scatterTitle({ locale, x, y, measures, among, pairs, correlation }: About): string {
	const words = scatterWords[locale];
	const named = (at: SeriesAt, measure: Measure, withPeriod: boolean) => {
		const name = seriesName(at, measure, locale);
		const period = formatPeriod(at.period, locale);
		return {
			name: withPeriod ? words.seriesThen(name, period) : name,
			rate: isRate(measure)
		};
	};
	const r = correlation.kind === 'value' ? formatNumber(correlation.r, 2) : undefined;
	const coefficient = r === undefined ? '' : words.coefficient(r);
	const samePeriod = x.period === y.period;
	if (seriesKey(x) === seriesKey(y) && !samePeriod && pairs.length > 0) {
		const yIsLater = comparePeriods(y.period, x.period) > 0;
		return words.moved({
			among,
			series: named(y, measures.y, false),
			count: pairs.filter(({ first, second }) =>
				yIsLater ? second.value > first.value : first.value > second.value
			).length,
			earlier: formatPeriod(yIsLater ? x.period : y.period, locale),
			later: formatPeriod(yIsLater ? y.period : x.period, locale),
			aside: coefficient
		});
	}
	const finding = {
		x: named(x, measures.x, !samePeriod),
		y: named(y, measures.y, !samePeriod),
		aside: [coefficient, among, samePeriod ? formatPeriod(y.period, locale) : '']
			.filter(Boolean)
			.join(', ')
	};
	if (seriesKey(x) === seriesKey(y) && samePeriod) {
		return words.findings.same({
			...finding,
			aside: finding.aside.replace(`${coefficient}, `, '')
		});
	}
	return words.findings[strengthOf(correlation)](finding);
}

function strengthOf(correlation: Correlation) {
	if (correlation.kind === 'undefined') return 'unknown';
	const { r } = correlation;
	if (Math.abs(r) < 0.3) return 'none';
	if (Math.abs(r) < 0.7) return r > 0 ? 'tendToRise' : 'tendToFall';
	return r > 0 ? 'rise' : 'fall';
}
