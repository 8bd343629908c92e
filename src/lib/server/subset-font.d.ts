declare module 'subset-font' {
	interface Options {
		targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
		/** OpenType features to keep; all when not given. */
		keepFeatures?: readonly string[];
		variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
		noHinting?: boolean;
		/** Name IDs to keep beside the usual ones. */
		preserveNameIds?: readonly number[];
	}
	/** A font with only the glyphs that a text needs. The package ships no types of its own. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options?: Options
	): Promise<Buffer>;
}
