import { expect, it } from 'vitest';
import { formatConfidence, standardConfidence } from '../../../src/lib/format/confidence';

it.each([
	[0.8, '80%', 'whole'],
	[0.95, '95%', 'whole, though 0.95 × 100 is not exact'],
	[0.975, '97.5%', 'half a point, as for two surveys together'],
	[0.9875, '98.8%', 'rounded to a tenth']
])('writes %d as %s (%s)', (level, written) => expect(formatConfidence(level)).toBe(written));

it('names the standard level', () => expect(standardConfidence).toBe('95%'));
