import type { Period } from '../domain/period';
import type { FigureLists } from './figure-lists';
import { quoted } from './issue';
import type { KosisRow } from './kosis-json-answer';
import { kosisConfigFile, type KosisTableFacts } from './kosis-json-facts';
import { kosisGroup } from './kosis-json-group';
import { kosisItems } from './kosis-json-items';
import { kosisPlaces } from './kosis-json-places';
import { parseNumber } from './parse-number';
import { CellCollector, type CellId } from './shapes/cell-collector';
import { plainLabel } from './shapes/published-item';
import type { PublishedReading } from './shapes/shape';

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
	const districtOf = kosisPlaces(rows, table, lists.districts, collector);
	const items = kosisItems(rows, table, collector);
	const pointed = new Set(rows.filter(({ DT = '' }) => DT.includes('.')).map(itemAndPeriod));

	rows.forEach((row, index) => {
		const number = index + 1;
		const item = items.get(row['ITM_ID'] ?? '');
		const district = districtOf(row);
		if (!item || !district) return;
		const period = parseKosisPeriod(row);
		if (!period || !asked.includes(period)) {
			const found = `${quoted(row['PRD_DE'] ?? '')} (${row['PRD_SE'] ?? ''}) is not a half-year that was asked for.`;
			const advice = 'KOSIS answered another question: try again, and report it if it stays so.';
			return collector.issue(number, 'PRD_DE', { problem: 'unknown-period', found, advice });
		}
		const group = kosisGroup(row, number, table, collector);
		if (!group) return;
		const id: CellId = {
			period,
			district,
			sex: group.sex ?? 'total',
			// An item such as `15~64세 고용률` says more than a group that is called 계.
			age: item.age && group.age === '15+' ? item.age : (group.age ?? item.age ?? '15+'),
			measure: item.measure
		};
		const at = { row: number, column: `DT of ${nameOf(row)}` };
		const text = withoutSeparators(row['DT'] ?? '');
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

/** `202301 서울 종로구, 15 - 29세, 취업자 (천명)`: an answer is no file to look the row up in. */
function nameOf(row: KosisRow): string {
	const parts = ['C1_NM', 'C2_NM', 'C3_NM', 'ITM_NM']
		.map((name) => row[name] ?? '')
		.filter(Boolean);
	return `${row['PRD_DE']} ${parts.join(', ')}`;
}

/** `1,073` to `1073`: in a file it is refused, but an answer cannot be mended and KOSIS means thousands. */
function withoutSeparators(text: string): string {
	return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text.trim()) ? text.replaceAll(',', '') : text;
}

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
			`add this title in ${kosisConfigFile}; if not, correct its id there.`
	});
	return false;
}
