import { chartWords } from '../words/charts';
import type { ChartPoint } from './chart-points';
import type { RankLine, RankLinesSpec } from './rank-lines-spec';

/** One list per named line: grey lines are looked at, not stepped through. */
export function rankLinesPoints(spec: RankLinesSpec): ChartPoint[][] {
	return allRankPoints(spec).filter((_, index) => spec.lines[index]?.role !== 'context');
}

/** Of every line, for a pointer that may touch a grey one. */
export function allRankPoints(spec: RankLinesSpec): ChartPoint[][] {
	return spec.lines.map((line, datasetIndex) =>
		spec.periods.map((period, index) => {
			const details = [placeOf(spec, line, index), line.valueLabels[index] ?? ''].filter(Boolean);
			return {
				datasetIndex,
				index,
				name: `${line.label}, ${period.label}`,
				details: [details.join(', ')],
				spoken: [line.label, period.label, ...details].join(', '),
				// A line is entered at its newest survey, be it the only one or one of several.
				highlighted: line.role !== 'context' && index === spec.periods.length - 1
			};
		})
	);
}

/** `25곳 중 8위`, or why there is no rank. */
function placeOf(spec: RankLinesSpec, line: RankLine, index: number): string {
	const label = line.rankLabels[index] ?? '';
	const isRanked = (line.ranks[index] ?? null) !== null;
	return isRanked ? chartWords[spec.locale].rankOf(label, spec.periods[index]?.count ?? 0) : label;
}
