import type { ChartLayout } from './chart-layout';
import type { ChartJsPlugin } from './chartjs-configuration';
import { hatch } from './hatch';
import type { Palette } from './palette';
import type { TileMapSpec, TilePlace } from './tile-map-spec';
import { provinceEdges } from './tile-provinces';

/**
 * What squares alone cannot show: districts outside the universe faintly beneath; over them the empty
 * tiles as hatched outlines, the borders of provinces, and a thick outline round those set off.
 */
export function tilePlugin(
	spec: TileMapSpec,
	{ plot }: ChartLayout,
	palette: Palette
): ChartJsPlugin {
	const size = (plot.right - plot.left) / spec.columns;
	const xOf = (column: number) => plot.left + column * size;
	const yOf = (row: number) => plot.top + row * size;
	/** A tile's square drawn in by so much on every side. */
	const boxOf = ({ column, row }: TilePlace, inset: number) => ({
		x: xOf(column) + inset,
		y: yOf(row) + inset,
		width: size - 2 * inset,
		height: size - 2 * inset
	});
	const setOff = [...spec.tiles, ...spec.missing].filter(({ role }) => role !== null);
	const outline = size < 40 ? 2.5 : 3.5;
	return {
		id: 'tiles',
		beforeDatasetsDraw({ ctx }) {
			ctx.save();
			ctx.strokeStyle = palette.grid;
			ctx.lineWidth = 1;
			ctx.beginPath();
			for (const tile of spec.others) {
				const { x, y, width, height } = boxOf(tile, 1.5);
				ctx.rect(x, y, width, height);
			}
			if (spec.others.length > 0) ctx.stroke();
			ctx.restore();
		},
		afterDatasetsDraw({ ctx }) {
			ctx.save();
			ctx.lineWidth = 1;
			ctx.strokeStyle = palette.axis;
			const empty = spec.missing.map((tile) => boxOf(tile, 1));
			const draw = (trace: (box: (typeof empty)[number]) => void) => {
				ctx.beginPath();
				empty.forEach(trace);
				if (empty.length > 0) ctx.stroke();
			};
			draw(({ x, y, width, height }) => ctx.rect(x, y, width, height));
			// Faint where words may stand over it.
			ctx.strokeStyle = palette[size < 24 ? 'axis' : 'grid'];
			draw((box) => hatch(ctx, box));

			const edges = provinceEdges(spec);
			ctx.lineCap = 'square';
			ctx.beginPath();
			for (const { from, to } of edges) {
				ctx.moveTo(xOf(from.column), yOf(from.row));
				ctx.lineTo(xOf(to.column), yOf(to.row));
			}
			// Cased in the page's colour, so that a border shows between two dark tiles, too.
			const border = size < 24 ? 1.25 : 1.5;
			for (const [role, width] of [['surface', border + 2] as const, ['text', border] as const]) {
				ctx.strokeStyle = palette[role];
				ctx.lineWidth = width;
				if (edges.length > 0) ctx.stroke();
			}

			for (const tile of setOff) {
				// Round small tiles, so that it leaves their words alone; within large ones.
				const box = boxOf(tile, size < 40 ? -1 : outline / 2 - 0.5);
				// A ring of the page's colour sets the hue off from the fills.
				ctx.strokeStyle = palette.surface;
				ctx.lineWidth = outline + 3;
				ctx.strokeRect(box.x, box.y, box.width, box.height);
				ctx.strokeStyle = palette[tile.role ?? 'highlight'];
				ctx.lineWidth = outline;
				ctx.strokeRect(box.x, box.y, box.width, box.height);
			}
			ctx.restore();
		}
	};
}
