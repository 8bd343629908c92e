import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/lib/csv/issue';
import { readAccepted } from '../../../src/lib/csv/read-accepted';
import { readHistory } from '../../../src/lib/csv/read-history';
import { writeAccepted } from '../../../src/lib/csv/write-accepted';
import { writeHistory } from '../../../src/lib/csv/write-history';
import { cellPath, listPath } from '../../../src/lib/domain/cell-place';
import type { Cell } from '../../../src/lib/domain/dataset';
import { applyPatch, isEmptyPatch, reversePatch } from '../../../src/lib/domain/release-patch';
import { smallLists } from '../../fixtures/lists';
import { anyCell, anyCells } from './arbitrary-cell';

const lists = { earlier: smallLists, later: smallLists };

/** One thing that a maintainer does to the figures of a release. */
type Edit =
	| { kind: 'add'; cell: Cell }
	| { kind: 'revise' | 'withdraw' | 'withdraw-list'; at: number; cell: Cell }
	| { kind: 'add-period'; year: number };

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
	anyCell.map((cell) => ({ kind: 'add' as const, cell })),
	fc
		.tuple(fc.constantFrom('revise', 'withdraw', 'withdraw-list'), fc.nat(), anyCell)
		.map(([kind, at, cell]) => ({ kind, at, cell }) as Edit),
	fc.integer({ min: 2024, max: 2026 }).map((year) => ({ kind: 'add-period' as const, year }))
);

function edited(cells: readonly Cell[], edit: Edit): Cell[] {
	const byPlace = new Map(cells.map((cell) => [cellPath(cell), cell]));
	if (edit.kind === 'add') byPlace.set(cellPath(edit.cell), edit.cell);
	if (edit.kind === 'add-period') {
		for (const cell of cells.filter(({ period }) => period === '2023H1')) {
			const later = { ...cell, period: `${edit.year}H1` as const };
			byPlace.set(cellPath(later), later);
		}
	}
	const target = 'at' in edit ? cells[edit.at % cells.length] : undefined;
	if (target && edit.kind === 'withdraw') byPlace.delete(cellPath(target));
	if (target && edit.kind === 'withdraw-list') {
		for (const cell of cells)
			if (listPath(cell) === listPath(target)) byPlace.delete(cellPath(cell));
	}
	if (target && edit.kind === 'revise') {
		const { value, lowReliability, suppressed, rounded } = edit.cell;
		byPlace.set(cellPath(target), { ...target, value, lowReliability, suppressed, rounded });
	}
	// A release without any figure is none.
	return byPlace.size === 0 ? [...cells] : [...byPlace.values()];
}

/** Cells as what they say: in any order, and a suppressed one without what it hides. */
const inOrder = (cells: readonly Cell[]) =>
	cells
		.map((cell) => ({ ...cell, rounded: !cell.suppressed && cell.rounded }))
		.map((cell) => JSON.stringify(cell, Object.keys(cell).sort()))
		.sort();

describe('the way back to an earlier release', () => {
	it('leads to every release exactly, whatever was added, revised or withdrawn since', () => {
		const anySteps = fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), {
			minLength: 1,
			maxLength: 5
		});
		fc.assert(
			fc.property(anyCells, anySteps, (first, steps) => {
				const releases = [first];
				for (const step of steps) releases.push(step.reduce(edited, releases.at(-1)!));
				const last = releases.at(-1)!;
				const accepted = readAccepted(writeAccepted(last, smallLists), 'figures.csv', smallLists);
				expect(accepted.issues).toEqual([]);
				let cells = accepted.cells;
				expect(inOrder(cells)).toEqual(inOrder(last));
				for (let i = releases.length - 2; i >= 0; i--) {
					const patch = reversePatch(releases[i]!, releases[i + 1]!);
					if (!isEmptyPatch(patch)) {
						const read = readHistory(writeHistory(patch), '2026.1.csv', lists);
						expect(formatIssues(read.issues)).toBe('');
						cells = applyPatch(cells, read.patch);
					}
					expect(inOrder(cells)).toEqual(inOrder(releases[i]!));
				}
			})
		);
	});

	it('says a whole new half-year in a row for each list, and nothing where nothing changed', () => {
		const [cell] = fc.sample(anyCell, 1);
		const old = smallLists.districts.all.map(({ code }) => ({ ...cell!, district: code }));
		const added = old.map((each) => ({ ...each, period: '2026H2' as const }));
		const patch = reversePatch(old, [...old, ...added]);
		expect(writeHistory(patch).trimEnd().split('\n')).toHaveLength(2);
		expect(isEmptyPatch(reversePatch(old, [...old].reverse()))).toBe(true);
	});
});

describe('data/history/<release>.csv', () => {
	const header = 'period,measure,sex,age,district_code,value,mark\n';
	it.each([
		[
			'a half-year that is none',
			'2023-1,employment_rate,total,15+,1119,65.2,\n',
			/"2023-1" is no half-year/
		],
		[
			'an unknown measure',
			'2023H1,wage,total,15+,,,-\n',
			/row 2, column "measure": "wage" is not known/
		],
		['an unknown sex', '2023H1,employment_rate,all,15+,,,-\n', /column "sex": "all" is not known/],
		['an unknown age', '2023H1,employment_rate,total,20,,,-\n', /column "age": "20" is not known/],
		['an unknown district', '2023H1,employment_rate,total,15+,9999,,-\n', /"9999" is not known/],
		[
			'no figure where there was one',
			'2023H1,employment_rate,total,15+,1119,65.2,-\n',
			/There is a value, "65\.2", and the mark -/
		],
		[
			'a figure of no district',
			'2023H1,employment_rate,total,15+,,65.2,\n',
			/column "district_code": "" is not known/
		],
		[
			'a value that is none',
			'2023H1,employment_rate,total,15+,1119,65·2,\n',
			/"65·2" is not a number/
		],
		[
			'an unknown mark',
			'2023H1,employment_rate,total,15+,1119,65.2,?\n',
			/column "mark": "\?" is not known/
		],
		[
			'the same place twice',
			'2023H1,employment_rate,total,15+,1119,65.2,\n2023H1,employment_rate,total,15+,1119,,-\n',
			/row 3, column "district_code": The same place stands in row 2/
		],
		[
			'a figure in a list that was not there',
			'2023H1,employment_rate,total,15+,,,-\n2023H1,employment_rate,total,15+,1119,65.2,\n',
			/row 3, .* lies in a list that the file says was not there/
		],
		['no rows', '', /There is a header but no row below it/]
	])('is refused with its place: %s', (_, rows, message) => {
		const { issues } = readHistory(header + rows, '2026.1.csv', lists);
		expect(formatIssues(issues)).toMatch(message);
		expect(issues).toHaveLength(1);
	});
});

describe('data/accepted/figures.csv', () => {
	const codes = smallLists.districts.all.map(({ code }) => code);
	const row = (first: string, text: string) =>
		`period,measure,sex,age,${codes.join()}\n${first},${codes.map((_, i) => (i ? '' : text)).join()}\n`;
	it.each([
		[
			'a half-year that is none',
			row('2023-1,employment_rate,total,15+', '65.2'),
			/"2023-1" is no half-year/
		],
		['an unknown measure', row('2023H1,wage,total,15+', '65.2'), /"wage" is not known/],
		['a value above 100', row('2023H1,employment_rate,total,15+', '165.2'), /165\.2 is above 100/],
		['a text', row('2023H1,employment_rate,total,15+', 'about 65'), /"about 65" is not a number/],
		[
			'a district that is missing',
			'period,measure,sex,age\n2023H1,employment_rate,total,15+\n',
			/There is no such column/
		]
	])('is refused with its place: %s', (_, text, message) => {
		expect(formatIssues(readAccepted(text, 'figures.csv', smallLists).issues)).toMatch(message);
	});
});
