import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { oembedEndpoint } from '../../lib/links/embed-links';
import { OembedAnswers, type Answer } from './answer-oembed';
import { BuiltSite } from './built-site';
import { headersOf } from './headers';
import { livePage } from './live-page';

/**
 * Serves a built site with its headers, as any static host would, and answers oEmbed requests, which a
 * static host cannot. `origin` is the address that the site was built for, without a slash at the end.
 */
export function siteServer(folder: string, origin: string): Server {
	const build = new BuiltSite(folder);
	const oembed = new OembedAnswers(build, origin);
	const notFoundPage = readFileSync(join(folder, '404.html'));
	const serveFile = sirv(folder, {
		gzip: true,
		brotli: true,
		etag: true,
		// It takes `15+.csv` for a dotfile; there are none in a build.
		dotfiles: true,
		setHeaders(response, path) {
			for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
		}
	});

	async function answer(request: IncomingMessage, response: ServerResponse) {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			const allow = { ...plain, allow: 'GET, HEAD' };
			send(response, 405, allow, `${request.method} is not offered here. Use GET or HEAD.\n`);
			return;
		}
		const url = readAddress(request.url ?? '/');
		if (!url) {
			send(
				response,
				400,
				plain,
				'The address cannot be read: a % in it is not followed by two digits of a UTF-8 character.\n'
			);
			return;
		}
		const { host } = request.headers;
		if (url.pathname.replace(/\/$/, '') === oembedEndpoint()) {
			sendAnswer(request, response, await oembed.answer(url.searchParams, host));
			return;
		}
		const page = await livePage(url, originAsked(host, origin), build, oembed);
		if (page) {
			sendAnswer(request, response, page, url.pathname);
			return;
		}
		serveFile(request, response, () => {
			send(response, 404, { 'content-type': 'text/html; charset=utf-8' }, notFoundPage);
		});
	}

	return createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			console.error(`${request.method} ${request.url}:`, error);
			if (response.headersSent) response.destroy();
			else send(response, 500, plain, 'The server failed to answer. Its log says why.\n');
		});
	});
}

const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** Null for what is no address, or holds what no character is encoded as. */
function readAddress(path: string): URL | null {
	try {
		const url = new URL(path, 'http://localhost');
		decodeURIComponent(url.pathname);
		return url;
	} catch {
		return null;
	}
}

/** Our own address as the request names it; a host that is none means the one we were built for. */
function originAsked(host: string | undefined, origin: string): string {
	if (host === undefined || host === new URL(origin).host) return origin;
	const asked = `http://${host}`;
	return URL.canParse(asked) ? new URL(asked).origin : origin;
}

function sendAnswer(
	request: IncomingMessage,
	response: ServerResponse,
	{ status, headers, body }: Answer,
	path = '/oembed/'
): void {
	const isZipped = /\bgzip\b/.test(String(request.headers['accept-encoding']));
	const encoding = isZipped ? { 'content-encoding': 'gzip' } : undefined;
	const all = { ...headersOf(path), ...headers, vary: 'accept-encoding', ...encoding };
	send(response, status, all, isZipped ? gzipSync(body) : body);
}

/** Node leaves the body out of an answer to HEAD. */
function send(
	response: ServerResponse,
	status: number,
	headers: Record<string, string>,
	body: string | Buffer
): void {
	response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
	response.end(body);
}
