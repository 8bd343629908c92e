import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { rankingChart } from '../../../src/lib/charts/ranking-chart';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { drawPng } from '../../../src/lib/server/draw-png';
import { garam, rate, rows, smallDataset } from '../charts/small-country';

const dataset = smallDataset(rows);
const spec = rankingChart(rankDistricts(dataset, rate, '2023H1', 'seoul'), {
	dataset,
	locale: 'ko',
	highlight: [garam]
});
const address = 'https://example.org/rankings/employment_rate/';

describe('drawPng', () => {
	const cases: [name: string, width: number, scale: number, pixels: number][] = [
		['a page wide, sharp', 768, 2, 1536],
		['a phone wide', 388, 1, 388]
	];
	it.each(cases)('%s', async (_, width, scale, pixels) => {
		const png = await drawPng(spec, { width, scale, theme: 'light', address });
		expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
		const image = await loadImage(png);
		expect(image.width).toBe(pixels);
		// Title, four rows, a remark, source and address stand below each other.
		expect(image.height).toBeGreaterThan(220 * scale);
		expect(image.height).toBeLessThan(420 * scale);
	});

	it('is the same bytes twice, and other bytes in the dark', async () => {
		const options = { width: 388, scale: 1, address } as const;
		const light = await drawPng(spec, { ...options, theme: 'light' });
		expect((await drawPng(spec, { ...options, theme: 'light' })).equals(light)).toBe(true);
		expect((await drawPng(spec, { ...options, theme: 'dark' })).equals(light)).toBe(false);
	});

	it('grows for a long title rather than cutting it', async () => {
		const options = { width: 388, scale: 1, theme: 'light', address } as const;
		const long = { ...spec, title: Array.from({ length: 6 }, () => spec.title).join(' ') };
		const [short, grown] = await Promise.all([
			loadImage(await drawPng(spec, options)),
			loadImage(await drawPng(long, options))
		]);
		expect(grown.height).toBeGreaterThan(short.height + 5 * 30);
	});
});
