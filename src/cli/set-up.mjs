// Plain JavaScript: these lines run before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/**
 * Runs a command with the terminal handed through.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {number} its exit code; 1 when it could not be started
 */
export function run(command, args, env = {}) {
	const child = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
	return child.status ?? 1;
}

function nodeIsTooOld() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	return major < 20 || (major === 20 && minor < 19);
}

/** Installs the dependencies when they are missing or older than the lock file; stops on failure. */
export function installMissing() {
	if (nodeIsTooOld()) {
		console.error(
			`Node ${process.versions.node} is too old. Install Node 20.19 or newer and try again.`
		);
		process.exit(1);
	}
	const stamp = 'node_modules/.package-lock.json';
	const fresh =
		existsSync(stamp) && statSync(stamp).mtimeMs >= statSync('package-lock.json').mtimeMs;
	if (fresh) return;
	console.log('Installing what is missing …');
	// Playwright's own browser is fetched only when no other is found, by the tests.
	const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1'
	});
	if (code !== 0) {
		console.error('The dependencies could not be installed: see the lines above.');
		process.exit(code);
	}
}
