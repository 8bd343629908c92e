import type { ChartSpec } from '../../charts/chart-spec';
import type { SeriesId } from '../../domain/dataset';
import type { OwnDifference } from '../../domain/own-differences';
import type { OwnDataset } from '../../domain/own-overlay';
import type { Period } from '../../domain/period';
import { toRawTable } from '../../exports/to-raw-table';
import type { RawTable } from '../../exports/raw-table';
import { formatDistrictInProvince } from '../../format/district';
import { formatList } from '../../format/list';
import type { Locale } from '../../format/locale';
import { formatNumber } from '../../format/number';
import { ownOverlayWords } from '../../words/own-overlay';
import { ownComparison, type OwnComparisonRow } from '../own-comparison';
import { markOwnChart } from './mark-own-chart';
import { markOwnFigures } from './mark-own-figures';
import { ownWord } from './own-word';
import type { OwnReach } from './own-reach';

/** What a page says and marks of the reader's own figures in one of its views. */
export interface OwnView {
	/** Names of the files, as a list in words. */
	files: string;
	/** Counted among the figures that the view shows. */
	counts: { shown: number; own: number; different: number };
	/** Those that differ most from ours. */
	differences: OwnComparisonRow[];
	/** Of the release, said to hold the reader's figures too. */
	version: string;
	sign: string;
	/** What the sign stands for, and how many differ. */
	legend: string;
	/** Why the view cannot be embedded. */
	noEmbed: string;
	/** What is said of a figure that is the reader's; null of ours. By default where the view is. */
	word(code: string, series?: SeriesId, period?: Period): string | null;
	/** The chart with signs, words, a note and the source. */
	chart(spec: ChartSpec): ChartSpec;
	/** Figures for a file, the reader's marked and ours beside them. */
	figures(table: RawTable): RawTable;
	/** The same of all that a chart shows. */
	chartFigures(spec: ChartSpec): RawTable;
}

/** More than these nobody reads below a heading. */
const mostDifferences = 20;

export function ownView(dataset: OwnDataset, { shown, used }: OwnReach, locale: Locale): OwnView {
	const words = ownOverlayWords[locale];
	const names = new Set(
		[...shown, ...used].flatMap(({ series, period }) => dataset.filesAt(series, period))
	);
	const files = formatList([...names], locale);
	const counts = { shown: 0, own: 0, different: 0 };
	const differences: OwnDifference[] = [];
	for (const { series, period, codes } of shown) {
		for (const district of codes) {
			const mine = dataset.figure(district, series, period);
			const isOwn = dataset.isOwn(district, series, period);
			if (mine.kind === 'value' || isOwn) counts.shown += 1;
			if (!isOwn) continue;
			counts.own += 1;
			const published = dataset.published.figure(district, series, period);
			const isNew = published.kind === 'missing' && published.reason !== 'suppressed';
			const [value, ours] = [mine, published].map((each) =>
				each.kind === 'value' ? each.value : null
			);
			if (isNew || value === undefined || ours === undefined || value === ours) continue;
			differences.push({
				cell: {
					...{ ...series, period, district, value },
					...{ lowReliability: false, suppressed: value === null, rounded: false }
				},
				ours,
				difference: value === null || ours === null ? null : value - ours
			});
		}
	}
	counts.different = differences.length;
	const main = shown[0];
	const word: OwnView['word'] = (code, series = main?.series, period = main?.period) =>
		series && period ? ownWord(dataset, code, series, period, locale) : null;
	const figures = (table: RawTable) =>
		main ? markOwnFigures(table, dataset, main, shown[1]) : table;
	const note =
		counts.own === 0
			? words.legendComputed(files)
			: words.legend({ sign: words.sign, files }) +
				(counts.different > 0 ? `; ${words.legendDiffer(formatNumber(counts.different, 0))}` : '');
	return {
		files,
		counts,
		differences: ownComparison(
			{
				locale,
				measures: dataset.measures,
				districts: dataset.districts.all.map((district) => ({
					code: district.code,
					name: formatDistrictInProvince(district, locale)
				}))
			},
			differences
				.sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))
				.slice(0, mostDifferences)
		),
		version: words.version(dataset.published.version),
		sign: words.sign,
		legend: note,
		noEmbed: words.noEmbed,
		word,
		chart: (spec) => {
			const marked = markOwnChart(spec, { word, sign: words.sign, other: shown[1] });
			return {
				...marked,
				source: words.source(spec.source, files),
				notes: [...spec.notes, note]
			};
		},
		figures,
		chartFigures: (spec) => figures(toRawTable(spec))
	};
}
