import { flagsOf, type Cell } from '../../../src/lib/domain/dataset';
import type { DistrictList } from '../../../src/lib/domain/district-list';
import type { OwnTable } from '../../../src/lib/domain/own-data';
import { OwnTableBuilder } from '../../../src/lib/domain/own-table-builder';
import { smallLists } from '../../fixtures/lists';

/** Cells as a reader's file gives them. */
export function ownTable(
	name: string,
	cells: readonly Cell[],
	districts: DistrictList = smallLists.districts
): OwnTable {
	const builder = new OwnTableBuilder(districts);
	for (const cell of cells) {
		const position = districts.positionOf(cell.district);
		if (position === undefined) throw new Error(cell.district);
		builder.put(builder.columnOf(cell, cell.period), position, cell.value ?? NaN, flagsOf(cell));
	}
	return builder.table({ name, added: '2026-11-25T00:00:00Z', bytes: 1, rows: cells.length });
}
