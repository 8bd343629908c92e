import type { Coverage, CoverageState } from '../domain/coverage';
import { halfOf, yearOf } from '../domain/period';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { seriesCsvPath } from '../links/site-links';
import type { Telling } from '../tell/telling';

/** Coverage in words and links, small enough to be sent with a page. */
export interface CoverageTable {
	/** Newest first, each with how many of the periods are its halves. */
	years: { year: number; halves: number }[];
	periods: { name: string; half: 1 | 2; existing: number }[];
	measures: {
		label: string;
		rows: { label: string; href: string; cells: [state: CoverageState, present: number][] }[];
	}[];
}

export function coverageTable({ dataset, locale }: Telling, found: Coverage): CoverageTable {
	const years = new Map<number, number>();
	for (const { period } of found.periods) {
		years.set(yearOf(period), (years.get(yearOf(period)) ?? 0) + 1);
	}
	return {
		years: [...years].map(([year, halves]) => ({ year, halves })),
		periods: found.periods.map(({ period, existing }) => ({
			name: formatPeriod(period, locale),
			half: halfOf(period),
			existing
		})),
		measures: dataset.measures.flatMap(({ id, label }) => {
			const rows = found.rows.filter(({ series }) => series.measure === id);
			if (rows.length === 0) return [];
			return [
				{
					label: label[locale],
					rows: rows.map(({ series, cells }) => ({
						label: formatGroup(series, locale),
						href: seriesCsvPath(series),
						cells: cells.map(({ state, present }): [CoverageState, number] => [state, present])
					}))
				}
			];
		})
	};
}
