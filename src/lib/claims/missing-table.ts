import type { Dataset, SeriesId } from '../domain/dataset';
import type { MissingReason } from '../domain/figure';
import type { Period } from '../domain/period';

/** A needed part of a published table that is not there: what to add before a claim can be checked. */
export interface MissingTable extends SeriesId {
	period: Period;
	reason: MissingReason;
	/** No district has a figure there: the whole table is missing, and `districts` is empty. */
	whole: boolean;
	/** Codes of the districts whose cell is needed, in code order. */
	districts: string[];
}

/** Groups missing cells of one series and period by their reason. */
export function missingTables(
	dataset: Dataset,
	{ measure, sex, age }: SeriesId,
	period: Period,
	cells: readonly { code: string; reason: MissingReason }[]
): MissingTable[] {
	const whole = dataset.column({ measure, sex, age }, period) === undefined;
	const reasons = [...new Set(cells.map(({ reason }) => reason))].sort();
	return reasons.map((reason) => ({
		measure,
		sex,
		age,
		period,
		reason,
		whole,
		districts: whole
			? []
			: cells
					.filter((cell) => cell.reason === reason)
					.map(({ code }) => code)
					.sort()
	}));
}

/** The same gaps from several places, each once: districts are united per table and reason. */
export function uniteMissing(tables: readonly MissingTable[]): MissingTable[] {
	const united = new Map<string, MissingTable>();
	for (const table of tables) {
		const { measure, sex, age, period, reason } = table;
		const key = [period, measure, sex, age, reason].join(' ');
		const before = united.get(key);
		const districts = [...new Set([...(before?.districts ?? []), ...table.districts])].sort();
		united.set(key, { ...table, districts });
	}
	return [...united].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, table]) => table);
}
