import fc from 'fast-check';
import { seriesKey, type Cell } from '../../../src/lib/domain/dataset';
import { ages, sexes } from '../../../src/lib/domain/population';
import { smallLists } from '../../fixtures/lists';

const { districts, measures } = smallLists;

/** Any cell that a file may hold: values as published, marks in every combination that means something. */
export const anyCell: fc.Arbitrary<Cell> = fc
	.record({
		district: fc.constantFrom(...districts.all.map(({ code }) => code)),
		sex: fc.constantFrom(...sexes),
		age: fc.constantFrom(...ages),
		measure: fc.constantFrom(...measures.map(({ id }) => id)),
		tenths: fc.integer({ min: 0, max: 1000 }),
		mark: fc.constantFrom('none', 'low', 'rounded', 'both', 'suppressed')
	})
	.map(({ tenths, mark, ...place }) => {
		const rounded = mark === 'rounded' || mark === 'both';
		const published = rounded ? Math.round(tenths / 10) : tenths / 10;
		return {
			period: '2023H1' as const,
			...place,
			value: mark === 'suppressed' ? null : published,
			lowReliability: mark === 'low' || mark === 'both',
			suppressed: mark === 'suppressed',
			rounded
		};
	});

/** Cells of different places, as a file has them. */
export const anyCells = fc.uniqueArray(anyCell, {
	minLength: 1,
	maxLength: 60,
	selector: (cell) => `${cell.district} ${seriesKey(cell)}`
});
