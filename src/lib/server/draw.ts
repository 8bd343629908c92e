import { createCanvas, SvgExportFlag } from '@napi-rs/canvas';
import type { ChartLayout, LayoutName } from '../charts/chart-layout';
import type { ChartSpec } from '../charts/chart-spec';
import { drawCirclesAsCurves } from '../charts/draw-circles-as-curves';
import { escapeXml } from '../charts/escape-xml';
import { fontStack } from '../charts/font-stack';
import { layoutChart } from '../charts/layout-chart';
import { colourRoles, cssProperty, palettes, type ColourRole } from '../charts/palette';
import { textMarkup } from '../charts/text-markup';
import { textPluginId } from '../charts/text-plugin';
import { toChartJs } from '../charts/to-chartjs';
import { drawChart } from './draw-chart';
import { paintMarkup, shapesOf, standInPalette } from './svg-markup';

/** The shapes of a chart without its words, in stand-in colours. */
function drawShapes(spec: ChartSpec, layout: ChartLayout): string {
	const configuration = toChartJs(spec, layout, standInPalette);
	const withoutText = (configuration.plugins ?? []).filter(({ id }) => id !== textPluginId);
	const canvas = createCanvas(layout.width, layout.height, SvgExportFlag.RelativePathEncoding);
	drawCirclesAsCurves(canvas.getContext('2d'));
	return drawChart(canvas, { ...configuration, plugins: withoutText }, 1, () =>
		shapesOf(canvas.getContent().toString('utf8'))
	);
}

function contents(spec: ChartSpec, layout: ChartLayout, colourOf: (role: ColourRole) => string) {
	return paintMarkup(drawShapes(spec, layout), colourOf) + textMarkup(layout.texts, colourOf);
}

/**
 * A chart as SVG to stand inside a page: it takes the page's font and its `--chart-…` colours, so it
 * follows the theme. Hidden from screen readers, which get the summary and the table instead.
 */
export function drawSvg(spec: ChartSpec, { layout: name }: { layout: LayoutName }): string {
	const layout = layoutChart(spec, name);
	const { width, height } = layout;
	const shapes = contents(spec, layout, (role) => `var(${cssProperty(role)})`);
	return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${shapes}</svg>`;
}

/**
 * A chart as an SVG file of its own: title and description inside, light colours written out for
 * any viewer, dark ones for viewers that honour `prefers-color-scheme`.
 */
export function drawSvgFile(spec: ChartSpec, { layout: name }: { layout: LayoutName }): string {
	const layout = layoutChart(spec, name);
	const { width, height } = layout;
	const { light, dark } = palettes;
	const drawing = contents(spec, layout, (role) => light[role]);
	const darkRules = colourRoles
		.filter((role) => role === 'surface' || drawing.includes(light[role]))
		.map(
			(role) =>
				`[fill="${light[role]}"]{fill:${dark[role]}}[stroke="${light[role]}"]{stroke:${dark[role]}}`
		)
		.join('');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" lang="${spec.locale}" font-family="${escapeXml(fontStack)}">`,
		`<title id="title">${escapeXml(spec.title)}</title>`,
		`<desc id="desc">${escapeXml(`${spec.summary} ${spec.source}`)}</desc>`,
		`<style>@media(prefers-color-scheme:dark){${darkRules}}</style>`,
		`<rect width="${width}" height="${height}" fill="${light.surface}"/>`,
		drawing,
		'</svg>\n'
	].join('');
}
