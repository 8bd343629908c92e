import type { Verdict } from '../claims/verdict';

/** A stroke or a filled area of a verdict's mark, in a square of 20 by 20. */
export interface VerdictShape {
	path: string;
	paint: 'fill' | 'stroke';
	/** In the verdict's colour, or in the page's on top of it. */
	ink: 'verdict' | 'paper';
	/** Of a stroke; 0 for an area. */
	width: number;
	dash?: readonly [on: number, off: number];
}

export const verdictShapeSize = 20;

const circle = (radius: number) =>
	`M${10 - radius} 10a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
const area = (path: string): VerdictShape => ({ path, paint: 'fill', ink: 'verdict', width: 0 });
const line = (path: string, width: number): VerdictShape => ({
	path,
	paint: 'stroke',
	ink: 'verdict',
	width
});

/** One mark for each verdict, all of different shape: colour carries nothing alone. */
export const verdictShapes: Readonly<Record<Verdict, readonly VerdictShape[]>> = {
	supported: [area(circle(9)), { ...line('M5.6 10.4l3 3 5.8-6.4', 2.2), ink: 'paper' }],
	depends: [line(circle(8), 2), area('M10 2a8 8 0 0 1 0 16z')],
	refuted: [line('M4 4l12 12M16 4L4 16', 3.2)],
	'no-data': [{ ...line(circle(8), 2), dash: [3.2, 3] }],
	outside: [line('M3 3h14v14h-14z', 2)]
};
