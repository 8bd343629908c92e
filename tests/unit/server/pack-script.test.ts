import { describe, expect, it } from 'vitest';
import { packScript } from '../../../src/lib/server/pack-script';

describe('packScript', async () => {
	const script = await packScript();

	it('stays small enough to be part of every pack', () => {
		const kilobytes = Buffer.byteLength(script) / 1000;
		expect(kilobytes).toBeGreaterThan(20);
		expect(kilobytes).toBeLessThan(60);
	});

	it('is one piece that loads nothing and cannot end the element it stands in', () => {
		expect(script).not.toMatch(/\bimport\s*[({'"]|^export /m);
		expect(script).not.toMatch(/<\/script|<!--/i);
		expect(() => new Function(script)).not.toThrow();
	});
});
