import type { PointStyle } from 'chart.js';
import type { ColourRole } from './palette';

/** The hues of what a reader set off, in the order of choosing. A seventh would look like the first. */
export const highlightRoles: readonly ColourRole[] = [
	'highlight',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth'
];

/** A mark of Chart.js. */
export interface PointShape {
	style: PointStyle;
	/** At which all look equally large. */
	radius: number;
	/** In degrees: the triangle stands on its point the second time. */
	rotation: number;
	/** Line of a shape that has no inside, such as the cross; 0 for those that are filled. */
	lineWidth: number;
}

const filled = { rotation: 0, lineWidth: 0 };

/** The shape that tells a hue apart where colours fail; other roles have none. See `pointLook`. */
export const pointShapes: Readonly<Partial<Record<ColourRole, PointShape>>> = {
	highlight: { ...filled, style: 'circle', radius: 3.25 },
	second: { ...filled, style: 'rect', radius: 3.5 },
	third: { ...filled, style: 'triangle', radius: 3.75 },
	fourth: { ...filled, style: 'rectRot', radius: 3.75 },
	fifth: { ...filled, style: 'triangle', radius: 3.75, rotation: 180 },
	sixth: { ...filled, style: 'cross', radius: 4, lineWidth: 2.25 }
};
