import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/lib/format/locale';
import { embedPath } from '../../src/lib/links/embed-links';
import { composeDocument } from '../../src/lib/server/embed-document';
import { embedScript } from '../../src/lib/server/embed-script';
import { embedTargets } from '../../src/lib/server/embed-targets';
import { siteEmbed } from '../../src/lib/server/embeds';
import { embedStyles } from '../../src/lib/styles/embed-styles';

const bytes = (text: string) => brotliCompressSync(text).length;
const mostPage = 6_144;
const mostScript = 3_072;

describe('weights of embeds, compressed as they are served', () => {
	it.each(locales)(
		'every one in %s has its words, drawings, table and styles in 6 KB',
		(locale) => {
			const heavy = embedTargets().flatMap((target) => {
				const view = siteEmbed(target, locale);
				const release = view?.release ?? null;
				const path = embedPath(target, { locale, theme: 'auto', release });
				if (!view) return [`${path} is missing`];
				// The heaviest that it can be: frozen, with newer figures that differ.
				const page = composeDocument(view, { ...view, headline: '' }, release, embedStyles);
				return bytes(page) > mostPage ? [`${path} has ${bytes(page)} bytes`] : [];
			});
			expect(heavy).toEqual([]);
		},
		120_000
	);

	it('the script of the frame is 3 KB at most, and a plain script', async () => {
		const script = await embedScript('frame');
		expect(bytes(script)).toBeLessThanOrEqual(mostScript);
		expect(script).not.toMatch(/^import |^export |localStorage|sessionStorage|indexedDB|cookie/m);
		expect(() => new Function(script)).not.toThrow();
	});

	it('the script that draws any view is a plain script, too: a page without origin may load it', async () => {
		const script = await embedScript('view');
		expect(script).not.toMatch(/^import |^export |localStorage|sessionStorage|cookie/m);
		expect(() => new Function(script)).not.toThrow();
	}, 30_000);
});
