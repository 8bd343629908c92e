import type { OembedLimits } from '../../lib/views/oembed';

export const oembedFormats = ['json', 'xml'] as const;
export type OembedFormat = (typeof oembedFormats)[number];

export interface OembedQuery {
	url: URL;
	format: OembedFormat;
	limits: OembedLimits;
}

/** What is wrong with a question: 400 for what cannot be understood, 501 for a format that is not made. */
export interface OembedRefusal {
	status: 400 | 404 | 501;
	error: string;
}

const known = ['url', 'format', 'maxwidth', 'maxheight'] as const;

/** Reads the query of oEmbed's consumer request (oembed.com, 2.2); fields of others are passed over. */
export function readOembedQuery(query: URLSearchParams): OembedQuery | OembedRefusal {
	const repeated = known.find((name) => query.getAll(name).length > 1);
	if (repeated !== undefined) return wrong(`“${repeated}” is given more than once. Give it once.`);
	const text = query.get('url');
	if (text === null || text === '') {
		return wrong(
			'“url” is missing. Give the address of a page of this site: /oembed?url=https%3A%2F%2F…'
		);
	}
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null || !/^https?:$/.test(url.protocol)) {
		return wrong(
			`“url” is “${shown(text)}”, which is no whole address. Begin with http:// or https://.`
		);
	}
	const formatText = query.get('format') ?? 'json';
	const format = oembedFormats.find((each) => each === formatText);
	if (format === undefined) {
		const error = `“format” is “${shown(formatText)}”, which is not offered. Ask for json or xml.`;
		return { status: 501, error };
	}
	const maxWidth = readLimit(query, 'maxwidth');
	const maxHeight = readLimit(query, 'maxheight');
	if (typeof maxWidth === 'object' && maxWidth) return maxWidth;
	if (typeof maxHeight === 'object' && maxHeight) return maxHeight;
	return { url, format, limits: { maxWidth, maxHeight } };
}

function readLimit(query: URLSearchParams, name: (typeof known)[number]) {
	const text = query.get(name);
	if (text === null) return null;
	if (/^0*[1-9]\d{0,5}$/.test(text)) return Number(text);
	return wrong(`“${name}” is “${shown(text)}”. Give a whole number of pixels from 1 to 999999.`);
}

const wrong = (error: string): OembedRefusal => ({ status: 400, error });

/** What came from outside, short enough to stand in a sentence. */
export const shown = (text: string) => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
