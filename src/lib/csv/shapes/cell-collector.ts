import { seriesKey, type Cell, type SeriesId } from '../../domain/dataset';
import type { Period } from '../../domain/period';
import { checkValue } from '../check-value';
import type { FigureLists } from '../figure-lists';
import { quoted, type Issue } from '../issue';
import { parseNumber } from '../parse-number';
import type { PublishedReading } from './shape';

/** Where a cell stands in the file. */
interface Place {
	row: number;
	column: string;
}

/** What a cell of a published table is about. */
export interface CellId extends SeriesId {
	period: Period;
	district: string;
}

const keyOf = (id: CellId) => `${id.period} ${id.district} ${seriesKey(id)}`;

/** Gathers the cells of one published file with the checks that every shape shares. */
export class CellCollector {
	readonly #file: string;
	readonly #lists: FigureLists;
	readonly #cells = new Map<string, { cell: Cell; row: number }>();
	readonly #marks = new Map<string, Place>();
	readonly #skipped = new Map<string, number>();
	readonly #issues: Issue[] = [];

	constructor(file: string, lists: FigureLists) {
		this.#file = file;
		this.#lists = lists;
	}

	/** Leaves something out on purpose, counted under its reason. */
	skip(reason: string, count = 1): void {
		this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + count);
	}

	issue(
		row: number | null,
		column: string | null,
		rest: Pick<Issue, 'problem' | 'found' | 'advice'>
	) {
		this.#issues.push({ file: this.#file, row, column, ...rest });
	}

	/** `rounded`: the table prints this measure in whole units only. */
	add(place: Place, id: CellId, text: string, rounded = false): void {
		const parsed = parseNumber(text);
		if (parsed.kind === 'blank') return this.skip('blank cell');
		if (parsed.kind === 'not-available') return this.skip(`cell without a figure (${text.trim()})`);
		const say = (rest: Pick<Issue, 'problem' | 'found' | 'advice'>) =>
			this.issue(place.row, place.column, rest);
		if (parsed.kind === 'not-a-number') {
			const found = `${quoted(text)} is not a number.`;
			return say({ problem: 'not-a-number', found, advice: parsed.advice });
		}
		const measure = this.#lists.measures.find(({ id: known }) => known === id.measure);
		if (!measure) {
			const found = `${id.measure} is not in data/measures.json.`;
			return say({ problem: 'unknown-measure', found, advice: 'Add the measure there.' });
		}
		const value = parsed.kind === 'number' ? parsed.value : null;
		const wrong = value === null ? undefined : checkValue(value, measure);
		if (wrong) return say(wrong);
		const known = this.#cells.get(keyOf(id));
		if (known) {
			const found = `The table gives this figure in row ${known.row} already (${known.cell.value}, here ${quoted(text)}).`;
			const advice = 'Remove the row that should not be there; is a table pasted in twice?';
			return say({ problem: 'duplicate-row', found, advice });
		}
		const cell: Cell = {
			period: id.period,
			district: id.district,
			sex: id.sex,
			age: id.age,
			measure: id.measure,
			value,
			lowReliability: false,
			suppressed: value === null,
			rounded: value !== null && rounded
		};
		this.#cells.set(keyOf(id), { cell, row: place.row });
	}

	/** A reliability mark for a cell given before or after: `*` marks it, blank and a stray `0` do not. */
	mark(place: Place, id: CellId, text: string): void {
		const mark = text.trim();
		if (mark === '') return;
		if (mark === '0') return this.skip('reliability mark 0, which means none');
		if (mark === '*') {
			this.#marks.set(keyOf(id), place);
			return;
		}
		this.issue(place.row, place.column, {
			problem: 'unknown-mark',
			found: `${quoted(text)} is not a reliability mark.`,
			advice: 'Marks are * or blank; has a row of values been labelled RSE?'
		});
	}

	reading(): PublishedReading {
		for (const [key, place] of this.#marks) {
			const marked = this.#cells.get(key);
			if (marked) marked.cell.lowReliability = true;
			else {
				this.issue(place.row, place.column, {
					problem: 'mark-without-value',
					found: 'There is a mark, but no figure that it could belong to.',
					advice: 'Check that the row of the figure is in the file and stands above its mark.'
				});
			}
		}
		const cells = [...this.#cells.values()].map(({ cell }) => cell);
		return { cells, skipped: this.#skipped, issues: this.#issues };
	}
}
