import { describe, expect, it } from 'vitest';
import { indexColours } from '../../../src/lib/server/index-colours';

const opaque = 0xff000000;
const pixels = (...colours: number[]) => Uint32Array.from(colours, (colour) => opaque + colour);

describe('indexColours', () => {
	it('puts the most frequent colour first and keeps every one exactly', () => {
		const { palette, indexes } = indexColours(pixels(0x0e40b8, 0xf7fafb, 0xf7fafb, 0x211d1b));
		expect(palette[0]).toBe(0xf7fafb);
		expect([...indexes].map((index) => palette[index])).toEqual([
			0x0e40b8, 0xf7fafb, 0xf7fafb, 0x211d1b
		]);
	});

	it('keeps the colour that most of a shade has', () => {
		const { palette, indexes } = indexColours(
			pixels(0x101010, 0x101011, 0x101011, 0x101012, 0x101011)
		);
		expect(palette).toEqual([0x101011]);
		expect([...indexes]).toEqual([0, 0, 0, 0, 0]);
	});

	it('shows the nearest of 256 colours when there are more shades', () => {
		const colourOf = (red: number, green: number) => (green << 11) | (red << 3);
		const all = Array.from({ length: 320 }, (_, i) => colourOf(i % 10, Math.floor(i / 10)));
		const { palette, indexes } = indexColours(pixels(...all));
		expect(palette).toHaveLength(256);
		// Equally frequent: the first 25 greens stay with all their reds, and six reds of the next.
		expect(palette[indexes[all.indexOf(colourOf(9, 31))]!]).toBe(colourOf(9, 24));
		expect(palette[indexes[all.indexOf(colourOf(2, 31))]!]).toBe(colourOf(2, 25));
	});

	it('gives no colours for no pixels', () => {
		expect(indexColours(new Uint32Array())).toEqual({ palette: [], indexes: new Uint8Array() });
	});
});
