import type { ChartLayout } from './chart-layout';

interface Block {
	width: number;
	height: number;
}

const gap = 24;
/** Least distance of words from the tiles. */
const clear = 10;

/**
 * Finds room for the blocks of a legend: beside the map, else in the sea at its bottom right, both
 * or the first alone, else below. `isTaken` tells whether anything stands right of and below a point.
 * `bottom` is where the drawing then ends.
 */
export function placeLegend<B extends Block>(
	blocks: readonly B[],
	plot: ChartLayout['plot'],
	width: number,
	isTaken: (left: number, top: number) => boolean
): { placed: { block: B; x: number; y: number }[]; bottom: number } {
	const widths = blocks.map((block) => block.width);
	const heights = blocks.map((block) => block.height);
	const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
	const stackHeight = sum(heights) + Math.max(0, blocks.length - 1) * clear;
	const rowWidth = sum(widths) + Math.max(0, blocks.length - 1) * gap;
	const inRow = (some: readonly B[], left: number, y: number) => {
		let x = left;
		return some.map((block) => {
			const placed = { block, x, y };
			x += block.width + gap;
			return placed;
		});
	};
	const inStack = (some: readonly B[], x: number, top: number) => {
		let y = top;
		return some.map((block) => {
			const placed = { block, x, y };
			y += block.height + clear;
			return placed;
		});
	};

	const beside = plot.right + gap;
	if (beside + Math.max(0, ...widths) <= width && stackHeight <= plot.bottom - plot.top) {
		return { placed: inStack(blocks, beside, plot.top), bottom: plot.bottom };
	}
	const hasCorner = (blockWidth: number, blockHeight: number) =>
		blockWidth <= width - plot.left &&
		blockHeight <= plot.bottom - plot.top &&
		!isTaken(width - blockWidth - clear, plot.bottom - blockHeight - clear);
	if (hasCorner(rowWidth, Math.max(0, ...heights))) {
		const top = plot.bottom - Math.max(0, ...heights);
		return { placed: inRow(blocks, width - rowWidth, top), bottom: plot.bottom };
	}
	const below = plot.bottom + clear;
	const [first, ...rest] = blocks;
	if (first && hasCorner(first.width, first.height)) {
		const corner = { block: first, x: width - first.width, y: plot.bottom - first.height };
		const others = inStack(rest, plot.left, below);
		const bottom = rest.length > 0 ? below + stackHeight - first.height - clear : plot.bottom;
		return { placed: [corner, ...others], bottom };
	}
	if (rowWidth <= width) {
		return {
			placed: inRow(blocks, plot.left, below),
			bottom: below + Math.max(0, ...heights)
		};
	}
	return { placed: inStack(blocks, plot.left, below), bottom: below + stackHeight };
}
