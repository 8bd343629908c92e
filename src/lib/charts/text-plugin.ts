import type { PlacedText } from './chart-layout';
import type { ChartJsPlugin } from './chartjs-configuration';
import type { Palette } from './palette';

/** The site's letters, for drawings that stand alone. */
export const fontStack =
	'Pretendard, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", system-ui, sans-serif';

export const textPluginId = 'placed-text';

/** Writes the placed words over the drawing. SVG leaves it out and writes them as text of its own. */
export function textPlugin(texts: readonly PlacedText[], palette: Palette): ChartJsPlugin {
	return {
		id: textPluginId,
		afterDatasetsDraw({ ctx }) {
			ctx.save();
			ctx.textBaseline = 'alphabetic';
			for (const { text, x, y, align, size, bold, role } of texts) {
				ctx.font = `${bold ? 700 : 400} ${size}px ${fontStack}`;
				ctx.fillStyle = palette[role];
				ctx.textAlign = align;
				ctx.fillText(text, x, y);
			}
			ctx.restore();
		}
	};
}
