import type { Locale } from '../format/locale';
import { isPresetId, type PresetId } from './preset-ids';
import { claimPath, districtPath, explorePath } from './site-links';

/** What a writer can put into a post. */
export type EmbedTarget =
	| { kind: 'claim'; article: string; claim: string }
	| { kind: 'district'; code: string }
	| { kind: 'preset'; preset: PresetId }
	/** Any view of the workbench; `query` is its own, without the question mark. */
	| { kind: 'view'; query: string };

export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

export interface EmbedOptions {
	locale: Locale;
	theme: EmbedTheme;
	/** A frozen embed keeps the figures of this release, as `2026.1`; null follows the newest. */
	release: string | null;
}

/** The parameter in which a frozen view names its release; no view of the workbench has one so named. */
const releaseParameter = 'at';

/**
 * The address of an embed. Language and release are in the path, so that a static host serves them and
 * no script is needed; the theme is after the #, where a style sheet can see it (`:target`).
 */
export function embedPath(target: EmbedTarget, { locale, theme, release }: EmbedOptions): string {
	const hash = theme === 'auto' ? '' : `#${theme}`;
	if (target.kind === 'view') {
		const frozen = release === null ? '' : `${releaseParameter}=${release}`;
		const query = [target.query, frozen].filter((part) => part !== '').join('&');
		return `/embed/${locale}/view/${query && `?${query}`}${hash}`;
	}
	const at = release === null ? '' : `at/${release}/`;
	return `/embed/${locale}/${at}${ownPath(target)}/${hash}`;
}

function ownPath(target: Exclude<EmbedTarget, { kind: 'view' }>): string {
	if (target.kind === 'claim') return `claims/${target.article}/${target.claim}`;
	if (target.kind === 'district') return `districts/${target.code}`;
	return `presets/${target.preset}`;
}

/** The page of the site that an embed leads back to. */
export function embeddedPagePath(target: EmbedTarget, locale: Locale): string {
	switch (target.kind) {
		case 'claim':
			return claimPath(locale, target.article, target.claim);
		case 'district':
			return districtPath(locale, target.code);
		case 'preset':
			return presetPath(locale, target.preset);
		case 'view':
			return explorePath(locale, target.query);
	}
}

/** A question of the workbench as a page of its own, with its own share image. */
export const presetPath = (locale: Locale, preset: PresetId) => `${explorePath(locale)}${preset}/`;

const segment = '([a-z0-9][a-z0-9-]*)';
// Marked pure, so that scripts which only write addresses leave it out.
const embedded = /* @__PURE__ */ new RegExp(
	`^/embed/(ko|en)/(?:at/(\\d{4}\\.\\d+)/)?(?:claims/${segment}/${segment}|districts/(\\d{4})|presets/${segment.replace('a-z0-9-', 'A-Za-z0-9-')})/$`
);

/** Reads what `embedPath` writes; null for every other address. Whether the target exists is not asked. */
export function parseEmbedPath(url: {
	pathname: string;
	search: string;
	hash: string;
}): { target: EmbedTarget; options: EmbedOptions } | null {
	// A blogging system may hang its own secret on behind the theme.
	const named = /^#(light|dark)(?![a-z])/.exec(url.hash)?.[1];
	const theme: EmbedTheme = named === 'light' || named === 'dark' ? named : 'auto';
	const view = /^\/embed\/(ko|en)\/view\/$/.exec(url.pathname);
	if (view) {
		// Parted as text, so that the view's own query stays letter for letter what the workbench wrote.
		const parts = url.search.replace(/^\?/, '').split('&');
		const isRelease = (part: string) => part.startsWith(`${releaseParameter}=`);
		const release = parts.find(isRelease)?.slice(releaseParameter.length + 1) ?? null;
		const query = parts.filter((part) => part !== '' && !isRelease(part)).join('&');
		const locale = view[1] as Locale;
		return { target: { kind: 'view', query }, options: { locale, theme, release } };
	}
	const found = embedded.exec(url.pathname);
	if (!found) return null;
	const [, locale, release = null, article, claim, code, preset] = found;
	const options = { locale: locale as Locale, theme, release };
	if (article !== undefined && claim !== undefined) {
		return { target: { kind: 'claim', article, claim }, options };
	}
	if (code !== undefined) return { target: { kind: 'district', code }, options };
	if (preset !== undefined && isPresetId(preset)) {
		return { target: { kind: 'preset', preset }, options };
	}
	return null;
}

/** What a reader who turns to the drawing of a prerendered embed makes it live from. */
export const embedChartPath = (target: EmbedTarget, options: EmbedOptions) =>
	`${embedPath(target, { ...options, theme: 'auto' })}chart.json`;

/** Scripts with addresses that stay: posts name the first two for ever. */
export const hostScriptPath = () => '/embed.js';
export const chartElementPath = () => '/goyong-chart.js';
export const frameScriptPath = () => '/embed/frame.js';
export const liveScriptPath = () => '/embed/live.js';
export const viewScriptPath = () => '/embed/view.js';
export const jekyllIncludePath = () => '/embed/goyong.html';

/** The description of an embed that oEmbed consumers read, prerendered beside it; of a frozen one too. */
export const oembedPath = (
	target: Exclude<EmbedTarget, { kind: 'view' }>,
	locale: Locale,
	release: string | null = null
) => `/oembed/${locale}/${release === null ? '' : `at/${release}/`}${ownPath(target)}.json`;
/** The same of the workbench, one for all of its views. */
export const workbenchOembedPath = (locale: Locale) => `/oembed/${locale}/explore.json`;
/** The same of a measure's page of rankings. */
export const rankingOembedPath = (locale: Locale, measure: string) =>
	`/oembed/${locale}/rankings/${measure}.json`;
/** The endpoint that answers for any address; only where the site's own server runs. */
export const oembedEndpoint = () => '/oembed';

export const presetImagePath = (locale: Locale, preset: PresetId) =>
	`/images/${locale}/presets/${preset}.png`;

/** A series and the peers of every district as a release had them, the newest release too. */
export const releaseSeriesCsvPath = (release: string, series: string) =>
	`/data/at/${release}/series/${series}.csv`;
export const releasePeersPath = (release: string) => `/data/at/${release}/peers.json`;
