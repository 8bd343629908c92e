import { describe, expect, it } from 'vitest';
import { locales } from '../../src/lib/format/locale';
import { presetImagePath, presetPath } from '../../src/lib/links/embed-links';
import { parseExploreView } from '../../src/lib/links/explore-query';
import { presetIds } from '../../src/lib/links/preset-ids';
import { siteEmbeddable } from '../../src/lib/server/embeds';
import { presetSetting } from '../../src/lib/server/preset-setting';
import { siteDataset } from '../../src/lib/server/site';
import { sitePages } from '../../src/lib/server/site-pages';
import { presetCard } from '../../src/lib/views/preset-card';
import { presetPage } from '../../src/lib/views/preset-page';

const dataset = siteDataset();
const setting = presetSetting(dataset);
const cases = presetIds.flatMap((id) => locales.map((locale) => ({ id, locale })));

describe.each(cases)('the question $id in $locale', ({ id, locale }) => {
	const page = presetPage({ dataset, locale }, id, setting);

	it('has one finding on its page, its picture and its embed', () => {
		const card = presetCard({ dataset, locale }, id, setting);
		const embeddable = siteEmbeddable({ kind: 'preset', preset: id }, locale);
		expect([card.headline, embeddable?.title]).toEqual([page.spec.title, page.spec.title]);
		expect(card.source).toBe(page.spec.source);
		expect(embeddable?.image).toBe(presetImagePath(locale, id));
	});

	it('leads to the same view of the workbench, and to every question', () => {
		const { searchParams } = new URL(page.exploreHref, 'http://localhost');
		expect(parseExploreView(searchParams, setting.choices).issues).toEqual([]);
		expect(page.questions.map(({ href }) => href)).toEqual(
			presetIds.map((each) => presetPath(locale, each))
		);
	});

	it('has no more rows in its picture than can be read', () => {
		const { chart } = presetCard({ dataset, locale }, id, setting);
		const rows =
			chart?.kind === 'ranking-bars'
				? chart.bars
				: chart?.kind === 'change-pairs'
					? chart.rows
					: [];
		expect(rows.length).toBeLessThanOrEqual(7);
	});

	it('is a page of the site', () => {
		expect(sitePages().map((address) => address(locale))).toContain(presetPath(locale, id));
	});
});
