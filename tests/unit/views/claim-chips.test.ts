import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/lib/claims/claim';
import { loadDataset } from '../../../src/lib/server/dataset';
import { claimChips } from '../../../src/lib/views/claim-chips';

const dataset = loadDataset();
const lists = {
	measures: dataset.measures,
	universes: dataset.districts.universes,
	periods: dataset.periods(),
	series: dataset.seriesIds()
};
const series = { measure: 'employment_rate', sex: null, age: null, periods: null } as const;
const rank: Statement = {
	...{ kind: 'rank', ...series, universe: 'custom:1119,1123', order: 'highest-first' },
	assertion: { type: 'nth', rank: 1 }
};
const value: Statement = {
	...{ kind: 'value', ...series, value: 65.2, decimals: 1 },
	...{ precision: 'exact', unit: 'percent' }
};

const partsOf = (statement: Statement) =>
	claimChips(statement, lists, 'ko').map(({ part }) => part);

describe('claimChips', () => {
	it.each([
		['a rank', rank, ['measure', 'sex', 'age', 'periods', 'universe', 'number']],
		['a value', value, ['measure', 'sex', 'age', 'periods', 'number']],
		['an award', { kind: 'outside', topic: 'award', meanings: [] } as Statement, []]
	])('offers the parts of %s', (_, statement, parts) => {
		expect(partsOf(statement)).toEqual(parts);
	});

	it.each(['ko', 'en'] as const)(
		'names every choice, the present one among them (%s)',
		(locale) => {
			for (const statement of [rank, value]) {
				for (const chip of claimChips(statement, lists, locale)) {
					expect(chip.label).not.toBe('');
					if (!chip.options) continue;
					const values = chip.options.map((option) => option.value);
					expect(values).toContain(chip.value);
					expect(new Set(values).size).toBe(values.length);
					expect(chip.options.every(({ text }) => text !== '')).toBe(true);
				}
			}
		}
	);

	it('offers a share in percent no count of persons', () => {
		const measure = claimChips(value, lists, 'ko').find(({ part }) => part === 'measure');
		const offered = measure?.options?.map((option) => option.value);
		expect(offered).toContain('unemployment_rate');
		expect(offered).not.toContain('employed_thousand');
	});

	it('offers a rank whole numbers, a value any', () => {
		const stepOf = (statement: Statement) =>
			claimChips(statement, lists, 'ko').find(({ part }) => part === 'number')?.step;
		expect(stepOf(rank)).toBe(1);
		expect(stepOf(value)).toBe(0.1);
	});
});
