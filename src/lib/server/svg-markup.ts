import { colourRoles, paletteFrom, type ColourRole, type Palette } from '../charts/palette';

/** Stand-ins that Skia passes through unchanged and that name their role: no two roles share one. */
const standIn = (role: ColourRole) => `#1f3d${(16 + colourRoles.indexOf(role)).toString(16)}`;
const roleOfStandIn = new Map(colourRoles.map((role) => [standIn(role), role]));

/** Draw with this, then put the colours in with `paintMarkup`. */
export const standInPalette: Palette = paletteFrom(standIn);

/** Replaces every stand-in, which Skia prints in capitals, by the colour of its role. */
export function paintMarkup(markup: string, colourOf: (role: ColourRole) => string): string {
	return markup.replace(/#1f3d[0-9a-f]{2}/gi, (found) => {
		const role = roleOfStandIn.get(found.toLowerCase());
		if (!role) throw new Error(`A colour without a role was drawn: ${found}`);
		return colourOf(role);
	});
}

/** The shapes of Skia's document without its wrapper, white space, defaults and needless digits. */
export function shapesOf(document: string): string {
	return (
		document
			.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '')
			.replace(/>\s+</g, '><')
			.trim()
			// What is left of clearing the canvas.
			.replace(/<rect fill-opacity="0"[^>]*>/g, '')
			.replace(/ stroke-miterlimit="10"| stroke-width="1"(?=[ /])/g, '')
			.replace(/(?<=[" a-z-])-?\d+\.\d+(?:e-?\d+)?/gi, (number) => shortNumber(Number(number)))
	);
}

/** Two places after the point: paths are relative, so that a long line adds up its roundings. */
function shortNumber(value: number): string {
	const rounded = Math.round(value * 100) / 100;
	return String(rounded === 0 ? 0 : rounded);
}
