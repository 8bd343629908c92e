import type { ChartSpec } from '../../charts/chart-spec';
import { toTable, type ChartTable } from '../../charts/to-table';

/** Beyond these rows only the ends are in a post, and whatever is highlighted. */
const mostRows = 26;
const endsShown = 10;

/** The figures of a chart; of a long list so many rows from either end. `all` counts what there is. */
export function embedTable(spec: ChartSpec): ChartTable & { all: number } {
	const table = toTable(spec);
	const { rows } = table;
	if (rows.length <= mostRows) return { ...table, all: rows.length };
	const shown = rows.filter(
		({ highlighted }, index) => index < endsShown || index >= rows.length - endsShown || highlighted
	);
	return { ...table, rows: shown, all: rows.length };
}
