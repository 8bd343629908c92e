import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/lib/format/locale';
import { composeDocument } from '../../src/lib/server/embed-document';
import { embedScript } from '../../src/lib/server/embed-script';
import { embedTargets } from '../../src/lib/server/embed-targets';
import { siteEmbed, type PrerenderedTarget } from '../../src/lib/server/embeds';
import { composeEmbedStyles } from '../../src/lib/styles/embed-styles';
import { servedSize } from '../fixtures/served-size';

const mostPage = 6_144;
const mostScript = 3_072;

/** Read here: test runs import style sheets as nothing. */
const sheet = (name: string) => readFileSync(`src/lib/styles/${name}.css`, 'utf8');
const styles = composeEmbedStyles({
	tokens: sheet('tokens'),
	chart: sheet('chart'),
	embed: sheet('embed')
});

/** The heaviest that it can be: frozen, while newer figures differ. */
function heaviestPage(target: PrerenderedTarget, locale: Locale): string {
	const view = siteEmbed(target, locale);
	if (!view) throw new Error(`There is no ${JSON.stringify(target)}`);
	return composeDocument(view, { ...view, headline: '' }, view.release, styles);
}

/** Compressing hundreds that are alike takes a minute: the longest of them speak for the rest. */
const longestShown = 12;

describe('weights of embeds, compressed as they are served', () => {
	it.each(locales)(
		'every one in %s has its words, drawings, table and styles in 6 KB',
		async (locale) => {
			const pages = embedTargets().map((target) => ({
				target,
				page: heaviestPage(target, locale)
			}));
			const districts = pages
				.filter(({ target }) => target.kind === 'district')
				.sort((a, b) => b.page.length - a.page.length)
				.slice(0, longestShown);
			const others = pages.filter(({ target }) => target.kind !== 'district');
			const weights = await Promise.all(
				[...districts, ...others].map(async ({ target, page }) => ({
					target,
					weight: await servedSize(page)
				}))
			);
			expect(weights.filter(({ weight }) => weight > mostPage)).toEqual([]);
			// What is weighed is the whole of it.
			expect(Math.min(...weights.map(({ weight }) => weight))).toBeGreaterThan(
				await servedSize(styles)
			);
		},
		120_000
	);

	it('the script of the frame is 3 KB at most, and a plain script', async () => {
		const script = await embedScript('frame');
		expect(await servedSize(script)).toBeLessThanOrEqual(mostScript);
		expect(script).not.toMatch(/^import |^export |localStorage|sessionStorage|indexedDB|cookie/m);
		expect(() => new Function(script)).not.toThrow();
	});

	it('the script that draws any view is a plain script, too: a page without origin may load it', async () => {
		const script = await embedScript('view');
		expect(script).not.toMatch(/^import |^export |localStorage|sessionStorage|cookie/m);
		expect(() => new Function(script)).not.toThrow();
	}, 30_000);
});
