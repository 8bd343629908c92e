import type { SeriesId } from '../domain/dataset';
import type { Measure } from '../domain/measure';
import type { Locale } from '../format/locale';
import { formatGroup } from '../format/population';

/** What a page on a reader's data needs to call things by their names. */
export interface OwnNames {
	locale: Locale;
	measures: readonly Measure[];
	/** Every district there has been, with its province. */
	districts: readonly { code: string; name: string }[];
}

export const ownMeasure = ({ measures }: OwnNames, id: string): Measure | undefined =>
	measures.find((measure) => measure.id === id);

/** `고용률, 15~64세 여성`: as the lists of downloads call it. */
export function ownSeriesName(names: OwnNames, series: SeriesId): string {
	const label = ownMeasure(names, series.measure)?.label[names.locale] ?? series.measure;
	return `${label}, ${formatGroup(series, names.locale)}`;
}

export const ownDistrictName = ({ districts }: OwnNames, code: string): string =>
	districts.find((district) => district.code === code)?.name ?? code;
