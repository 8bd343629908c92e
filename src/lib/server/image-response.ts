import type { ChartSpec } from '../charts/chart-spec';
import type { ChartFormat } from '../links/site-links';
import { siteOrigin } from '../links/site-origin';
import { drawSvgFile } from './draw';
import { drawPng } from './draw-png';

/** As wide as a column of text, and sharp on a dense screen. */
const pngSize = { width: 768, scale: 2 } as const;

export function pngResponse(png: Buffer): Response {
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

/** A chart as a file; `page` is the path of the page that shows it, printed under a PNG. */
export async function chartResponse(
	spec: ChartSpec,
	format: ChartFormat,
	page: string
): Promise<Response> {
	if (format === 'png') {
		return pngResponse(
			await drawPng(spec, { ...pngSize, theme: 'light', address: siteOrigin + page })
		);
	}
	return new Response(drawSvgFile(spec, { layout: 'wide' }), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
	});
}
