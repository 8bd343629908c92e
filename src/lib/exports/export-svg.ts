import type { ChartLayout } from '../charts/chart-layout';
import type { ChartSpec } from '../charts/chart-spec';
import { escapeXml } from '../charts/escape-xml';
import { fontStack } from '../charts/font-stack';
import { palettes } from '../charts/palette';
import { textMarkup } from '../charts/text-markup';
import { textPluginId } from '../charts/text-plugin';
import { toChartJs } from '../charts/to-chartjs';
import type { ExportComposition } from './compose-export';
import { drawInBrowser } from './draw-in-browser';
import type { ExportAbout } from './export-about';
import { svgContext } from './svg-context';

const palette = palettes.light;

/** A view as an SVG file with light colours; its words are text, which can be searched and edited. */
export function exportSvg(
	spec: ChartSpec,
	layout: ChartLayout,
	{ width, height, chart, rule, texts }: ExportComposition,
	about: ExportAbout
): string {
	const { left, right, y } = rule;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" lang="${spec.locale}" font-family="${escapeXml(fontStack)}">`,
		`<title id="title">${escapeXml(about.title)}</title>`,
		`<desc id="desc">${escapeXml(`${spec.summary} ${about.source}`)}</desc>`,
		`<rect width="${width}" height="${height}" fill="${palette.surface}"/>`,
		`<g transform="translate(${chart.x} ${chart.y})">`,
		shapesOf(spec, layout),
		textMarkup(layout.texts, (role) => palette[role]),
		'</g>',
		`<path d="M${left} ${y}H${right}" stroke="${palette.grid}" fill="none"/>`,
		textMarkup(texts, (role) => palette[role]),
		'</svg>\n'
	].join('');
}

/** The drawing without its words: Chart.js draws into a context that builds SVG. */
function shapesOf(spec: ChartSpec, layout: ChartLayout): string {
	// Chart.js wants a canvas: this one hands out the other context.
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width: layout.width, height: layout.height });
	const context = svgContext(canvas);
	canvas.getContext = (() => context) as unknown as HTMLCanvasElement['getContext'];
	const configuration = toChartJs(spec, layout, palette);
	const plugins = (configuration.plugins ?? []).filter(({ id }) => id !== textPluginId);
	// With segments, Chart.js strokes lines command by command; else by a Path2D, which draws nothing here.
	const datasets = configuration.data.datasets.map((each) => ({ ...each, segment: {} }));
	const data = { ...configuration.data, datasets };
	let shapes = '';
	drawInBrowser(canvas, { ...configuration, data, plugins }, 1, () => {
		// A copy: the context still looks for its own elements when the chart is destroyed.
		const svg = context.getSvg().cloneNode(true) as Element;
		tidy(svg);
		shapes = [...svg.children].map((each) => new XMLSerializer().serializeToString(each)).join('');
	});
	return shapes
		.replaceAll(' xmlns="http://www.w3.org/2000/svg"', '')
		.replace(/ stroke-miterlimit="10"| paint-order="[^"]*"| stroke-dasharray=""/g, '')
		.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** Takes out what draws nothing: every save and every empty path has left an element. */
function tidy(element: Element): void {
	for (const child of [...element.children]) {
		tidy(child);
		const isEmpty = child.childElementCount === 0;
		const drawsNothing =
			child.localName === 'path' ? !child.getAttribute('d') : /^(g|defs)$/.test(child.localName);
		if (isEmpty && drawsNothing) child.remove();
	}
}
