import { quoted } from '../issue';
import { checkRowLengths } from '../read-table';
import { CellCollector } from './cell-collector';
import { longRows } from './long-table';
import { parseItem } from './published-item';
import { startsWith, type PublishedShape } from './shape';

const columns = ['광역지자체', '자치구', '연월', '주기', '지표명', '값', '단위'];

/**
 * The summary table in long form: one figure a row, its item in 지표명. `2021-01` is the first and
 * `2021-07` the second half-year; items such as `실업률(RSE)` are marks, not figures.
 */
export const seoulSummary: PublishedShape = {
	title: '시군구 경제활동인구 총괄, one figure a row (summary, long form)',

	recognise: (rows) => startsWith(rows[0], columns),

	read(rows, file, lists) {
		const wrongLengths = checkRowLengths(rows, columns.length, file);
		if (wrongLengths.length > 0) return { cells: [], skipped: new Map(), issues: wrongLengths };
		const collector = new CellCollector(file, lists);
		const names = { province: '광역지자체', district: '자치구', period: '연월' };
		for (const row of longRows(rows, names, lists.districts, collector)) {
			if (row.of('주기') !== '반기') {
				collector.skip('row of a year or a quarter');
				continue;
			}
			const item = parseItem(row.of('지표명'));
			if (!item) {
				collector.issue(row.number, '지표명', {
					problem: 'unknown-measure',
					found: `${quoted(row.of('지표명'))} is not an item that we know.`,
					advice: 'Correct the label, or remove the row.'
				});
				continue;
			}
			const { period, district } = row;
			const { measure } = item;
			const id = { period, district, sex: 'total', age: item.age ?? '15+', measure } as const;
			const place = { row: row.number, column: '값' };
			if (item.isMark) collector.mark(place, id, row.of('값'));
			else collector.add(place, id, row.of('값'));
		}
		return collector.reading();
	}
};
