import type { RankLinesSpec } from '../charts/rank-lines-spec';
import type { RawTable } from './raw-table';

/** A row for each line at each survey, background lines too; the value behind a rank as it is written. */
export function rankLinesRaw({ periods, lines }: RankLinesSpec): RawTable {
	return {
		columns: [
			'district_code',
			'district',
			'period',
			'rank',
			'ranked',
			'value_label',
			'mark',
			'missing'
		],
		rows: lines.flatMap((line) =>
			periods.map(({ period, count }, index) => {
				const rank = line.ranks[index] ?? null;
				return [
					line.code,
					line.label,
					period,
					rank,
					count,
					line.valueLabels[index] ?? '',
					line.marks[index] === 'low-reliability' ? '*' : '',
					rank === null ? (line.rankLabels[index] ?? '') : ''
				];
			})
		)
	};
}
