import type { Dataset, SeriesId } from '../../domain/dataset';
import { changeOnYear } from '../../domain/difference';
import type { Period } from '../../domain/period';
import { latestFigure, latestPlacing, type Placing } from '../../domain/placing';
import { keySeries } from './key-series';
import { ownUniverse } from './own-universe';

export interface KeyFigure {
	series: SeriesId;
	period: Period;
	value: number;
	decimals: number;
	lowReliability: boolean;
	/** On a year before, in the measure's unit. */
	change: number | null;
	/** Among those it is most naturally ranked with, and in the country, each at its own last complete survey. */
	placings: Placing[];
}

/** The newest figure of each key series that the district has, with its places. */
export function keyFigures(dataset: Dataset, code: string): KeyFigure[] {
	const last = dataset.periods().at(-1);
	const universes = new Set(last ? [ownUniverse(dataset, code, last), 'national'] : []);
	return keySeries(dataset).flatMap((series): KeyFigure[] => {
		const latest = latestFigure(dataset, code, series);
		if (!latest) return [];
		const { value, decimals, mark } = latest.figure;
		const placings = [...universes].flatMap(
			(universe) => latestPlacing(dataset, code, series, universe) ?? []
		);
		return [
			{
				series,
				period: latest.period,
				value,
				decimals,
				lowReliability: mark === 'low-reliability',
				change: changeOnYear(dataset, code, series, latest.period),
				placings
			}
		];
	});
}
