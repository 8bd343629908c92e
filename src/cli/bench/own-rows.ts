import { figureListColumns } from '../../lib/csv/read-figure-list';
import { latestSpan, type District } from '../../lib/domain/district';
import type { Measure } from '../../lib/domain/measure';
import { stepPeriod } from '../../lib/domain/period';
import { ages, sexes } from '../../lib/domain/population';

/**
 * The text of a tidy table of so many made-up figures, each of another place, in pieces that can be
 * joined: one measure and group after the other, by survey and district, as a database writes it.
 */
export function* ownRows(
	count: number,
	districts: readonly District[],
	measures: readonly Measure[]
): Generator<string> {
	let left = count;
	let seed = 1;
	yield `${figureListColumns.join(',')}\n`;
	for (const measure of measures) {
		for (const sex of sexes) {
			for (const age of ages) {
				let text = '';
				for (let step = 0; step < 40; step++) {
					const period = stepPeriod('2013H1', step);
					for (const district of districts) {
						if (left === 0) {
							yield text;
							return;
						}
						left -= 1;
						// A linear congruential generator (Numerical Recipes): the same figures each time.
						seed = (seed * 1664525 + 1013904223) % 2 ** 32;
						const value = (measure.unit === 'percent' ? seed % 1001 : seed % 9000) / 10;
						const mark = seed % 50 === 0 ? '*' : '';
						const name = latestSpan(district).fullName;
						text += `${period},${name},${district.code},${sex},${age},${measure.id},${value},${mark}\n`;
					}
				}
				yield text;
			}
		}
	}
	if (left > 0) throw new Error(`There are only ${count - left} places for ${count} figures.`);
}
