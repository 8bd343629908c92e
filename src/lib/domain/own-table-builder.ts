import { cellFlags, type SeriesId } from './dataset';
import { seriesKey } from './dataset';
import type { DistrictList } from './district-list';
import type { OwnColumn, OwnTable } from './own-data';
import type { Period } from './period';

/** What a figure did to the one that stood in its place. */
export type Placed = 'added' | 'repeated' | 'replaced';

interface FilledColumn {
	about: OwnColumn;
	values: Float64Array;
	flags: Uint8Array;
}

/**
 * Fills the columns of a reader's table. A later figure for the same place replaces an earlier one,
 * as rows appended to correct others are meant to.
 */
export class OwnTableBuilder {
	readonly #districts: DistrictList;
	readonly #columns: FilledColumn[] = [];
	readonly #known = new Map<string, number>();
	#cells = 0;
	/** The value that the last figure put replaced; NaN for none, and for a suppressed one. */
	valueBefore = NaN;

	constructor(districts: DistrictList) {
		this.#districts = districts;
	}

	get cells(): number {
		return this.#cells;
	}

	/** The number of a column, made when it is new: ask once, not for each figure. */
	columnOf(series: SeriesId, period: Period): number {
		const key = `${period} ${seriesKey(series)}`;
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const size = this.#districts.all.length;
		const { measure, sex, age } = series;
		this.#columns.push({
			about: { series: { measure, sex, age }, period },
			values: new Float64Array(size).fill(NaN),
			flags: new Uint8Array(size)
		});
		this.#known.set(key, this.#columns.length - 1);
		return this.#columns.length - 1;
	}

	/** `position` in the list of districts; a suppressed figure has the value NaN. */
	put(column: number, position: number, value: number, flags: number): Placed {
		const filled = this.#columns[column];
		if (!filled) throw new Error(`There is no column ${column}`);
		const before = filled.flags[position] ?? 0;
		if (before === 0) {
			filled.flags[position] = flags;
			filled.values[position] = value;
			this.#cells += 1;
			return 'added';
		}
		this.valueBefore = filled.values[position] ?? NaN;
		filled.flags[position] = flags;
		filled.values[position] = value;
		const isSame = before === flags && (this.valueBefore === value || !(flags & cellFlags.present));
		return isSame ? 'repeated' : 'replaced';
	}

	/** Columns that got no figure are left out. */
	table(about: Pick<OwnTable, 'name' | 'added' | 'bytes' | 'rows'>): OwnTable {
		const columns = this.#columns.filter(({ flags }) => flags.some((flag) => flag !== 0));
		const size = this.#districts.all.length;
		const values = new Float64Array(columns.length * size);
		const flags = new Uint8Array(columns.length * size);
		columns.forEach((column, i) => {
			values.set(column.values, i * size);
			flags.set(column.flags, i * size);
		});
		return {
			...about,
			cells: this.#cells,
			districts: this.#districts.all.map(({ code }) => code),
			columns: columns.map(({ about }) => about),
			values,
			flags
		};
	}
}
