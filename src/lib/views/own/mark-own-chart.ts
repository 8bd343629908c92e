import type { ChartSpec } from '../../charts/chart-spec';
import type { SeriesId } from '../../domain/dataset';
import type { Period } from '../../domain/period';

/** Who knows which figures of a chart are the reader's. */
export interface OwnMarker {
	/** Null of ours; the series and survey are the chart's own unless told. */
	word(code: string, series?: SeriesId, period?: Period): string | null;
	sign: string;
	/** What a scatter's horizontal axis shows. */
	other?: { series: SeriesId; period: Period } | undefined;
}

/**
 * A chart in which every figure of the reader has a sign at its value, and the words for it (ours too,
 * where it differs) in its tooltip, its table and what is read out. Everything else stays as it is.
 */
export function markOwnChart(spec: ChartSpec, { word, sign, other }: OwnMarker): ChartSpec {
	const withWord = (spoken: string, said: string | null) => (said ? `${spoken}, ${said}` : spoken);
	const signed = (label: string, said: string | null) => (said ? label + sign : label);
	const at = (code: string, period: Period) => word(code, undefined, period);
	switch (spec.kind) {
		case 'ranking-bars':
			return {
				...spec,
				bars: spec.bars.map((bar) => {
					const said = at(bar.code, spec.period);
					return {
						...bar,
						valueLabel: signed(bar.valueLabel, said),
						spoken: withWord(bar.spoken, said)
					};
				})
			};
		case 'trend-lines':
			return {
				...spec,
				lines: spec.lines.map((line) => {
					const said = spec.periods.map(({ period }) => at(line.code, period));
					return {
						...line,
						valueLabels: line.valueLabels.map((label, i) => signed(label, said[i] ?? null)),
						details: line.details.map((detail, i) => {
							const own = said[i] ?? null;
							return own ? [detail, own].filter(Boolean).join(', ') : detail;
						})
					};
				})
			};
		case 'rank-lines':
			return {
				...spec,
				lines: spec.lines.map((line) => ({
					...line,
					valueLabels: line.valueLabels.map((label, i) => {
						const period = spec.periods[i]?.period;
						return period && label ? signed(label, at(line.code, period)) : label;
					})
				}))
			};
		case 'scatter':
			return {
				...spec,
				points: spec.points.map((point) => {
					const y = word(point.code);
					const x = other ? word(point.code, other.series, other.period) : null;
					const said = [...new Set([x, y])].filter((each) => each !== null);
					return {
						...point,
						xLabel: signed(point.xLabel, x),
						yLabel: signed(point.yLabel, y),
						details: [...point.details, ...said],
						spoken: [point.spoken, ...said].join(', ')
					};
				})
			};
		case 'change-pairs':
			return {
				...spec,
				rows: spec.rows.map((row) => {
					const [from, to] = [at(row.code, spec.from.period), at(row.code, spec.to.period)];
					const said = [
						...(from ? [`${spec.from.label}: ${from}`] : []),
						...(to ? [`${spec.to.label}: ${to}`] : [])
					];
					return {
						...row,
						fromLabel: signed(row.fromLabel, from),
						toLabel: signed(row.toLabel, to),
						details: [...row.details, ...said],
						spoken: [row.spoken, ...said].join(', ')
					};
				})
			};
		case 'distribution':
			return {
				...spec,
				dots: spec.dots.map((dot) => {
					const said = word(dot.code);
					return {
						...dot,
						valueLabel: signed(dot.valueLabel, said),
						spoken: withWord(dot.spoken, said)
					};
				})
			};
		case 'tile-map': {
			const mark = (tile: (typeof spec.tiles)[number]) => {
				const said = at(tile.code, spec.period);
				if (!said) return tile;
				return {
					...tile,
					valueLabel: tile.valueLabel + sign,
					details: [...tile.details, said],
					spoken: withWord(tile.spoken, said)
				};
			};
			return { ...spec, tiles: spec.tiles.map(mark), missing: spec.missing.map(mark) };
		}
	}
}
