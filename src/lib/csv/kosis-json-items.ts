import { quoted } from './issue';
import type { KosisRow } from './kosis-json-answer';
import { isLeftOut, kosisConfigFile, type KosisTableFacts } from './kosis-json-facts';
import type { CellCollector } from './shapes/cell-collector';
import { parseItem, plainLabel, type PublishedItem } from './shapes/published-item';

/**
 * The items of a table by id, told by their labels and units. Each is judged once: an unknown one would
 * repeat for every district. `RSE` alone marks the item that the table's facts name.
 */
export function kosisItems(
	rows: readonly KosisRow[],
	table: KosisTableFacts,
	collector: CellCollector
): Map<string, PublishedItem> {
	const first = new Map<string, { row: KosisRow; number: number; count: number }>();
	rows.forEach((row, index) => {
		const known = first.get(row['ITM_ID'] ?? '');
		if (known) known.count += 1;
		else first.set(row['ITM_ID'] ?? '', { row, number: index + 1, count: 1 });
	});
	const labelled = (id: string) => {
		const { ITM_NM = '', UNIT_NM = '' } = first.get(id)?.row ?? {};
		return parseItem(ITM_NM) ?? parseItem(`${ITM_NM}(${UNIT_NM})`);
	};
	const items = new Map<string, PublishedItem>();
	for (const [id, { row, number, count }] of first) {
		const label = row['ITM_NM'] ?? '';
		if (isLeftOut(table, label)) {
			collector.skip(`item ${label}`, count);
			continue;
		}
		const isBareMark = plainLabel(label) === 'RSE';
		const item = labelled(isBareMark ? (table.marks[id] ?? '') : id);
		if (item) {
			items.set(id, isBareMark ? { ...item, isMark: true } : item);
			continue;
		}
		collector.issue(number, 'ITM_NM', {
			problem: 'unknown-measure',
			found: isBareMark
				? `${id} ${quoted(label)} marks an item, and nothing says which.`
				: `${id} ${quoted(label)} is not an item that we know.`,
			advice: isBareMark
				? `Name the item that it marks under "marks" in ${kosisConfigFile}.`
				: `Add it to the list of published items, or its label to "leaveOut" in ${kosisConfigFile}.`
		});
	}
	return items;
}
