export interface SparklineBox {
	width: number;
	height: number;
	/** Difference of values that the height stands for; by default that of these values. */
	span?: number | undefined;
}

/** Room for half a stroke at every side. */
const inset = 1.5;

/** Drawn as a dot by round line ends. */
const dot = 'h0';

/**
 * A tiny line as SVG path data, its middle value at half the height. A gap (null) breaks the line, a
 * value between two gaps is a dot, and no value at all is an empty path.
 */
export function sparklinePath(
	values: readonly (number | null)[],
	{ width, height, span }: SparklineBox
): string {
	const known = values.filter((value) => value !== null);
	if (known.length === 0) return '';
	const [low, high] = [Math.min(...known), Math.max(...known)];
	const scale = (height - 2 * inset) / ((span ?? high - low) || 1);
	const step = (width - 2 * inset) / Math.max(1, values.length - 1);
	const at = (value: number, index: number) =>
		`${tenth(inset + index * step)} ${tenth(height / 2 - (value - (low + high) / 2) * scale)}`;
	return values
		.map((value, index) => {
			if (value === null) return '';
			const isStart = index === 0 || values[index - 1] === null;
			if (!isStart) return `L${at(value, index)}`;
			return `M${at(value, index)}${values[index + 1] == null ? dot : ''}`;
		})
		.join('');
}

const tenth = (value: number) => Math.round(value * 10) / 10;
