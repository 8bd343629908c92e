import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from './pages';

const views = [
	{ lang: '', colorScheme: 'light', width: 1280 },
	{ lang: '/en', colorScheme: 'dark', width: 1280 },
	{ lang: '', colorScheme: 'dark', width: 320 },
	{ lang: '/en', colorScheme: 'light', width: 320 }
] as const;

for (const [kind, path] of Object.entries(pageKinds)) {
	for (const { lang, colorScheme, width } of views) {
		test(`axe finds nothing: ${kind} ${lang || '/ko'} ${colorScheme} ${width}`, async ({
			browser
		}) => {
			const context = await browser.newContext({
				colorScheme,
				viewport: { width, height: 900 },
				reducedMotion: 'reduce'
			});
			const page = await context.newPage();
			await page.goto(lang + path);
			// Frames are pages with a main part of their own.
			const { violations } = await new AxeBuilder({ page })
				.exclude('iframe')
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((n) => n.html) }))).toEqual(
				[]
			);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, 'nothing is wider than the screen').toBe(0);
			await context.close();
		});
	}
}
