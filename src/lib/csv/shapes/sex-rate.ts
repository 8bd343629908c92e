import { quoted } from '../issue';
import { checkRowLengths } from '../read-table';
import { CellCollector } from './cell-collector';
import { longRows } from './long-table';
import { parseItem, parsePublishedSex } from './published-item';
import { startsWith, type PublishedShape } from './shape';

const columns = ['시도', '행정구역', '성별', '연월'];

/** A rate by sex: a row per place, sex and half-year, the item and its age in the last header. */
export const sexRate: PublishedShape = {
	title: '시군구 고용률, 성별 (employment rate by sex)',

	recognise: (rows) =>
		startsWith(rows[0], columns) && parseItem(rows[0]!.cells[4] ?? '') !== undefined,

	read(rows, file, lists) {
		const wrongLengths = checkRowLengths(rows, columns.length + 1, file);
		if (wrongLengths.length > 0) return { cells: [], skipped: new Map(), issues: wrongLengths };
		const collector = new CellCollector(file, lists);
		const valueColumn = rows[0]!.cells[columns.length]!;
		const item = parseItem(valueColumn)!;
		const names = { province: '시도', district: '행정구역', period: '연월' };
		for (const { number, of, district, period } of longRows(
			rows,
			names,
			lists.districts,
			collector
		)) {
			const sex = parsePublishedSex(of('성별'));
			if (!sex) {
				collector.issue(number, '성별', {
					problem: 'unknown-group',
					found: `${quoted(of('성별'))} is not a sex that the tables know.`,
					advice: 'Write 계, 남자 or 여자.'
				});
				continue;
			}
			const { measure } = item;
			const id = { period, district, sex, age: item.age ?? '15+', measure } as const;
			collector.add({ row: number, column: valueColumn }, id, of(valueColumn));
		}
		return collector.reading();
	}
};
