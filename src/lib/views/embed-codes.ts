import {
	chartElementPath,
	embedPath,
	embeddedPagePath,
	hostScriptPath,
	type EmbedOptions,
	type EmbedTarget
} from '../links/embed-links';
import type { Embeddable } from './embeddable';
import { asEntities, forHtml, oneLine } from './for-html';

/** The ways to put something into a post, in the order in which they are offered. */
export const embedCodeKinds = [
	'script',
	'iframe',
	'page',
	'image',
	'markdown',
	'jekyll',
	'element'
] as const;
export type EmbedCodeKind = (typeof embedCodeKinds)[number];

/** Why there is no such code: pictures and pages show the newest figures, and a free view has neither. */
export type NoEmbedCode = 'frozen-page' | 'frozen-image' | 'view-page' | 'no-image';

export type EmbedCode =
	| { kind: EmbedCodeKind; code: string; why: null }
	| { kind: EmbedCodeKind; code: null; why: NoEmbedCode };

/** Every code for a thing and the options chosen; `origin` is the site's, without a slash at the end. */
export function embedCodes(
	embeddable: Embeddable,
	options: EmbedOptions,
	origin: string
): EmbedCode[] {
	return embedCodeKinds.map((kind) => {
		const made = codeOf(kind, embeddable, options, origin);
		return typeof made === 'string'
			? { kind, code: made, why: null }
			: { kind, code: null, why: made.why };
	});
}

function codeOf(
	kind: EmbedCodeKind,
	embeddable: Embeddable,
	options: EmbedOptions,
	origin: string
): string | { why: NoEmbedCode } {
	switch (kind) {
		case 'script':
			return `${iframe(embeddable, options, origin)}\n<script async src="${forHtml(origin + hostScriptPath())}"></script>`;
		case 'iframe':
			return iframe(embeddable, options, origin);
		case 'page':
			if (embeddable.target.kind === 'view') return { why: 'view-page' };
			if (options.release !== null) return { why: 'frozen-page' };
			return pageAddress(embeddable, options, origin);
		case 'image':
		case 'markdown': {
			if (embeddable.image === null) return { why: 'no-image' };
			if (options.release !== null) return { why: 'frozen-image' };
			const image = {
				page: pageAddress(embeddable, options, origin),
				src: origin + embeddable.image
			};
			return kind === 'image'
				? imageLink(image, embeddable.alt)
				: `[![${forMarkdown(embeddable.alt)}](${image.src})](${image.page})`;
		}
		case 'jekyll':
			return jekyllTag(embeddable, options);
		case 'element':
			return chartElement(embeddable, options, origin);
	}
}

const pageAddress = ({ target }: Embeddable, { locale }: EmbedOptions, origin: string) =>
	origin + embeddedPagePath(target, locale);

/** Without a style attribute: WordPress takes it away, and `frameborder` says the same. */
function iframe({ target, title, height }: Embeddable, options: EmbedOptions, origin: string) {
	return tag('iframe', {
		src: origin + embedPath(target, options),
		title,
		width: '100%',
		height: String(Math.ceil(height)),
		frameborder: '0',
		loading: 'lazy'
	}).concat('</iframe>');
}

function imageLink({ page, src }: { page: string; src: string }, alt: string) {
	const style = 'max-width:100%;height:auto';
	const picture = tag('img', { src, alt, width: '1200', height: '630', loading: 'lazy', style });
	return `${tag('a', { href: page })}${picture}</a>`;
}

function chartElement(embeddable: Embeddable, options: EmbedOptions, origin: string) {
	const { theme, release, locale } = options;
	const opening = tag('goyong-chart', {
		...namedTarget(embeddable.target),
		lang: locale,
		...(theme !== 'auto' && { theme }),
		...(release !== null && { release })
	});
	// What stands there until the script has come, and where it never does.
	const link = `${tag('a', { href: pageAddress(embeddable, options, origin) })}${forHtml(embeddable.title)}</a>`;
	const script = `<script type="module" src="${forHtml(origin + chartElementPath())}"></script>`;
	return `${opening}${link}</goyong-chart>\n${script}`;
}

function jekyllTag(
	{ target, title, height }: Embeddable,
	{ locale, theme, release }: EmbedOptions
) {
	const parameters = {
		...namedTarget(target),
		lang: locale,
		...(theme !== 'auto' && { theme }),
		...(release !== null && { release }),
		height: String(Math.ceil(height)),
		title
	};
	const written = Object.entries(parameters).map(
		([name, value]) => `${name}="${forLiquid(value)}"`
	);
	return `{% include goyong.html ${written.join(' ')} %}`;
}

/** The one attribute that says what is shown, for the Jekyll include and the element alike. */
function namedTarget(target: EmbedTarget): Record<string, string> {
	switch (target.kind) {
		case 'claim':
			return { claim: `${target.article}/${target.claim}` };
		case 'district':
			return { district: target.code };
		case 'preset':
			return { preset: target.preset };
		case 'view':
			return { view: target.query };
	}
}

function tag(name: string, attributes: Record<string, string>) {
	const written = Object.entries(attributes).map(([key, value]) => `${key}="${forHtml(value)}"`);
	return `<${[name, ...written].join(' ')}>`;
}

/** Liquid ends a tag at its first percent sign with a brace, quoted or not; the include keeps entities. */
const forLiquid = (text: string) => asEntities(forHtml(text), /[%\\]/g);

/** A backslash where CommonMark and kramdown agree on it, an entity where they do not. */
const forMarkdown = (text: string) =>
	oneLine(text)
		.replace(/[\\`*_{}[\]|$]/g, '\\$&')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;');
