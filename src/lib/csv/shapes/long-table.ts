import type { DistrictList } from '../../domain/district-list';
import type { Period } from '../../domain/period';
import { quoted } from '../issue';
import type { Row } from '../read-rows';
import type { CellCollector } from './cell-collector';
import { PlaceNames } from './place-names';
import { parsePublishedPeriod } from './published-period';
import { parseProvince } from './published-province';

/** A row of a table with one figure a row, as far as all such tables are alike. */
export interface LongRow {
	number: number;
	of(column: string): string;
	district: string;
	period: Period;
}

/**
 * The rows of a long table that are about a district and a half-year. Province totals (행정구역 전체)
 * and rows of years and quarters are skipped with their reason; unknown ones are issues.
 */
export function longRows(
	rows: readonly Row[],
	columns: { province: string; district: string; period: string },
	districts: DistrictList,
	collector: CellCollector
): LongRow[] {
	const [header, ...body] = rows;
	const places = new PlaceNames(districts);
	return body.flatMap(({ number, cells }): LongRow[] => {
		const of = (column: string) => cells[header!.cells.indexOf(column)]?.trim() ?? '';
		const name = of(columns.district);
		if (name === '전체' || name === '소계') {
			collector.skip(`row of a province or the country (${columns.district} ${name})`);
			return [];
		}
		const province = parseProvince(of(columns.province));
		const [district, second] = province ? places.candidates(`${province} ${name}`) : [];
		if (!district || second) {
			collector.issue(number, columns.district, {
				problem: second ? 'ambiguous-district' : 'unknown-district',
				found: `${quoted(`${of(columns.province)} ${name}`)} is not one district that we know.`,
				advice: 'Correct the name, or add the district to data/districts.csv.'
			});
			return [];
		}
		const label = of(columns.period);
		const parsed = parsePublishedPeriod(label);
		if (parsed?.kind === 'half-year') return [{ number, of, district, period: parsed.period }];
		if (parsed) collector.skip('row of a year or a quarter');
		else {
			collector.issue(number, columns.period, {
				problem: 'unknown-period',
				found: `${quoted(label)} is not a half-year.`,
				advice: "Half-years are written '21상, '21하, or 2021-01 and 2021-07."
			});
		}
		return [];
	});
}
