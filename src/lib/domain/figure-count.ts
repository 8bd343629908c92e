import { cellFlags, type Dataset } from './dataset';

export interface FigureCount {
	/** Cells with a value. */
	figures: number;
	/** Of those: marked by the office. */
	lowReliability: number;
	/** Of those: published in whole units although the measure has decimals. */
	rounded: number;
	/** Of those: with neither of the two. */
	plain: number;
	/** Cells published without a value, on top of the figures. */
	suppressed: number;
}

/** How many figures a dataset holds, and how many carry which mark; one may carry both. */
export function countFigures(dataset: Dataset): FigureCount {
	const count = { figures: 0, lowReliability: 0, rounded: 0, plain: 0, suppressed: 0 };
	for (const series of dataset.seriesIds()) {
		for (const period of dataset.periodsOf(series)) {
			for (const flags of dataset.column(series, period)!.flags) {
				if (flags & cellFlags.suppressed) count.suppressed++;
				if (!(flags & cellFlags.present)) continue;
				count.figures++;
				if (flags & cellFlags.lowReliability) count.lowReliability++;
				if (flags & cellFlags.rounded) count.rounded++;
				if (!(flags & (cellFlags.lowReliability | cellFlags.rounded))) count.plain++;
			}
		}
	}
	return count;
}
