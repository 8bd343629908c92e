import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's site, on an origin of its own, with the pages that a test gives it. */
export class HostSite {
	#pages = new Map<string, { html: string; headers: Record<string, string> }>();
	#server: Server = createServer((request, response) => {
		const page = this.#pages.get(request.url ?? '');
		response.writeHead(page ? 200 : 404, {
			'content-type': 'text/html; charset=utf-8',
			...page?.headers
		});
		response.end(page?.html ?? '');
	});

	async open() {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		return this;
	}

	close() {
		this.#server.closeAllConnections();
		this.#server.close();
	}

	get origin() {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	/** A page of the host at this path; the address to go to. */
	put(path: string, html: string, headers: Record<string, string> = {}) {
		this.#pages.set(path, { html, headers });
		return this.origin + path;
	}
}

/** A post as a blog shows it: one column of text. Its styles come by script where a policy forbids them. */
export const post = (body: string, head = '') =>
	`<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>글</title>${head}</head><body><article><h1>글</h1><p>앞의 글.</p>${body}<p>뒤의 글.</p></article></body></html>`;
