import {
	embeddedPagePath,
	oembedPath,
	workbenchOembedPath,
	type EmbedOptions,
	type EmbedTarget
} from '../../lib/links/embed-links';
import { parseEmbeddable, type PageTarget } from '../../lib/links/embeddable-page';
import type { Embeddable } from '../../lib/views/embeddable';
import { oembed, type Oembed, type OembedLimits } from '../../lib/views/oembed';
import { oembedXml } from '../../lib/views/oembed-xml';
import { readOembed } from '../../lib/views/read-oembed';
import type { BuiltSite } from './built-site';
import { exploreSetting, type ExploreSetting } from './explore-setting';
import { rankingPageEmbeddable } from './ranking-page-embeddable';
import { readOembedQuery, shown, type OembedRefusal } from './read-oembed-query';
import { viewEmbeddable } from './view-embeddable';

export interface Answer {
	status: number;
	headers: Record<string, string>;
	body: string;
}

const embeddables =
	'Give the page of a claim (/claims/…/…/), of a district (/districts/1119/), of a question ' +
	'(/explore/women/), a ranking (/rankings/employment_rate/), a view of the workbench ' +
	'(/explore/?…), or an /embed/ address.';

/** Answers oEmbed's consumer requests (oembed.com) about the pages of a built site. */
export class OembedAnswers {
	readonly #build: BuiltSite;
	readonly #origin: string;
	#setting: Promise<ExploreSetting> | undefined;

	/** `origin` is the one that the site was built for, without a slash at the end. */
	constructor(build: BuiltSite, origin: string) {
		this.#build = build;
		this.#origin = origin;
	}

	/** `host` is the one asked, as the request names it: its addresses are ours as well. */
	async answer(query: URLSearchParams, host: string | undefined): Promise<Answer> {
		const asked = readOembedQuery(query);
		if ('error' in asked) return refused(asked);
		const { url, format, limits } = asked;
		if (url.origin !== this.#origin && url.host !== host) {
			return notFound(`${shown(url.origin)} is not this site, which is ${this.#origin}.`);
		}
		const found = await this.#find(url, limits);
		if ('problem' in found) return notFound(found.problem);
		return format === 'xml'
			? { ...written(oembedXml(found)), headers: headersFor('text/xml') }
			: written(JSON.stringify(found));
	}

	async #find(url: URL, limits: OembedLimits): Promise<Oembed | { problem: string }> {
		const parsed = parseEmbeddable(url);
		if (!parsed) {
			return { problem: `${shown(url.pathname)} cannot be embedded. ${embeddables}` };
		}
		const { target, options } = parsed;
		const embeddable = await this.#embeddable(target, options);
		return 'problem' in embeddable ? embeddable : oembed(embeddable, options, url.origin, limits);
	}

	async #embeddable(target: PageTarget, options: EmbedOptions) {
		switch (target.kind) {
			case 'view':
				return viewEmbeddable(target.query, options, await this.#explore(), this.#build);
			case 'ranking': {
				const { lists, choices } = await this.#explore();
				return rankingPageEmbeddable(target, options.locale, lists, choices, this.#build);
			}
			default:
				return this.#prerendered(target, options);
		}
	}

	async #prerendered(
		target: Exclude<EmbedTarget, { kind: 'view' }>,
		{ locale, release }: EmbedOptions
	): Promise<Embeddable | { problem: string }> {
		const text = await this.#build.text(oembedPath(target, locale, release));
		const embeddable = text === null ? null : readOembed(JSON.parse(text) as Oembed, target);
		if (embeddable) return embeddable;
		const page = embeddedPagePath(target, locale);
		const missing = release === null ? page : `${page} in release ${release}`;
		return { problem: `There is no ${missing} on this site. ${embeddables}` };
	}

	async #explore(): Promise<ExploreSetting> {
		// A failure is not kept, so that the next request tries again.
		this.#setting ??= exploreSetting(this.#build).catch((error: unknown) => {
			this.#setting = undefined;
			throw error;
		});
		return this.#setting;
	}
}

/** The origin that a build was made for: every build has this document, and it says so. */
export async function builtOrigin(build: BuiltSite): Promise<string | null> {
	const text = await build.text(workbenchOembedPath('ko'));
	return text === null ? null : new URL((JSON.parse(text) as Oembed).provider_url).origin;
}

const headersFor = (type: string) => ({
	'content-type': `${type}; charset=utf-8`,
	'cache-control': 'public, max-age=3600'
});
const written = (body: string): Answer => ({
	status: 200,
	headers: headersFor('application/json'),
	body
});
const notFound = (error: string) => refused({ status: 404, error });

/** An error says what was found and what to do; nobody should keep it. */
function refused({ status, error }: OembedRefusal): Answer {
	return {
		status,
		headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
		body: JSON.stringify({ error })
	};
}
