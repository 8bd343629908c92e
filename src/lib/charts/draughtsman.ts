import type { LayoutName } from './chart-layout';
import type { ChartSpec } from './chart-spec';

type Draw = (spec: ChartSpec, layout: LayoutName) => string;

let draw: Draw | undefined;

/**
 * The build lends components its drawing engine, once, when it starts: components must not import
 * server code, and a drawing passed through page data would be sent to the reader twice.
 */
export function lendDraughtsman(engine: Draw): void {
	draw = engine;
}

/** A spec drawn as inline SVG; undefined where nobody can draw, as in a browser. */
export function drawn(spec: ChartSpec, layout: LayoutName): string | undefined {
	return draw?.(spec, layout);
}
