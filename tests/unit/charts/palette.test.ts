import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { highlightRoles, pointShapes } from '../../../src/lib/charts/highlight-roles';
import {
	colourRoles,
	cssProperty,
	palettes,
	type ColourRole,
	type Theme
} from '../../../src/lib/charts/palette';
import { inkOn } from '../../../src/lib/charts/ramp';
import { colourDistance, contrast, visions } from './colour-vision';

const themes: Theme[] = ['light', 'dark'];

/** The colours of a theme in a style sheet: dark ones stand after the media query. */
function declared(file: string, theme: Theme): Map<string, string> {
	const [light = '', dark = ''] = readFileSync(file, 'utf8').split(
		'@media screen and (prefers-color-scheme'
	);
	const text = theme === 'light' ? light : dark;
	return new Map([...text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1]!, m[2]!]));
}

describe.each(themes)('the %s palette', (theme) => {
	const palette = palettes[theme];
	const page = declared('src/lib/styles/tokens.css', theme);
	const written: ColourRole[] = ['text', 'muted', ...highlightRoles];
	const grounds = [palette.surface, page.get('--paper')!, page.get('--surface')!];

	it.each(written)('%s is readable as text on every ground of the site (AA, 4.5)', (role) => {
		for (const ground of grounds) {
			expect(contrast(palette[role], ground)).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('tooltips are readable: surface on text', () => {
		expect(contrast(palette.surface, palette.text)).toBeGreaterThanOrEqual(7);
	});

	const drawn: ColourRole[] = ['positive', 'negative', 'axis'];
	it.each(drawn)('%s is visible as a shape (AA, 3)', (role) => {
		expect(contrast(palette[role], palette.surface)).toBeGreaterThanOrEqual(3);
	});

	it('the highlight stands out from the context by lightness alone', () => {
		expect(contrast(palette.highlight, palette.context)).toBeGreaterThanOrEqual(2.5);
	});

	it('context bars are there, but quieter than anything that matters', () => {
		expect(contrast(palette.context, palette.surface)).toBeGreaterThanOrEqual(1.7);
		expect(contrast(palette.context, palette.surface)).toBeLessThan(3.5);
	});

	const pairs = highlightRoles.flatMap((a, i) =>
		highlightRoles.slice(i + 1).map((b) => [a, b] as const)
	);
	it.each(Object.keys(visions))('series differ for %s vision', (vision) => {
		for (const [a, b] of pairs) {
			const distance = colourDistance(palette[a], palette[b], visions[vision]!);
			expect({ a, b, distance: distance >= 10 }).toEqual({ a, b, distance: true });
		}
	});

	const ramp: ColourRole[] = ['ramp1', 'ramp2', 'ramp3', 'ramp4', 'ramp5'];
	it('steps of the ramp go one way in lightness, each told from the one before', () => {
		const steps = ['surface' as const, ...ramp].map((role) =>
			contrast(palette[role], palette.surface)
		);
		for (const [index, step] of steps.slice(1).entries()) {
			expect(step / steps[index]!, ramp[index]).toBeGreaterThanOrEqual(1.25);
		}
	});

	it.each(ramp)('%s carries its words readably (AA, 4.5)', (role) => {
		expect(contrast(palette[role], palette[inkOn(role)])).toBeGreaterThanOrEqual(4.5);
	});

	it('is the same in the style sheet', () => {
		const sheet = declared('src/lib/styles/chart.css', theme);
		expect(sheet).toEqual(new Map(colourRoles.map((role) => [cssProperty(role), palette[role]])));
	});

	it('has the colours of the page where they mean the same', () => {
		expect(palette).toMatchObject({
			surface: page.get('--paper'),
			text: page.get('--ink'),
			highlight: page.get('--accent'),
			second: page.get('--link')
		});
	});
});

it('no two roles share a light colour: SVG files turn dark by colour', () => {
	expect(new Set(Object.values(palettes.light)).size).toBe(colourRoles.length);
});

it('highlights differ in the shape of their points, not in colour alone', () => {
	const shapes = highlightRoles.map((role) => {
		const shape = pointShapes[role];
		return `${String(shape?.style)} ${shape?.rotation}`;
	});
	expect(new Set(shapes).size).toBe(6);
	expect(shapes).not.toContain('undefined undefined');
});
