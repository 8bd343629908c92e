const mostColours = 256;

/** Shades that no eye tells apart are one: five bits of each channel name a shade. */
const shadeOf = (colour: number) =>
	((colour >> 3) & 0x1f) | ((colour >> 6) & 0x3e0) | ((colour >> 9) & 0x7c00);
const shades = 2 ** 15;

/**
 * A picture in at most 256 colours: of every shade the colour that most of it has, so that areas keep
 * theirs exactly, and of rare shades the nearest one left. Pixels are 0xAABBGGRR, opacity ignored;
 * palette entries 0xBBGGRR, most frequent shade first.
 */
export function indexColours(pixels: Uint32Array): { palette: number[]; indexes: Uint8Array } {
	const starts = startsOfRuns(pixels);
	const palette: number[] = [];
	const indexOfShade = new Uint8Array(shades);
	for (const { shade, colour } of shadesByFrequency(pixels, starts)) {
		const index =
			palette.length < mostColours ? palette.push(colour) - 1 : nearest(colour, palette);
		indexOfShade[shade] = index;
	}
	const indexes = new Uint8Array(pixels.length);
	starts.forEach((start, run) => {
		const index = indexOfShade[shadeOf(pixels[start]!)]!;
		if (index > 0) indexes.fill(index, start, starts[run + 1] ?? pixels.length);
	});
	return { palette, indexes };
}

/** Most of a drawing is long runs of one colour: whatever looks at every run is done soon. */
function startsOfRuns(pixels: Uint32Array): Uint32Array {
	const starts = new Uint32Array(pixels.length);
	let count = 0;
	for (let i = 0; i < pixels.length; i++) {
		if (i === 0 || pixels[i] !== pixels[i - 1]) starts[count++] = i;
	}
	return starts.subarray(0, count);
}

/**
 * The shades of a picture, most frequent first, each with the colour that more than half of its
 * pixels have. Without such a one it is any of them, since an eye cannot tell (Boyer and Moore's
 * majority vote: one pass, no list of colours).
 */
function shadesByFrequency(pixels: Uint32Array, starts: Uint32Array) {
	const counts = new Uint32Array(shades);
	const colours = new Uint32Array(shades);
	const votes = new Int32Array(shades);
	starts.forEach((start, run) => {
		const size = (starts[run + 1] ?? pixels.length) - start;
		const colour = pixels[start]! & 0xffffff;
		const shade = shadeOf(colour);
		counts[shade]! += size;
		votes[shade]! += colours[shade] === colour ? size : -size;
		if (votes[shade]! < 0) {
			colours[shade] = colour;
			votes[shade] = -votes[shade]!;
		}
	});
	const found: { shade: number; colour: number }[] = [];
	counts.forEach((count, shade) => {
		if (count > 0) found.push({ shade, colour: colours[shade]! });
	});
	return found.sort((a, b) => counts[b.shade]! - counts[a.shade]! || a.shade - b.shade);
}

function nearest(colour: number, palette: readonly number[]): number {
	const distances = palette.map((other) => squaredDistance(colour, other));
	return distances.indexOf(Math.min(...distances));
}

function squaredDistance(a: number, b: number): number {
	const red = (a & 255) - (b & 255);
	const green = ((a >> 8) & 255) - ((b >> 8) & 255);
	const blue = (a >> 16) - (b >> 16);
	return red * red + green * green + blue * blue;
}
