/** Serves the built site: `PORT=4173 tsx src/cli/serve.ts`. */
import { existsSync } from 'node:fs';
import { builtOrigin } from './serve/answer-oembed';
import { BuiltSite } from './serve/built-site';
import { siteServer } from './serve/site-server';

const port = Number(process.env.PORT ?? 4173);
const folder = process.env.BUILD_DIR ?? 'build';
if (!Number.isInteger(port) || port < 1 || port > 65535) {
	stop(`PORT is "${process.env.PORT}". Set it to a whole number from 1 to 65535.`);
}
if (!existsSync(`${folder}/index.html`))
	stop(`There is no built site in ${folder}/. Run: npm start`);

const stated = process.env.SITE_ORIGIN?.replace(/\/+$/, '');
const origin = stated || (await builtOrigin(new BuiltSite(folder))) || `http://localhost:${port}`;
if (!URL.canParse(origin)) {
	stop(`SITE_ORIGIN is "${stated}". Write it as https://example.org.`);
}

const server = siteServer(folder, new URL(origin).origin);
server.on('error', (error: NodeJS.ErrnoException) => {
	stop(
		error.code === 'EADDRINUSE'
			? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm run serve`
			: `The server could not start: ${error.message}`
	);
});
server.listen(port, () => console.log(`Goyong Check: http://localhost:${port}/`));

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
