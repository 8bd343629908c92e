/** What a colour is for. Specs and layouts name roles; only this file knows colours. */
export const colourRoles = [
	'highlight',
	'context',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'positive',
	'negative',
	'uncertain',
	'ramp1',
	'ramp2',
	'ramp3',
	'ramp4',
	'ramp5',
	'text',
	'muted',
	'grid',
	'axis',
	'surface'
] as const;
export type ColourRole = (typeof colourRoles)[number];

/** A colour for every role: what a drawing needs to know of a theme. */
export type Palette = Readonly<Record<ColourRole, string>>;

export type Theme = 'light' | 'dark';

/**
 * One warm highlight on calm grey-blue. The series hues (vermilion, blue, green, plum, umber or
 * gold, indigo or rose) differ in lightness too, so that they stay apart for every kind of colour
 * vision; what they draw differs in shape, too.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
	light: {
		highlight: '#b8400e',
		context: '#b3becb',
		second: '#0b5fa5',
		third: '#1f5c3a',
		fourth: '#a3488c',
		fifth: '#5a3d00',
		sixth: '#3a2a8a',
		positive: '#1a6391',
		negative: '#a8481b',
		uncertain: '#e4d3c5',
		ramp1: '#c8e5e8',
		ramp2: '#8cc5cc',
		ramp3: '#49a1ab',
		ramp4: '#127781',
		ramp5: '#04464d',
		text: '#1b1d21',
		muted: '#5f656e',
		grid: '#e4e2db',
		axis: '#898e97',
		surface: '#fbfaf7'
	},
	dark: {
		highlight: '#f2945e',
		context: '#586472',
		second: '#84bff0',
		third: '#b5e3b0',
		fourth: '#b98af0',
		fifth: '#dfbf3c',
		sixth: '#e7708a',
		positive: '#86c1ee',
		negative: '#f09a6b',
		uncertain: '#54463c',
		ramp1: '#16383c',
		ramp2: '#1e5258',
		ramp3: '#1f6f77',
		ramp4: '#3fa0aa',
		ramp5: '#8cd1d9',
		text: '#ecebe7',
		muted: '#a3a8b0',
		grid: '#30353b',
		axis: '#7c838d',
		surface: '#15171a'
	}
};

/** The custom property that carries a role in a page: `--chart-highlight`. */
export function cssProperty(role: ColourRole): `--chart-${ColourRole}` {
	return `--chart-${role}`;
}

/** A palette from whatever turns a role into a colour. */
export function paletteFrom(colourOf: (role: ColourRole) => string): Palette {
	return Object.fromEntries(colourRoles.map((role) => [role, colourOf(role)])) as Palette;
}
