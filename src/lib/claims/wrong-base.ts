import type { Dataset } from '../domain/dataset';
import type { ChangeStatement } from './claim';
import { evaluateChange } from './evaluate-change';
import type { Part, ReadingResult } from './evaluation';
import type { ChangeFinding } from './finding';
import type { Note } from './note';

/** Up to two years back: what "지난해" may have been mistaken for. */
const stepsBack = [1, 2, 3, 4];

/**
 * A comparison that fits another base than the one its words name, or would usually mean: a note for
 * each survey and group whose most natural base fails while another fits everything that is printed.
 * Needs an amount or a base value, since a bare direction fits too much to tell.
 */
export function wrongBaseNotes(
	statement: ChangeStatement,
	district: string,
	readings: readonly ReadingResult[],
	dataset: Dataset
): Note[] {
	if (statement.amount === null && statement.baseValue === null) return [];
	const natural = new Map<string, Part & { reading: ReadingResult['reading'] }>();
	for (const { reading, parts } of readings) {
		for (const part of parts) {
			const key = `${part.period} ${part.age}`;
			// Readings come in the order of sensibility, so the first base met is the natural one.
			if (!natural.has(key)) natural.set(key, { ...part, reading });
		}
	}
	return [...natural.values()].flatMap(({ period, base, outcome, finding, reading }): Note[] => {
		if (outcome !== 'fails' || finding?.kind !== 'change' || base === null) return [];
		const fitting = stepsBack
			.map((baseStepsBack) =>
				evaluateChange(dataset, district, { ...reading, baseStepsBack }, period, statement)
			)
			.find((part) => part.outcome === 'holds');
		if (!fitting) return [];
		const fits = fitting.finding as ChangeFinding;
		return [
			{
				code: 'wrong-base',
				period,
				age: reading.age,
				named: base,
				namedValue: finding.from,
				fits: fits.base,
				fitsValue: fits.from
			}
		];
	});
}
