/** Serves the built site, as any static host would: `PORT=4173 tsx src/cli/serve.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const port = Number(process.env.PORT ?? 4173);
const folder = process.env.BUILD_DIR ?? 'build';
if (!existsSync(`${folder}/index.html`)) {
	console.error(`There is no built site in ${folder}/. Run: npm start`);
	process.exit(1);
}

const notFoundPage = readFileSync(`${folder}/404.html`);
const serveFile = sirv(folder, {
	gzip: true,
	brotli: true,
	etag: true,
	// It takes `15+.csv` for a dotfile; there are none in a build.
	dotfiles: true,
	setHeaders(response, path) {
		// Their names change with their bytes.
		if (path.startsWith('/_app/immutable/') || path.startsWith('/fonts/goyong-sans-')) {
			response.setHeader('cache-control', 'public, max-age=31536000, immutable');
		}
		if (path.endsWith('.csv')) response.setHeader('content-type', 'text/csv; charset=utf-8');
		// Charts and tables may be read from any page: that is what they are for.
		if (/\.(csv|json|svg|png)$/.test(path)) response.setHeader('access-control-allow-origin', '*');
	}
});

const server = createServer((request, response) => {
	serveFile(request, response, () => {
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(notFoundPage);
	});
});

server.on('error', (error: NodeJS.ErrnoException) => {
	console.error(
		error.code === 'EADDRINUSE'
			? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
			: `The server could not start: ${error.message}`
	);
	process.exit(1);
});
server.listen(port, () => console.log(`Goyong Check: http://localhost:${port}/`));
