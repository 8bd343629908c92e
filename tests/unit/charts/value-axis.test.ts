import { describe, expect, it } from 'vitest';
import { axisAround, axisFromZero, tickStep } from '../../../src/lib/charts/value-axis';

describe('tickStep', () => {
	const cases: [name: string, span: number, count: number, step: number][] = [
		['a rate from 0 to 66', 66, 4, 20],
		['a narrow span', 9, 4, 2],
		['a span below 1', 0.9, 4, 0.2],
		['large counts', 341, 4, 100],
		['just below ten times', 38, 4, 10]
	];
	it.each(cases)('%s', (_, span, count, step) =>
		expect(tickStep(span, count)).toBeCloseTo(step, 9)
	);
});

describe('axisFromZero', () => {
	const cases: [name: string, values: number[], min: number, max: number, ticks: string[]][] = [
		['rates end at the largest', [53.2, 65.2], 0, 65.2, ['0%', '20%', '40%', '60%']],
		['losses reach below 0', [-3, 2], -3, 2, ['−3%', '−2%', '−1%', '0%', '1%', '2%']],
		['only losses still end at 0', [-4, -2], -4, 0, ['−4%', '−3%', '−2%', '−1%', '0%']],
		['nothing at all', [], 0, 1, ['0%', '1%']],
		['only zeros', [0, 0], 0, 1, ['0%', '1%']]
	];
	it.each(cases)('%s', (_, values, min, max, ticks) => {
		const axis = axisFromZero(values, 'percent', 'ko');
		expect([axis.min, axis.max]).toEqual([min, max]);
		expect(axis.ticks.map(({ label }) => label)).toEqual(ticks);
	});

	it('names a unit that the ticks do not carry', () => {
		expect(axisFromZero([341.5], 'thousand', 'ko').unit).toBe('천 명');
		expect(axisFromZero([341.5], 'thousand', 'en').unit).toBe('thousand');
	});
});

describe('axisAround', () => {
	const cases: [name: string, values: number[], min: number, max: number][] = [
		['whole steps around the values', [57.7, 66.9], 56, 68],
		['a value on a step gets one more', [60, 64], 59, 65],
		['0 when values reach down to a third of the largest', [2.1, 9.4], 0, 10],
		['never above 100 percent', [92, 99.9], 90, 100],
		['a flat line gets a step on either side', [60, 60], 59, 61],
		['nothing at all', [], 0, 1],
		['steps no finer than the figures', [3.1, 3.4], 3, 3.5]
	];
	it.each(cases)('%s', (_, values, min, max) => {
		const axis = axisAround(values, 'percent', 'en');
		expect([axis.min, axis.max]).toEqual([min, max]);
		expect(axis.ticks[0]?.value).toBe(min);
	});
});
