/** What we use of it: a drawing context that builds SVG elements. The package has no types of its own. */
declare module 'svgcanvas/dist/svgcanvas.esm.js' {
	interface SvgContext extends CanvasRenderingContext2D {
		canvas: HTMLCanvasElement;
		getSvg(): SVGSVGElement;
	}
	export const Context: new (width: number, height: number) => SvgContext;
}
