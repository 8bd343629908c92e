import type { Page } from '@playwright/test';

/** Waits until script has taken the page over: on a busy machine a test is quicker than that. */
export async function alive(page: Page): Promise<void> {
	await page.locator('html[data-alive]').waitFor({ state: 'attached' });
}

/** Opens a page that is about to be used, not only read. */
export async function openAlive(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await alive(page);
}
