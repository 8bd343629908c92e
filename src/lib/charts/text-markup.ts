import type { PlacedText } from './chart-layout';
import { escapeXml } from './escape-xml';
import type { ColourRole } from './palette';

/** Two places after the point are more than an eye can tell. */
const shortNumber = (value: number) => String(Math.round(value * 100) / 100);

const anchors = { start: '', center: ' text-anchor="middle"', end: ' text-anchor="end"' };

/**
 * Placed words as `<text>`, grouped by what they share. We write them ourselves: Skia places every
 * letter for one font and drops glyphs it cannot map back, such as the minus of a bold number.
 */
export function textMarkup(texts: readonly PlacedText[], colourOf: (role: ColourRole) => string) {
	const groups = new Map<string, string[]>();
	for (const { text, x, y, align, size, bold, role } of texts) {
		const group = `<g fill="${colourOf(role)}" font-size="${size}"${bold ? ' font-weight="700"' : ''}${anchors[align]}>`;
		const element = `<text x="${shortNumber(x)}" y="${shortNumber(y)}">${escapeXml(text)}</text>`;
		groups.set(group, [...(groups.get(group) ?? []), element]);
	}
	return [...groups].map(([group, elements]) => `${group}${elements.join('')}</g>`).join('');
}
