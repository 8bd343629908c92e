import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { verdictShapes, verdictShapeSize } from '../../charts/verdict-shapes';
import type { Verdict } from '../../claims/verdict';
import { verdictColours } from './verdict-colours';

/** A verdict's mark with its top left corner at `x`, `y`. */
export function drawVerdictMark(
	context: SKRSContext2D,
	verdict: Verdict,
	{ x, y, size, paper }: { x: number; y: number; size: number; paper: string }
): void {
	context.save();
	context.translate(x, y);
	context.scale(size / verdictShapeSize, size / verdictShapeSize);
	for (const { path, paint, ink, width, dash } of verdictShapes[verdict]) {
		const colour = ink === 'paper' ? paper : verdictColours[verdict];
		context.fillStyle = context.strokeStyle = colour;
		context.lineWidth = width;
		context.setLineDash([...(dash ?? [])]);
		context[paint](new Path2D(path));
	}
	context.restore();
}
