import { Context } from 'svgcanvas/dist/svgcanvas.esm.js';
import { drawCirclesAsCurves } from '../charts/draw-circles-as-curves';

/**
 * A drawing context that builds SVG, for the canvas to hand out as its own, with two things mended: a
 * full circle, whose arc would round to nothing, and a path stroked twice, as a border and its casing
 * are, of which only the second stroke would be left.
 */
export function svgContext(canvas: HTMLCanvasElement) {
	const context = new Context(canvas.width, canvas.height);
	context.canvas = canvas;
	drawCirclesAsCurves(context);

	const beginPath = context.beginPath.bind(context);
	const stroke = context.stroke.bind(context);
	let isStroked = false;
	context.beginPath = () => {
		isStroked = false;
		beginPath();
	};
	context.stroke = () => {
		if (isStroked) {
			const path = [...context.getSvg().querySelectorAll('path')].at(-1);
			path?.before(path.cloneNode());
		}
		isStroked = true;
		stroke();
	};
	return context;
}
