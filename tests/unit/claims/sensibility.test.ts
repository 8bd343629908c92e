import { describe, expect, it } from 'vitest';
import { sensibilityWeights } from '../../../src/lib/claims/sensibility';

const tables = Object.entries(sensibilityWeights).map(([parameter, choices]) => ({
	parameter,
	choices: Object.entries(choices)
}));

describe('sensibilityWeights', () => {
	it.each(tables)(
		'$parameter: exactly one choice is the literal one, the others weigh less',
		({ choices }) => {
			const weights = choices.map(([, { weight }]) => weight);
			expect(weights.filter((weight) => weight === 1)).toHaveLength(1);
			expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
		}
	);

	it.each(tables)(
		'$parameter: every choice has its own reason in both languages',
		({ choices }) => {
			for (const locale of ['ko', 'en'] as const) {
				const reasons = choices.map(([, { reason }]) => reason[locale].trim());
				expect(reasons).not.toContain('');
				expect(new Set(reasons).size).toBe(choices.length);
			}
		}
	);
});
