/** What a phone's browser still draws: a larger canvas stays blank there without an error. */
const mostPixels = 4096 * 4096;

/** Pixels per CSS pixel of an exported picture: 2, or less where a very long one would be too large. */
export function pictureScale({ width, height }: { width: number; height: number }): number {
	return Math.min(2, Math.floor(Math.sqrt(mostPixels / (width * height)) * 100) / 100);
}
