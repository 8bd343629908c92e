import measures from '../../../data/measures.json';
import universes from '../../../data/universes.json';
import { Dataset, type Cell, type SeriesId } from '../../../src/lib/domain/dataset';
import { DistrictList } from '../../../src/lib/domain/district-list';
import type { Measure } from '../../../src/lib/domain/measure';
import type { UniverseDefinition } from '../../../src/lib/domain/universe';

export const rateOfAll: SeriesId = { measure: 'employment_rate', sex: 'total', age: '15+' };

type SomeCell = Partial<Cell> & { code: string; value: number | null };

const codes = ['1101', '1102', '1103', '1104', '1105'];

/** Five districts of Seoul; a cell is the employment rate of everyone in 2023H1 unless it says more. */
export function smallCountry(cells: readonly SomeCell[]): Dataset {
	const districts = codes.map((code) => ({
		code,
		name: code,
		nameEn: code,
		tile: null,
		spans: [
			{ fullName: code, province: '서울' as const, kind: 'gu' as const, from: null, to: null }
		]
	}));
	return new Dataset(
		new DistrictList(districts, universes as UniverseDefinition[]),
		measures as Measure[],
		cells.map(({ code, ...cell }) => ({
			...rateOfAll,
			district: code,
			period: '2023H1',
			lowReliability: false,
			suppressed: cell.value === null,
			rounded: false,
			...cell
		})),
		'test'
	);
}
