import { describe, expect, it } from 'vitest';
import { servedSize } from '../../fixtures/served-size';
import { bundleScript } from '../../../src/lib/server/bundle-script';

describe('the element as it is served', () => {
	it('is small and brings no chart', async () => {
		const script = await bundleScript('src/lib/embed/goyong-chart.ts', 'es');
		expect(script).not.toMatch(/canvas|Chart\.js/);
		expect(await servedSize(script)).toBeLessThanOrEqual(2048);
	});
});
