import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { encodePng } from '../../../src/lib/server/encode-png';

const colours = ['#fbfaf7', '#b8400e', '#1b1d21', '#ffffff', '#000000'];

it('gives every pixel of a flat drawing back to whoever reads it', async () => {
	const canvas = createCanvas(31, 7);
	const context = canvas.getContext('2d');
	colours.forEach((colour, i) => {
		context.fillStyle = colour;
		context.fillRect(i * 5, i, 31, 7);
	});
	const copy = createCanvas(31, 7);
	copy.getContext('2d').drawImage(await loadImage(await encodePng(canvas)), 0, 0);
	const pixelsOf = (one: typeof canvas) => one.getContext('2d').getImageData(0, 0, 31, 7).data;
	expect(pixelsOf(copy)).toEqual(pixelsOf(canvas));
});
