import { embeddedPagePath, embedPath, type EmbedOptions } from '../links/embed-links';
import { homePath } from '../links/site-links';
import type { Locale } from '../format/locale';
import { oembedWords } from '../words/oembed';
import { siteWords } from '../words/site';
import type { Embeddable } from './embeddable';
import { forHtml } from './for-html';

/** What an oEmbed consumer allows, in CSS pixels; null where it sets no limit. */
export interface OembedLimits {
	maxWidth: number | null;
	maxHeight: number | null;
}
export const noLimits: OembedLimits = { maxWidth: null, maxHeight: null };

/** Fields are named by the protocol (oembed.com, 1.0). */
interface OembedBase {
	version: '1.0';
	title: string;
	/** Not of the protocol, which lets other fields be: the finding, for hosts that show a card. */
	description: string;
	provider_name: string;
	provider_url: string;
	/** Seconds for which a host may keep the answer. */
	cache_age: number;
	thumbnail_url?: string;
	thumbnail_width?: number;
	thumbnail_height?: number;
}
export type Oembed =
	| (OembedBase & { type: 'rich'; html: string; width: number; height: number })
	| (OembedBase & { type: 'photo'; url: string; width: number; height: number })
	| (OembedBase & { type: 'link' });

const cacheAge = 86_400;
/** Of a frame in a column of text, when the host does not say how wide it is. */
const usualWidth = 640;
const mostWidth = 1_400;
/** Embeds are drawn for this and more. */
const leastWidth = 280;
const pictureSize = { width: 1200, height: 630 } as const;

/**
 * The answer for something embeddable, within what the host allows. A frame lower than its page needs
 * scrolls; one that would show less than half of it, or be narrower than it is drawn for, gives way to
 * the picture, which tells the whole finding at any size.
 */
export function oembed(
	embeddable: Embeddable,
	options: EmbedOptions,
	origin: string,
	{ maxWidth, maxHeight }: OembedLimits = noLimits
): Oembed {
	const { title, alt, image } = embeddable;
	const width = Math.min(maxWidth ?? usualWidth, mostWidth);
	const height = Math.min(maxHeight ?? embeddable.height, embeddable.height);
	const base = baseOf(title, alt, options.locale, origin);
	const picture = image === null ? null : pictureOf(origin + image, maxWidth, maxHeight);
	if (picture && (width < leastWidth || height < embeddable.height / 2)) {
		return { type: 'photo', ...base, ...picture };
	}
	const html = frameHtml(embeddable, options, origin, { width, height });
	return { type: 'rich', ...base, ...(picture && thumbnail(picture)), html, width, height };
}

/**
 * The answer for a page that shows what its query says, where no server can read that: a link with a
 * picture, so that no host embeds another view than the one that was pasted.
 */
export function oembedLink(
	page: { locale: Locale; title: string; description: string; image: string },
	origin: string
): Oembed {
	const picture = pictureOf(origin + page.image, null, null);
	return {
		type: 'link',
		...baseOf(page.title, page.description, page.locale, origin),
		...thumbnail(picture)
	};
}

function baseOf(title: string, description: string, locale: Locale, origin: string): OembedBase {
	return {
		version: '1.0',
		title,
		description,
		provider_name: siteWords[locale].siteName,
		provider_url: origin + homePath(locale),
		cache_age: cacheAge
	};
}

interface Picture {
	url: string;
	width: number;
	height: number;
}

/** The size to show the picture at: limits hold for it too, and there is but one file. */
function pictureOf(url: string, maxWidth: number | null, maxHeight: number | null): Picture {
	const { width, height } = pictureSize;
	const scale = Math.min(1, (maxWidth ?? width) / width, (maxHeight ?? height) / height);
	const side = (length: number) => Math.max(1, Math.floor(length * scale));
	return { url, width: side(width), height: side(height) };
}

const thumbnail = ({ url, width, height }: Picture) => ({
	thumbnail_url: url,
	thumbnail_width: width,
	thumbnail_height: height
});

/**
 * A quote with the finding, and the frame. Blogging systems take out what they do not know, so the
 * frame has only attributes that WordPress keeps, and the quote is what stays when no frame may be.
 */
function frameHtml(
	{ target, title, alt }: Embeddable,
	options: EmbedOptions,
	origin: string,
	{ width, height }: { width: number; height: number }
): string {
	const { locale } = options;
	const page = forHtml(origin + embeddedPagePath(target, locale));
	const readOn = oembedWords[locale].readOn(siteWords[locale].siteName);
	const link = `<a href="${page}">${forHtml(readOn)}</a>`;
	const src = forHtml(origin + embedPath(target, options));
	return (
		`<blockquote lang="${locale}">${forHtml(alt)} (${link})</blockquote>` +
		`<iframe title="${forHtml(title)}" src="${src}" width="${width}" height="${height}"` +
		' frameborder="0" marginwidth="0" marginheight="0"></iframe>'
	);
}
