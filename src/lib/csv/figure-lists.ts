import type { DistrictList } from '../domain/district-list';
import type { Measure } from '../domain/measure';

/** The lists that every reader of figures checks its codes and ids against. */
export interface FigureLists {
	districts: DistrictList;
	measures: readonly Measure[];
}
