import type { Evaluation } from '../claims/evaluation';
import type { Dataset, SeriesId } from '../domain/dataset';
import { isPresent } from '../domain/figure';
import { latestSpan } from '../domain/district';
import { comparePeriods } from '../domain/period';
import { formatProvinceOf } from '../format/district';
import type { Locale } from '../format/locale';
import { claimChartWords } from '../words/claim-charts';
import { trendWords } from '../words/trends';
import { averageLine } from './average-line';
import type { ChartSpec } from './chart-spec';
import { claimSubject } from './claim-subject';
import { comparisonTitle } from './comparison-title';
import { districtTrendTitle } from './district-trend';
import { rankLinesChart } from './rank-lines-chart';
import { trendChart } from './trend-chart';

/** A drawing of a claim that is not about one ranking, and the series that it is of. */
export interface ClaimTrend {
	series: SeriesId;
	spec: ChartSpec;
}

const overTime = new Set(['value', 'change', 'comparison', 'record', 'streak']);

/**
 * The figures over time that bear out, or contradict, a claim of a value, a change, a comparison, a
 * record or a streak: every survey known, and those claimed even without a figure. A comparison stands
 * against its own other side, a streak is drawn in ranks. Null for other kinds and without any figure.
 */
export function claimTrend(
	evaluation: Evaluation,
	dataset: Dataset,
	locale: Locale
): ClaimTrend | null {
	const { statement, district: code } = evaluation.claim;
	const subject = overTime.has(statement.kind) ? claimSubject(evaluation) : null;
	const district = dataset.districts.find(code);
	if (!subject || !district) return null;
	const { series, periods: spoken, universe } = subject;
	const known = dataset
		.periodsOf(series)
		.filter((period) => isPresent(dataset.figure(code, series, period)));
	if (known.length === 0) return null;
	if (statement.kind === 'streak' && universe) {
		const { order } = statement;
		return {
			series,
			spec: rankLinesChart(dataset, series, universe, { locale, highlight: [code], order })
		};
	}
	const covered = new Set(dataset.periods());
	const shown = [...known, ...spoken.filter((period) => covered.has(period))].sort(comparePeriods);
	const told = spoken.filter((period) => known.includes(period));
	const against =
		statement.kind === 'comparison'
			? statement.against
			: { averageOf: `province:${latestSpan(district).province}` };
	const rival = 'district' in against ? against.district : null;
	const average =
		'averageOf' in against &&
		averageLine(dataset, series, against.averageOf, shown, {
			...{ role: 'second', locale },
			...(statement.kind !== 'comparison' && { shortLabel: formatProvinceOf(district, locale) })
		});
	const latest = told.at(-1);
	const compared =
		statement.kind === 'comparison' && latest
			? comparisonTitle(dataset, code, series, latest, statement.against, locale)
			: undefined;
	return {
		series,
		spec: trendChart(dataset, series, {
			...{ locale, first: shown[0]!, last: shown.at(-1)! },
			highlight: rival === null || rival === code ? [code] : [code, rival],
			references: average ? [average] : [],
			title:
				compared ??
				districtTrendTitle(dataset, code, series, told.length > 0 ? told : known, locale),
			notes: [
				...(told.length === 0 && spoken.some((period) => covered.has(period))
					? [claimChartWords[locale].noFigure]
					: []),
				...(average ? [trendWords[locale].averageNote] : [])
			]
		})
	};
}
