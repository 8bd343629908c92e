import type { Period } from '../../domain/period';
import { quoted } from '../issue';
import type { Row } from '../read-rows';
import { checkRowLengths } from '../read-table';
import { CellCollector } from './cell-collector';
import { PlaceNames } from './place-names';
import { parseItem, parsePublishedAge, plainLabel, type PublishedItem } from './published-item';
import { parsePublishedPeriod } from './published-period';
import { isTotal } from './published-province';
import { startsWith, type PublishedShape } from './shape';

const idColumns = ['행정구역별', '연령별', '항목', '단위'];

/** Consecutive rows of one place: a name that comes again later is another place. */
interface Block {
	label: string;
	rows: Row[];
}

function blocksOf(rows: readonly Row[]): Block[] {
	const blocks: Block[] = [];
	for (const row of rows) {
		const label = row.cells[0]!.trim();
		const last = blocks.at(-1);
		if (last?.label === label) last.rows.push(row);
		else blocks.push({ label, rows: [row] });
	}
	return blocks;
}

/**
 * KOSIS 시군구/연령별 취업자 및 고용률 as downloaded: a row per place, age and item, a column per
 * half-year. Places have names without codes; 고성군 stands twice and is told apart by its
 * neighbours. A row `RSE` marks the row above it.
 */
export const kosisAgeTable: PublishedShape = {
	title: 'KOSIS 시군구/연령별 취업자 및 고용률 (employed and employment rate by age)',

	recognise: (rows) => startsWith(rows[0], idColumns),

	read(rows, file, lists) {
		const collector = new CellCollector(file, lists);
		const [header, ...body] = rows;
		const wrongLengths = checkRowLengths(body, header!.cells.length, file);
		if (wrongLengths.length > 0) return { cells: [], skipped: new Map(), issues: wrongLengths };

		const periods = new Map<number, Period>();
		header!.cells.forEach((label, i) => {
			if (i < idColumns.length) return;
			const parsed = parsePublishedPeriod(label);
			if (parsed?.kind === 'half-year') periods.set(i, parsed.period);
			else if (parsed) collector.skip(`column ${label}, which is not a half-year`);
			else if (body.every(({ cells }) => cells[i]!.trim() === '')) collector.skip('empty column');
			else {
				collector.issue(header!.number, label, {
					problem: 'unknown-period',
					found: `${quoted(label)} is not a half-year.`,
					advice: 'Write half-years as 2024.1/2, or empty the column.'
				});
			}
		});

		const places = new PlaceNames(lists.districts);
		const blocks = blocksOf(body);
		const candidates = blocks.map(({ label }) => places.candidates(label));
		blocks.forEach(({ label, rows: blockRows }, i) => {
			const own = candidates[i]!;
			if (own.length === 0 && isTotal(label)) {
				return collector.skip('row of a province or the country', blockRows.length);
			}
			const neighbours = [candidates[i - 1] ?? [], candidates[i + 1] ?? []];
			const district = own.length === 1 ? own[0] : places.settleByNeighbours(own, neighbours);
			if (district) return readBlock(collector, blockRows, district, header!, periods);
			collector.issue(blockRows[0]!.number, idColumns[0]!, {
				problem: own.length === 0 ? 'unknown-district' : 'ambiguous-district',
				found:
					own.length === 0
						? `No district is called ${quoted(label)}.`
						: `${quoted(label)} can be ${own.join(' or ')}, and its neighbours do not tell.`,
				advice:
					own.length === 0
						? 'Correct the name, or add the district to data/districts.csv.'
						: 'Write the code before the name, as in "3240 고성군".'
			});
		});
		return collector.reading();
	}
};

function readBlock(
	collector: CellCollector,
	rows: readonly Row[],
	district: string,
	header: Row,
	periods: ReadonlyMap<number, Period>
): void {
	let above: { ageLabel: string; item: PublishedItem } | undefined;
	for (const row of rows) {
		const [, ageLabel = '', itemLabel = ''] = row.cells;
		const age = parsePublishedAge(ageLabel);
		if (!age) {
			collector.issue(row.number, '연령별', {
				problem: 'unknown-group',
				found: `${quoted(ageLabel)} is not an age group of the survey.`,
				advice: 'Correct the label, or remove the row.'
			});
			continue;
		}
		const isMark = plainLabel(itemLabel) === 'RSE';
		const item = isMark ? above?.item : parseItem(itemLabel);
		if (!item || (isMark && above?.ageLabel !== ageLabel)) {
			collector.issue(row.number, '항목', {
				problem: isMark ? 'mark-without-value' : 'unknown-measure',
				found: isMark
					? 'A row RSE stands without the row that it marks.'
					: `${quoted(itemLabel)} is not an item that we know.`,
				advice: isMark
					? 'Put it below the row of the same place, age and item.'
					: 'Correct the label, or add the item to the list of published items.'
			});
			continue;
		}
		if (!isMark) above = { ageLabel, item };
		for (const [i, period] of periods) {
			const id = { period, district, sex: 'total', age, measure: item.measure } as const;
			const place = { row: row.number, column: header.cells[i]! };
			if (isMark) collector.mark(place, id, row.cells[i]!);
			else collector.add(place, id, row.cells[i]!);
		}
	}
}
