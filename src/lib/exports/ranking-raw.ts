import type { RankingBarsSpec } from '../charts/chart-spec';
import type { RawTable } from './raw-table';

/** A row for each bar. Interval and rank set have columns only where the chart shows them. */
export function rankingRaw({ period, headings, bars }: RankingBarsSpec): RawTable {
	const hasInterval = headings.interval !== undefined;
	const hasRankSet = headings.rankSet !== undefined;
	return {
		columns: [
			'district_code',
			'district',
			'period',
			'measure',
			'value',
			'rank',
			'mark',
			'missing',
			...(hasInterval ? ['interval_low', 'interval_high'] : []),
			...(hasRankSet ? ['rank_set'] : [])
		],
		rows: bars.map((bar) => [
			bar.code,
			bar.label,
			period,
			headings.value,
			bar.value,
			bar.rank,
			bar.lowReliability ? '*' : '',
			bar.value === null ? bar.valueLabel : '',
			...(hasInterval ? [bar.interval?.[0] ?? null, bar.interval?.[1] ?? null] : []),
			...(hasRankSet ? [bar.rankSetLabel ?? ''] : [])
		])
	};
}
