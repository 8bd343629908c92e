import { quoted } from '../issue';
import { checkRowLengths } from '../read-table';
import { CellCollector } from './cell-collector';
import { longRows } from './long-table';
import { parseItem, parsePublishedAge } from './published-item';
import { startsWith, type PublishedShape } from './shape';

const columns = ['시도', '행정구역', 'key', '연령별', '시점'];

/** A rate by age: a row per place, age and half-year, the item in the last header. */
export const youthRate: PublishedShape = {
	title: '시군구 고용률, 연령별 (employment rate by age)',

	recognise: (rows) =>
		startsWith(rows[0], columns) && parseItem(rows[0]!.cells[5] ?? '') !== undefined,

	read(rows, file, lists) {
		const wrongLengths = checkRowLengths(rows, columns.length + 1, file);
		if (wrongLengths.length > 0) return { cells: [], skipped: new Map(), issues: wrongLengths };
		const collector = new CellCollector(file, lists);
		const valueColumn = rows[0]!.cells[columns.length]!;
		const { measure } = parseItem(valueColumn)!;
		const names = { province: '시도', district: '행정구역', period: '시점' };
		for (const { number, of, district, period } of longRows(
			rows,
			names,
			lists.districts,
			collector
		)) {
			const age = parsePublishedAge(of('연령별'));
			if (!age) {
				collector.issue(number, '연령별', {
					problem: 'unknown-group',
					found: `${quoted(of('연령별'))} is not an age group of the survey.`,
					advice: 'Correct the label, or remove the row.'
				});
				continue;
			}
			const id = { period, district, sex: 'total', age, measure } as const;
			collector.add({ row: number, column: valueColumn }, id, of(valueColumn));
		}
		return collector.reading();
	}
};
