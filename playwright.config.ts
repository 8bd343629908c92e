import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/find-browser.mjs';

const executablePath = await findBrowser();
const port = 4175;

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results/e2e',
	retries: 0,
	// Axe needs a while on 228 rows when both cores are busy.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	workers: 2,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			...(executablePath && { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update'
			]
		}
	},
	webServer: {
		command: 'node --import tsx src/cli/serve.ts',
		env: { PORT: String(port) },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
