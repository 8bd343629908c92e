import { seriesKey, type SeriesId } from './dataset';
import type { Period } from './period';

/** A series at one half-year: a list of figures, one for each district. */
export interface FigureList extends SeriesId {
	period: Period;
}

/** Where a figure stands, whether or not there is one. */
export interface CellPlace extends FigureList {
	district: string;
}

/** `2023H1/employment_rate.female.15-64`: names a list on a command line and in maps. */
export function listPath(list: FigureList): string {
	return `${list.period}/${seriesKey(list)}`;
}

/** `2023H1/employment_rate.female.15-64/1119`. */
export function cellPath(place: CellPlace): string {
	return `${listPath(place)}/${place.district}`;
}

/** Only the place of a cell. */
export function placeOfCell({ period, district, measure, sex, age }: CellPlace): CellPlace {
	return { period, district, measure, sex, age };
}
