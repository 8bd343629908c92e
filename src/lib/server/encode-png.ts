import type { Canvas } from '@napi-rs/canvas';
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { indexColours } from './index-colours';

const deflateAsync = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A flat drawing as a PNG of at most 256 opaque colours: a third of the bytes of full colour. The
 * same drawing gives the same bytes. Compresses off the main thread.
 */
export async function encodePng(canvas: Canvas): Promise<Buffer> {
	const { width, height } = canvas;
	const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
	const { palette, indexes } = indexColours(new Uint32Array(data.buffer));
	// Every row starts with the number of its filter: none, the best one for indexes.
	const rows = new Uint8Array((width + 1) * height);
	for (let row = 0; row < height; row++) {
		rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits to an index, colour by palette.
	header.set([8, 3], 8);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap((rgb) => [rgb & 255, (rgb >> 8) & 255, rgb >> 16]))),
		chunk('IDAT', await deflateAsync(rows, { level: 6 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(content.length + 8);
	frame.writeUInt32BE(data.length, 0);
	frame.set(content, 4);
	frame.writeUInt32BE(crc32(content), content.length + 4);
	return frame;
}
