// npm start: installs what is missing, builds the site, serves it on PORT (4173).
import { createServer } from 'node:net';
import { installMissing, run } from './set-up.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
	console.error(`PORT is "${process.env.PORT}". Set it to a whole number from 1 to 65535.`);
	process.exit(1);
}

/** Asked before the build, so that nobody waits minutes for a refusal. */
await new Promise((resolve) => {
	const probe = createServer();
	probe.once('error', (error) => {
		console.error(
			'code' in error && error.code === 'EADDRINUSE'
				? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
				: `Port ${port} cannot be used: ${error.message}`
		);
		process.exit(1);
	});
	probe.listen(port, () => probe.close(resolve));
});

installMissing();
const built = run('npx', ['vite', 'build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
process.exit(
	run(process.execPath, ['--import', 'tsx', 'src/cli/serve.ts'], { PORT: String(port) })
);
