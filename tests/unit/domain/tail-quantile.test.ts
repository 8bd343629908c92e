import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/lib/domain/quantile';
import { tailQuantile } from '../../../src/lib/domain/tail-quantile';

const hidden = fc.array(
	fc.record({
		value: fc.double({ min: 0, max: 5, noNaN: true }),
		slack: fc.double({ min: 0, max: 2, noNaN: true })
	}),
	{ minLength: 1, maxLength: 200 }
);
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('tailQuantile', () => {
	it('is the quantile of the numbers, whatever their bounds', () => {
		fc.assert(
			fc.property(hidden, share, (numbers, level) => {
				const values = numbers.map(({ value }) => value);
				const bounds = Float64Array.from(numbers, ({ value, slack }) => value + slack);
				const workOut = (i: number) => values[i]!;
				expect(tailQuantile(bounds, level, workOut)).toBeCloseTo(quantile(values, level), 12);
			})
		);
	});

	it('does not need the value of a number at or below the floor', () => {
		fc.assert(
			fc.property(hidden, share, (numbers, level) => {
				const values = numbers.map(({ value }) => value);
				const bounds = Float64Array.from(numbers, ({ value, slack }) => value + slack);
				const workOut = (i: number, floor: number) => Math.max(floor, values[i]!);
				expect(tailQuantile(bounds, level, workOut)).toBeCloseTo(quantile(values, level), 12);
			})
		);
	});

	it('works out no number whose bound stays below the tail', () => {
		const values = Array.from({ length: 1000 }, (_, i) => ((i * 37) % 1000) / 1000);
		const bounds = Float64Array.from(values, (value) => value + 0.01);
		const workedOut = new Set<number>();
		tailQuantile(bounds, 0.95, (i) => {
			workedOut.add(i);
			return values[i]!;
		});
		// The tail holds 50 numbers; those within 0.01 below it could reach it.
		expect(workedOut.size).toBeGreaterThanOrEqual(50);
		expect(workedOut.size).toBeLessThanOrEqual(61);
	});
});
