// Plain JavaScript: playwright.config.ts and the test command share it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function onPath() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/**
 * The browser to test with: CHROME_PATH, else one on PATH, else Playwright's own if it is there.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
	if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
	const found = onPath();
	if (found) return found;
	const { chromium } = await import('@playwright/test');
	const own = chromium.executablePath();
	return existsSync(own) ? own : undefined;
}

/**
 * The same, installing Debian's Chromium when there is none and the machine allows it.
 * @returns {Promise<string>} throws with what to do when no browser can be had
 */
export async function findOrInstallBrowser() {
	const found = await findBrowser();
	if (found) return found;
	console.log('No Chromium found: installing Debian’s package …');
	for (const args of [
		['update', '-qq'],
		['install', '-y', '-qq', 'chromium']
	]) {
		spawnSync('apt-get', args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	}
	const installed = onPath();
	if (installed) return installed;
	throw new Error(
		'No browser for the tests. Install Chromium, or set CHROME_PATH to a Chrome or Chromium, and try again.'
	);
}
