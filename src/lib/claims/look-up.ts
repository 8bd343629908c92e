import type { Dataset, SeriesId } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import type { Period } from '../domain/period';
import { missingTables, type MissingTable } from './missing-table';

/** A figure with what to add where it is missing. */
export interface LookedUp {
	figure: Figure;
	missing: MissingTable[];
}

/** Looks up one district's figure; a gap comes back as a table that is missing. */
export function lookUp(
	dataset: Dataset,
	code: string,
	{ measure, sex, age }: SeriesId,
	period: Period
): LookedUp {
	const series = { measure, sex, age };
	const figure = dataset.figure(code, series, period);
	if (figure.kind === 'value') return { figure, missing: [] };
	const cells = [{ code, reason: figure.reason }];
	return { figure, missing: missingTables(dataset, series, period, cells) };
}
