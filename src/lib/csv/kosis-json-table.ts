import type { Period } from '../domain/period';
import type { Age, Sex } from '../domain/population';
import type { FigureLists } from './figure-lists';
import { quoted } from './issue';
import type { KosisRow } from './kosis-json-answer';
import { kosisPlaces } from './kosis-json-places';
import { parseNumber } from './parse-number';
import { CellCollector, type CellId } from './shapes/cell-collector';
import {
	parseItem,
	parsePublishedAge,
	parsePublishedSex,
	plainLabel,
	type PublishedItem
} from './shapes/published-item';
import type { PublishedReading } from './shapes/shape';

/** What `data/kosis-tables.json` says of a table, as far as reading it goes. */
export interface KosisTableFacts {
	id: string;
	/** Names that the table bears or has borne: any other name means another table. */
	titles: readonly string[];
	/** Items labelled only `RSE`, to the items whose figures they mark. */
	marks: Readonly<Record<string, string>>;
	/** Labels of items, places or groups that are left out on purpose. */
	leaveOut: readonly string[];
}

const configFile = 'data/kosis-tables.json';
/** KOSIS asks for half-years as H and names them S in its lists of periods. */
const halfYearCodes = ['', 'H', 'S', '반기'];

/**
 * All rows that KOSIS gave for one table to figures, by their labels, as the shapes of downloaded
 * files do. Rows are counted in the order of the answers. Places are joined by code where the table has
 * ours. Counts of which no figure in a half-year has a point are marked rounded.
 */
export function readKosisTable(
	rows: readonly KosisRow[],
	table: KosisTableFacts,
	asked: readonly Period[],
	lists: FigureLists
): PublishedReading {
	const collector = new CellCollector(table.id, lists);
	if (!isExpectedTable(rows, table, collector)) return collector.reading();
	const isLeftOut = (label: string) =>
		table.leaveOut.some((left) => plainLabel(left) === plainLabel(label));
	const place = kosisPlaces(rows, lists.districts, collector, isLeftOut);
	const items = itemsOf(rows, table, collector, isLeftOut);
	const pointed = new Set(rows.filter(({ DT = '' }) => DT.includes('.')).map(itemAndPeriod));

	rows.forEach((row, index) => {
		const number = index + 1;
		const item = items.get(row['ITM_ID'] ?? '');
		const district = place(row);
		if (!item || !district) return;
		const period = parseKosisPeriod(row);
		if (!period || !asked.includes(period)) {
			const found = `${quoted(row['PRD_DE'] ?? '')} (${row['PRD_SE'] ?? ''}) is not a half-year that was asked for.`;
			const advice = 'KOSIS answered another question: try again, and report it if it stays so.';
			return collector.issue(number, 'PRD_DE', { problem: 'unknown-period', found, advice });
		}
		const group = groupOf(row, number, collector, isLeftOut);
		if (!group) return;
		const id: CellId = {
			period,
			district,
			sex: group.sex ?? 'total',
			age: group.age ?? item.age ?? '15+',
			measure: item.measure
		};
		const at = { row: number, column: 'DT' };
		const text = row['DT'] ?? '';
		if (!item.isMark) {
			const isCount = item.measure.endsWith('_thousand');
			return collector.add(at, id, text, isCount && !pointed.has(itemAndPeriod(row)));
		}
		if (parseNumber(text).kind === 'not-available') return collector.skip('no reliability mark');
		collector.mark(at, id, text);
	});
	return collector.reading();
}

const itemAndPeriod = (row: KosisRow) => `${row['ITM_ID']} ${row['PRD_DE']}`;

/** `202301` and `202302` are the halves of 2023, never months: the kind of period must fit. */
function parseKosisPeriod(row: KosisRow): Period | undefined {
	const [, year, half] = /^(\d{4})0([12])$/.exec(row['PRD_DE'] ?? '') ?? [];
	if (!year || !half || !halfYearCodes.includes(row['PRD_SE'] ?? '')) return undefined;
	return `${Number(year)}H${half === '1' ? 1 : 2}`;
}

function isExpectedTable(
	rows: readonly KosisRow[],
	{ id, titles }: KosisTableFacts,
	collector: CellCollector
): boolean {
	const known = titles.map(plainLabel);
	const index = rows.findIndex(
		({ TBL_ID, TBL_NM = '' }) => TBL_ID !== id || !known.includes(plainLabel(TBL_NM))
	);
	const row = rows[index];
	if (!row) return true;
	const expected =
		titles.length > 0 ? titles.map(quoted).join(' or ') : 'a title that is not known yet';
	collector.issue(index + 1, 'TBL_NM', {
		problem: 'unknown-shape',
		found: `KOSIS calls ${row['TBL_ID'] ?? 'the table'} ${quoted(row['TBL_NM'] ?? '')}; ${expected} was expected.`,
		advice:
			'Look at it on kosis.kr. If it is the right table (of residents, not of jobs in the district), ' +
			`add this title in ${configFile}; if not, correct its id there.`
	});
	return false;
}

/** The items by id, each judged once: an item that nobody knows would repeat for every district. */
function itemsOf(
	rows: readonly KosisRow[],
	table: KosisTableFacts,
	collector: CellCollector,
	isLeftOut: (label: string) => boolean
): Map<string, PublishedItem> {
	const first = new Map<string, { row: KosisRow; number: number }>();
	rows.forEach((row, index) => {
		const id = row['ITM_ID'] ?? '';
		if (!first.has(id)) first.set(id, { row, number: index + 1 });
	});
	const labelled = (id: string) => {
		const { ITM_NM = '', UNIT_NM = '' } = first.get(id)?.row ?? {};
		return parseItem(ITM_NM) ?? parseItem(`${ITM_NM}(${UNIT_NM})`);
	};
	const items = new Map<string, PublishedItem>();
	for (const [id, { row, number }] of first) {
		const label = row['ITM_NM'] ?? '';
		if (isLeftOut(label)) {
			collector.skip(`item ${label}`, rows.filter(({ ITM_ID = '' }) => ITM_ID === id).length);
			continue;
		}
		const isBareMark = plainLabel(label) === 'RSE';
		const marked = isBareMark ? labelled(table.marks[id] ?? '') : undefined;
		const item = marked ? { ...marked, isMark: true } : isBareMark ? undefined : labelled(id);
		if (item) items.set(id, item);
		else {
			collector.issue(number, 'ITM_NM', {
				problem: 'unknown-measure',
				found: isBareMark
					? `${id} ${quoted(label)} marks an item, and nothing says which.`
					: `${id} ${quoted(label)} is not an item that we know.`,
				advice: isBareMark
					? `Name the item that it marks under "marks" in ${configFile}.`
					: `Add it to the list of published items, or its label to "leaveOut" in ${configFile}.`
			});
		}
	}
	return items;
}

/** Sex and age of a row, from the groups beside the place; null, with its issue, when one is unknown. */
function groupOf(
	row: KosisRow,
	number: number,
	collector: CellCollector,
	isLeftOut: (label: string) => boolean
): { sex?: Sex; age?: Age } | null {
	const group: { sex?: Sex; age?: Age } = {};
	for (let level = 2; level <= 8; level++) {
		const label = row[`C${level}_NM`] ?? '';
		const kind = row[`C${level}_OBJ_NM`] ?? '';
		if (label === '') continue;
		if (isLeftOut(label)) {
			collector.skip(`group ${label}`);
			return null;
		}
		const age = kind.includes('연령') ? parsePublishedAge(label) : undefined;
		const sex =
			!kind.includes('연령') && kind.includes('성') ? parsePublishedSex(label) : undefined;
		if (age) group.age = age;
		else if (sex) group.sex = sex;
		else {
			collector.issue(number, `C${level}_NM`, {
				problem: 'unknown-group',
				found: `${quoted(`${kind} ${label}`.trim())} is no sex and no age group that we know.`,
				advice: `Add its label to "leaveOut" in ${configFile}, or to the published labels.`
			});
			return null;
		}
	}
	return group;
}
