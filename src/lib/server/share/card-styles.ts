import type { Fit } from './fit-text';
import type { TextStyle } from './place-text';

/** The same number of lines at each size, largest first. */
const inLines = (lines: number, ...sizes: number[]): Fit[] => sizes.map((size) => [size, lines]);

/** How every part of a share image is set. Sizes under 44 are for those who open the image. */
export const cardStyles = {
	kicker: { fits: inLines(1, 27), leading: 1.8, bold: false, colour: 'muted' },
	/** One large line, or two that are not much smaller. */
	headline: {
		fits: [
			...inLines(1, 96, 88, 80),
			...inLines(2, 92, 84, 76),
			...inLines(3, 68, 62),
			...inLines(4, 56),
			...inLines(5, 48)
		],
		leading: 1.2,
		bold: true,
		colour: 'text'
	},
	headlineOverChart: {
		fits: [...inLines(1, 88, 80, 72, 64, 58, 52), ...inLines(2, 58, 52, 46)],
		leading: 1.2,
		bold: true,
		colour: 'text'
	},
	/** In a column beside the chart that it was found in. */
	finding: {
		fits: [
			...inLines(4, 60, 56),
			...inLines(5, 56, 52),
			...inLines(6, 52, 48),
			...inLines(7, 44),
			...inLines(8, 40),
			...inLines(9, 36)
		],
		leading: 1.24,
		bold: true,
		colour: 'text'
	},
	figure: { fits: inLines(1, 116, 96, 76), leading: 1, bold: true, colour: 'highlight' },
	figureLabel: {
		fits: [...inLines(1, 30), ...inLines(2, 28), ...inLines(3, 26)],
		leading: 1.3,
		bold: false,
		colour: 'muted'
	},
	paragraph: {
		fits: inLines(Infinity, 34, 32, 30, 28, 26, 24, 22),
		leading: 1.34,
		bold: false,
		colour: 'text'
	},
	/** In the colour of the verdict. */
	verdict: {
		fits: [...inLines(1, 56, 50, 44), ...inLines(2, 44, 38)],
		leading: 1.16,
		bold: true,
		colour: 'text'
	},
	/** One of several verdicts, on what. */
	item: { fits: inLines(1, 32, 30, 28, 26), leading: 1.3, bold: false, colour: 'text' },
	caption: {
		fits: [...inLines(2, 23), ...inLines(3, 22, 20), ...inLines(4, 18)],
		leading: 1.3,
		bold: true,
		colour: 'muted'
	},
	siteName: { fits: inLines(1, 30), leading: 1, bold: true, colour: 'text' },
	source: { fits: inLines(1, 22, 20, 18), leading: 1, bold: false, colour: 'muted' }
} satisfies Record<string, TextStyle>;
