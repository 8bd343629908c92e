import {
	embeddedPagePath,
	embedPath,
	frameScriptPath,
	oembedPath,
	workbenchOembedPath,
	type EmbedOptions
} from '../links/embed-links';
import { siteOrigin } from '../links/site-origin';
import { hasWideDrawing } from '../views/embed/embed-layouts';
import { embedMain, type EmbedParts } from '../views/embed/embed-main';
import { embedPage } from '../views/embed/embed-page';
import type { EmbedView } from '../views/embed/embed-view';
import { isSuperseded } from '../views/embed/is-superseded';
import { embedTitle } from '../views/embed/to-embeddable';
import type { ChartSpec } from '../charts/chart-spec';
import { drawSvg } from './draw';
import { siteEmbed, type PrerenderedTarget } from './embeds';

type Drawings = EmbedParts['drawings'];

/** By the spec as text: a frozen embed mostly shows what the newest one shows, and drawing is slow. */
const drawn = new Map<string, Drawings>();

/** The page of a prerendered embed; undefined where there is nothing of that address. */
export function embedDocument(
	target: PrerenderedTarget,
	options: EmbedOptions,
	styles: string
): string | undefined {
	const { locale, release } = options;
	const newest = siteEmbed(target, locale);
	const view = siteEmbed(target, locale, release);
	return view && composeDocument(view, newest, release, styles);
}

/**
 * `newest`: what stands at the address that follows the releases, undefined when nothing does.
 * `release`: the one that the address keeps, null where it follows them.
 */
export function composeDocument(
	view: EmbedView,
	newest: EmbedView | undefined,
	release: string | null,
	styles: string
): string {
	const { locale, target } = view;
	const page = siteOrigin + embeddedPagePath(target, locale);
	const oembed =
		target.kind === 'view' ? workbenchOembedPath(locale) : oembedPath(target, locale, release);
	const live = embedPath(target, { locale, theme: 'auto', release: null });
	return embedPage({
		locale,
		title: embedTitle(view),
		canonical: page,
		oembed: siteOrigin + oembed,
		styles,
		scripts: [frameScriptPath()],
		main: embedMain(view, {
			drawings: view.chart && drawingsOf(view.chart),
			page,
			newest: newest && isSuperseded(view, newest) ? live : null
		})
	});
}

function drawingsOf(spec: ChartSpec): Drawings {
	const key = JSON.stringify(spec);
	const known = drawn.get(key);
	if (known) return known;
	const drawings = {
		narrow: drawSvg(spec, { layout: 'narrow' }),
		wide: hasWideDrawing(spec) ? drawSvg(spec, { layout: 'wide' }) : null
	};
	drawn.set(key, drawings);
	return drawings;
}
