import type { PlacedMark } from './chart-layout';
import type { ChartJsPlugin } from './chartjs-configuration';
import { pointShapes } from './highlight-roles';
import type { Palette } from './palette';

/** Corners of the shapes that have any, and where the first one lies, in degrees from the right. */
const corners: Readonly<Record<string, readonly [count: number, first: number]>> = {
	rect: [4, 45],
	rectRot: [4, 0],
	triangle: [3, -90]
};

/** Draws the shapes that stand before names: the same that Chart.js draws for points of those roles. */
export function markPlugin(marks: readonly PlacedMark[], palette: Palette): ChartJsPlugin {
	return {
		id: 'marks',
		afterDatasetsDraw({ ctx }) {
			ctx.save();
			for (const { x, y, role } of marks) {
				const shape = pointShapes[role];
				if (!shape) continue;
				const { style, radius, rotation, lineWidth } = shape;
				const polygon = corners[String(style)];
				ctx.beginPath();
				if (style === 'circle') ctx.arc(x, y, radius, 0, 2 * Math.PI);
				for (let corner = 0; polygon && corner < polygon[0]; corner += 1) {
					const angle = ((polygon[1] + rotation + (corner * 360) / polygon[0]) * Math.PI) / 180;
					const place = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
					if (corner === 0) ctx.moveTo(...place);
					else ctx.lineTo(...place);
				}
				if (lineWidth === 0) {
					ctx.closePath();
					ctx.fillStyle = palette[role];
					ctx.fill();
					continue;
				}
				ctx.moveTo(x - radius, y);
				ctx.lineTo(x + radius, y);
				ctx.moveTo(x, y - radius);
				ctx.lineTo(x, y + radius);
				ctx.lineWidth = lineWidth;
				ctx.strokeStyle = palette[role];
				ctx.stroke();
			}
			ctx.restore();
		}
	};
}
