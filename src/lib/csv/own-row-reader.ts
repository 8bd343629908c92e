import { cellFlags } from '../domain/dataset';
import type { OwnProblem } from '../domain/own-issue';
import type { MappedPart, OwnMapping } from '../domain/own-mapping';
import { markOwners } from '../domain/own-marks';
import type { OwnTableBuilder } from '../domain/own-table-builder';
import { periodFromIndex } from '../domain/period';
import { ages, sexes } from '../domain/population';
import type { FigureLists } from './figure-lists';
import { OwnIssueList, ownCopy } from './own-issue-list';
import {
	ambiguousLabel,
	otherPeriodLabel,
	PartLabels,
	periodCount,
	periodIndexOf,
	periodNumber,
	refusedLabel,
	totalLabel,
	unknownLabel
} from './own-part-labels';
import { OwnShareWatch } from './own-share-watch';
import { flagsOfMark, parseOwnValue, type OwnValue } from './own-value';

/** So many different numbers are remembered: rates have a thousand, counts may have a million. */
const mostValues = 20_000;

/** No district has five million people: a higher count is one of people, not of thousands. */
const highestOf = { percent: 100, thousand: 5000 } as const;

/** A column of values, and what its header says of them as numbers; `unknownLabel` where it is silent. */
interface ValueColumn {
	at: number;
	period: number;
	item: number;
	sex: number;
	age: number;
	/** Its rates are shares of 1, as the reader says; undefined where nobody was asked. */
	areShares: boolean | undefined;
	/** Where its marks stand; -1 for none. */
	mark: number;
	watch: OwnShareWatch;
}

/**
 * Reads the rows of a mapped table into columns. Each row stands or falls by itself: what is wrong is
 * noted and the good ones are used.
 */
export class OwnRowReader {
	readonly issues: OwnIssueList;
	readonly labels: PartLabels;
	/** Rows below the header, blank ones left out. */
	rows = 0;

	readonly #measures: readonly {
		id: string;
		decimals: number;
		highest: number;
		isRate: boolean;
	}[];
	readonly #header: readonly string[];
	readonly #builder: OwnTableBuilder;
	readonly #district: number;
	readonly #province: number;
	readonly #parts: Record<MappedPart, number>;
	readonly #constants: Pick<ValueColumn, 'period' | 'item' | 'sex' | 'age'>;
	readonly #values: readonly ValueColumn[];
	/** Number of the builder's column by what it is about; -1 until it is asked for. */
	readonly #columns: Int32Array;
	readonly #parsed = new Map<string, OwnValue>();

	constructor(
		lists: FigureLists,
		header: readonly string[],
		mapping: OwnMapping,
		builder: OwnTableBuilder,
		headerRow: number,
		issues = new OwnIssueList()
	) {
		this.#measures = lists.measures.map(({ id, decimals, unit }) => ({
			...{ id, decimals, highest: highestOf[unit], isRate: unit === 'percent' }
		}));
		this.#header = header;
		this.#builder = builder;
		this.issues = issues;
		this.labels = new PartLabels(lists, mapping.answers);
		const { roles, headers, constants, shares = {} } = mapping;
		this.#district = roles.indexOf('district');
		this.#province = roles.indexOf('province');
		this.#parts = {
			period: roles.indexOf('period'),
			measure: roles.indexOf('measure'),
			sex: roles.indexOf('sex'),
			age: roles.indexOf('age')
		};
		const numbersOf = (parts: OwnMapping['constants']) => ({
			period: periodNumber(parts.period ?? ''),
			item: parts.measure === undefined ? unknownLabel : this.labels.itemOf(parts.measure),
			sex: sexes.findIndex((sex) => sex === parts.sex),
			age: ages.findIndex((age) => age === parts.age)
		});
		this.#constants = numbersOf(constants);
		const marks = new Map<number, number>();
		for (const [mark, owner] of markOwners(roles)) {
			if (owner === null) this.#wrong('marks-not-used', headerRow, mark, header[mark] ?? '');
			else marks.set(owner, mark);
		}
		this.#values = roles.flatMap((role, at) =>
			role === 'value'
				? [
						{
							...{ at, ...numbersOf(headers[at] ?? {}), mark: marks.get(at) ?? -1 },
							watch: new OwnShareWatch(),
							areShares: shares[at] && shares[at] !== 'unsaid' ? shares[at] === 'yes' : undefined
						}
					]
				: []
		);
		const size = lists.measures.length * sexes.length * ages.length * periodCount;
		this.#columns = new Int32Array(size).fill(-1);
	}

	/** Columns whose rates look like shares of 1, of which the reader has not been asked. */
	get suspectColumns(): number[] {
		return this.#values.flatMap(({ at, areShares, watch }) =>
			areShares === undefined && watch.isSuspect ? [at] : []
		);
	}

	/** Reads one row; `number` as a spreadsheet counts. */
	read(row: readonly string[], number: number): void {
		if (row.length !== this.#header.length) {
			if (row.length === 1 && row[0]?.trim() === '') return;
			this.rows += 1;
			const text = row.join(',');
			this.issues.add({ problem: 'wrong-cell-count', row: number, column: null, text });
			return;
		}
		this.rows += 1;
		const label = row[this.#district] ?? '';
		const province = this.#province < 0 ? '' : (row[this.#province] ?? '');
		const position = this.labels.district(label, province);
		if (position < 0) return this.#refuse('district', position, row, number);
		const { period, measure, sex, age } = this.#parts;
		const { labels } = this;
		const rowPeriod =
			period < 0 ? this.#constants.period : labels.period.numberOf(row[period] ?? '');
		const rowItem =
			measure < 0 ? this.#constants.item : labels.measure.numberOf(row[measure] ?? '');
		const rowSex = sex < 0 ? this.#constants.sex : labels.sex.numberOf(row[sex] ?? '');
		const rowAge = age < 0 ? this.#constants.age : labels.age.numberOf(row[age] ?? '');
		for (const column of this.#values) {
			const thePeriod = column.period < 0 ? rowPeriod : column.period;
			if (thePeriod < 0) return this.#refuse('period', thePeriod, row, number);
			const theItem = column.item < 0 ? rowItem : column.item;
			const item = this.labels.items[theItem];
			if (!item) return this.#refuse('measure', theItem, row, number);
			const theSex = column.sex < 0 ? rowSex : column.sex;
			if (theSex < 0) return this.#refuse('sex', theSex, row, number);
			const ofItem = item.age < 0 ? rowAge : item.age;
			const theAge = column.age < 0 ? ofItem : column.age;
			if (theAge < 0) return this.#refuse('age', theAge, row, number);
			this.#take(row, number, column, position, item.measure, theSex, theAge, thePeriod);
		}
	}

	/** One figure whose place is known. */
	#take(
		row: readonly string[],
		number: number,
		{ at, mark: markAt, areShares, watch }: ValueColumn,
		position: number,
		measureNumber: number,
		sex: number,
		age: number,
		period: number
	): void {
		const text = row[at] ?? '';
		const parsed = this.#valueOf(text);
		const markText = markAt < 0 ? '' : (row[markAt] ?? '');
		const mark = markText === '' ? 0 : flagsOfMark(markText);
		if (mark === undefined) return this.#wrong('unknown-mark', number, markAt, markText);
		const measure = this.#measures[measureNumber];
		if (!measure) return;
		let { value, decimals: written, flags } = parsed;
		if (parsed.kind === 'value') {
			if (mark & cellFlags.suppressed) {
				return this.#wrong('suppressed-with-value', number, at, text);
			}
			const { decimals, highest, isRate } = measure;
			if (isRate) watch.note(value, written > decimals);
			if (isRate && areShares) {
				// A bare product would have decimals that nobody wrote: 0.07 * 100 is more than 7.
				value = Math.round(value * 100 * 10 ** decimals) / 10 ** decimals;
				written = Math.max(0, written - 2);
			}
			if (value < 0 || value > highest) return this.#wrong('out-of-range', number, at, text);
			if (written > decimals) {
				this.#wrong('too-precise', number, at, text);
				value = Math.round(value * 10 ** decimals) / 10 ** decimals;
			}
			flags |= mark;
			// Whole units are what the mark says; a figure with a digit more is not.
			if (written > 0) flags &= ~cellFlags.rounded;
		} else if (parsed.problem) {
			return this.#wrong(parsed.problem, number, at, text);
		} else {
			flags |= mark & cellFlags.suppressed;
			if (flags === 0) {
				return this.issues.leave(parsed.kind === 'blank' ? 'blank' : 'not-available');
			}
		}
		const column = this.#columnOf(measureNumber, sex, age, period);
		if (this.#builder.put(column, position, value, flags) === 'replaced') {
			const { valueBefore } = this.#builder;
			this.issues.add({
				...{ problem: 'replaced', row: number, column: this.#header[at] ?? null, text },
				before: Number.isNaN(valueBefore) ? 'x' : String(valueBefore)
			});
		}
	}

	#columnOf(measure: number, sex: number, age: number, period: number): number {
		const place = ((measure * sexes.length + sex) * ages.length + age) * periodCount + period;
		const known = this.#columns[place] ?? -1;
		if (known >= 0) return known;
		const series = {
			measure: this.#measures[measure]?.id ?? '',
			sex: sexes[sex] ?? 'total',
			age: ages[age] ?? '15+'
		};
		const column = this.#builder.columnOf(series, periodFromIndex(periodIndexOf(period)));
		this.#columns[place] = column;
		return column;
	}

	#valueOf(text: string): OwnValue {
		const known = this.#parsed.get(text);
		if (known) return known;
		const value = parseOwnValue(text);
		if (this.#parsed.size < mostValues) this.#parsed.set(ownCopy(text), value);
		return value;
	}

	#wrong(problem: OwnProblem, row: number, at: number, text: string): void {
		this.issues.add({ problem, row, column: this.#header[at] ?? null, text });
	}

	/** Says why a row has no place among the figures. */
	#refuse(
		part: 'district' | MappedPart,
		label: number,
		row: readonly string[],
		number: number
	): void {
		if (label === totalLabel) return this.issues.leave('total');
		if (label === otherPeriodLabel) return this.issues.leave('other-period');
		if (label === refusedLabel) return this.issues.leave('chosen');
		const at = part === 'district' ? this.#district : this.#parts[part];
		const text = row[at] ?? '';
		const province = part === 'district' && this.#province >= 0 ? (row[this.#province] ?? '') : '';
		this.labels.noteOpen(part, text, province);
		const problem = label === ambiguousLabel ? 'ambiguous-district' : (`unknown-${part}` as const);
		this.#wrong(problem, number, at, `${province} ${text}`.trim());
	}
}
