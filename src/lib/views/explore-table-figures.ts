import type { RawTable } from '../exports/raw-table';
import type { ExploreTable, ExploreTableRow } from './explore-table';

/** The table's figures unrounded, for files, in the order of the rows given. */
export function exploreTableFigures(
	{ period, first, headings }: ExploreTable,
	rows: readonly ExploreTableRow[]
): RawTable {
	return {
		columns: [
			'district_code',
			'district',
			'period',
			'measure',
			'rank',
			'value',
			'mark',
			'missing',
			'change_on_year',
			'rank_year_before',
			'change_since_first',
			'first_period'
		],
		rows: rows.map((row) => [
			row.code,
			row.name,
			period,
			headings.value,
			row.rank,
			row.value,
			row.mark === 'low-reliability' ? '*' : '',
			row.value === null ? row.valueLabel : '',
			row.change,
			row.rankBefore,
			row.since,
			first
		])
	};
}
