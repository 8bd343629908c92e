import type { ChartDataset } from 'chart.js';
import type { Mark } from '../domain/figure';
import { pointShapes } from './highlight-roles';
import type { ColourRole, Palette } from './palette';
import { oneIfSame, pointLook, pointOptions } from './point-look';

const lineWidths: Partial<Record<ColourRole, number>> = { highlight: 2.75, axis: 2, context: 1 };

interface DrawnLine {
	label: string;
	role: ColourRole;
	/** One per period; null is a gap. */
	values: readonly (number | null)[];
	marks: readonly Mark[];
}

interface LineStyle {
	/** Instead of the width of its role. */
	width?: number;
	/** Whether a point gets its shape; all do by default. Low reliability is always shown. */
	isShaped?: (index: number) => boolean;
}

/** A line of its role's hue and shape. Gaps stay gaps; a value between two is a dot, since no line shows it. */
export function lineDataset(
	{ label, role, values, marks }: DrawnLine,
	palette: Palette,
	{ width = lineWidths[role] ?? 2, isShaped = () => true }: LineStyle = {}
): ChartDataset<'line', (number | null)[]> {
	const hasShape = role in pointShapes;
	const isGap = (index: number) => (values[index] ?? null) === null;
	const isAlone = (index: number) => !isGap(index) && isGap(index - 1) && isGap(index + 1);
	const isDrawn = (index: number) =>
		isAlone(index) || (hasShape && (isShaped(index) || marks[index] === 'low-reliability'));
	// Low reliability is a hollow point, as it is a hollow bar.
	const plain = pointLook(role, palette, false);
	const hollow = pointLook(role, palette, true);
	const looks = marks.map((mark) => (mark === 'low-reliability' ? hollow : plain));
	return {
		label,
		data: [...values],
		borderColor: palette[role],
		borderWidth: width,
		borderJoinStyle: 'round',
		pointRadius: oneIfSame(looks.map(({ radius }, index) => (isDrawn(index) ? radius : 0))),
		pointHoverRadius: 5,
		...pointOptions(looks),
		spanGaps: false,
		tension: 0,
		clip: false
	};
}
