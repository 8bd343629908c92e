// npm test: installs what is missing, a browser included, then runs every check and every test.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installMissing, run } from './set-up.mjs';

installMissing();
const { findOrInstallBrowser } = await import('./find-browser.mjs');
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Each check counts as one test; the test runners count their own. */
const checks = [
	['Format', 'npx', ['prettier', '--check', '.']],
	['Types', 'npx', ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']],
	['Lint', 'npx', ['eslint', '.']]
];

let passed = 0;
let failed = 0;

/** @param {boolean} ok */
function count(ok) {
	if (ok) passed += 1;
	else failed += 1;
}

/**
 * @param {string} title
 * @param {() => void | Promise<void>} step
 */
async function timed(title, step) {
	console.log(`\n=== ${title}`);
	const start = Date.now();
	await step();
	console.log(`=== ${title}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** @param {string} file */
function report(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

await timed('SvelteKit types', () => {
	count(run('npx', ['svelte-kit', 'sync']) === 0);
});
for (const [title, command, args] of checks) {
	await timed(String(title), () =>
		count(run(String(command), /** @type {string[]} */ (args)) === 0)
	);
}

await timed('Unit, data and layer tests', () => {
	const file = `${results}/vitest.json`;
	const code = run('npx', [
		...['vitest', 'run', '--reporter=default', '--reporter=json'],
		`--outputFile.json=${file}`
	]);
	const found = report(file);
	passed += found?.numPassedTests ?? 0;
	failed += found?.numFailedTests ?? 0;
	if (!found || (code !== 0 && !found.numFailedTests)) failed += 1;
});

let built = false;
await timed('Build', () => {
	built = run('npx', ['vite', 'build', '--logLevel', 'warn']) === 0;
	count(built);
});

if (built) {
	await timed('Browser tests', async () => {
		const file = `${results}/playwright.json`;
		const code = run('npx', ['playwright', 'test', '--reporter=list,json'], {
			CHROME_PATH: await findOrInstallBrowser(),
			PLAYWRIGHT_JSON_OUTPUT_NAME: file
		});
		const found = report(file)?.stats;
		passed += found?.expected ?? 0;
		failed += (found?.unexpected ?? 0) + (found?.flaky ?? 0);
		if (!found || (code !== 0 && !found.unexpected)) failed += 1;
	});
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
