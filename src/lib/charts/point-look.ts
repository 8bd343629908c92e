import type { PointStyle } from 'chart.js';
import { pointShapes } from './highlight-roles';
import type { ColourRole, Palette } from './palette';

/** Everything that Chart.js wants to know of one point. */
export interface PointLook {
	pointStyle: PointStyle;
	radius: number;
	rotation: number;
	backgroundColor: string;
	borderColor: string;
	borderWidth: number;
}

/**
 * A point of its role's hue and shape; a plain dot for roles without a shape. Hollow stands for low
 * reliability, and a cross, which has no inside, is then drawn thin.
 */
export function pointLook(role: ColourRole, palette: Palette, isHollow = false): PointLook {
	const shape = pointShapes[role];
	const lineWidth = shape?.lineWidth ?? 0;
	return {
		pointStyle: shape?.style ?? 'circle',
		radius: shape?.radius ?? 1.5,
		rotation: shape?.rotation ?? 0,
		backgroundColor: isHollow ? palette.surface : palette[role],
		borderColor: palette[role],
		borderWidth: isHollow ? (lineWidth > 0 ? 1 : 1.5) : lineWidth
	};
}

/** How the points of a dataset look, beside their size, as Chart.js wants to be told. */
export function pointOptions(looks: readonly PointLook[]) {
	return {
		pointStyle: oneIfSame(looks.map(({ pointStyle }) => pointStyle)),
		pointRotation: oneIfSame(looks.map(({ rotation }) => rotation)),
		pointBackgroundColor: oneIfSame(looks.map(({ backgroundColor }) => backgroundColor)),
		pointBorderColor: oneIfSame(looks.map(({ borderColor }) => borderColor)),
		pointBorderWidth: oneIfSame(looks.map(({ borderWidth }) => borderWidth))
	};
}

/** One for all points rather than one each, where it makes no difference: that is drawn sooner. */
export function oneIfSame<T>(values: T[]): T | T[] {
	const [first] = values;
	return first !== undefined && values.every((value) => value === first) ? first : values;
}
