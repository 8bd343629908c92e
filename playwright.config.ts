import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/find-browser.mjs';

const executablePath = await findBrowser();
const port = 4175;

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results/e2e',
	retries: 0,
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
