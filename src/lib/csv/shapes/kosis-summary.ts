import { quoted } from '../issue';
import { checkRowLengths } from '../read-table';
import { CellCollector } from './cell-collector';
import { PlaceNames } from './place-names';
import { parseItem } from './published-item';
import { parsePublishedPeriod } from './published-period';
import { isTotal } from './published-province';
import type { PublishedShape } from './shape';

/** `A 행정구역별` with or without its code. */
const isPlaceHeader = (label: string | undefined) => /^(A )?행정구역별$/.test(label?.trim() ?? '');

/**
 * KOSIS 시군구 경제활동인구 총괄 as downloaded: two header rows (half-year, then item) and a row per
 * place. Counts come in whole thousands: a column in which no figure has a point is marked rounded.
 */
export const kosisSummary: PublishedShape = {
	title: 'KOSIS 시군구 경제활동인구 총괄 (summary of the economically active population)',

	recognise: ([periods, items]) =>
		isPlaceHeader(periods?.cells[0]) &&
		isPlaceHeader(items?.cells[0]) &&
		(items?.cells.length ?? 0) > 1,

	read(rows, file, lists) {
		const collector = new CellCollector(file, lists);
		const [periodRow, itemRow, ...body] = rows;
		const length = periodRow!.cells.length;
		const wrongLengths = checkRowLengths([itemRow!, ...body], length, file);
		if (wrongLengths.length > 0) return { cells: [], skipped: new Map(), issues: wrongLengths };

		const places = new PlaceNames(lists.districts);
		const candidates = body.map(({ cells }) => places.candidates(cells[0]!));
		const districts = body.map(({ number, cells }, i) => {
			const label = cells[0]!;
			const own = candidates[i]!;
			const neighbours = [candidates[i - 1] ?? [], candidates[i + 1] ?? []];
			const district = own.length === 1 ? own[0] : places.settleByNeighbours(own, neighbours);
			if (district) return district;
			if (isTotal(label)) {
				collector.skip('row of a province or the country');
				return undefined;
			}
			collector.issue(number, itemRow!.cells[0]!, {
				problem: own.length > 1 ? 'ambiguous-district' : 'unknown-district',
				found: `${quoted(label)} is not one district that we know.`,
				advice: 'Write the 4-digit code and the name, as in "1119 서울 영등포구".'
			});
			return undefined;
		});

		for (let column = 1; column < length; column++) {
			const itemLabel = itemRow!.cells[column]!;
			const item = parseItem(itemLabel);
			const period = parsePublishedPeriod(periodRow!.cells[column]!);
			if (period?.kind === 'other') {
				collector.skip(`column ${periodRow!.cells[column]}, which is not a half-year`);
				continue;
			}
			if (!item || !period) {
				collector.issue(
					item ? periodRow!.number : itemRow!.number,
					item ? periodRow!.cells[column]! : itemLabel,
					{
						problem: item ? 'unknown-period' : 'unknown-measure',
						found: item
							? `${quoted(periodRow!.cells[column]!)} is not a half-year.`
							: `${quoted(itemLabel)} is not an item that we know.`,
						advice: 'Correct the label, or remove the column.'
					}
				);
				continue;
			}
			const isCount = item.measure.endsWith('_thousand');
			const rounded = isCount && body.every(({ cells }) => !cells[column]!.includes('.'));
			body.forEach(({ number, cells }, i) => {
				const district = districts[i];
				if (!district) return;
				const id = {
					period: period.period,
					district,
					sex: 'total',
					age: item.age ?? '15+',
					measure: item.measure
				} as const;
				const place = { row: number, column: itemLabel };
				if (item.isMark) collector.mark(place, id, cells[column]!);
				else collector.add(place, id, cells[column]!, rounded);
			});
		}
		return collector.reading();
	}
};
