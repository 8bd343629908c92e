import { describe, expect, it } from 'vitest';
import { readReleases } from '../../src/lib/server/releases';
import {
	siteArticles,
	siteDataset,
	siteDatasetAt,
	siteEvaluations,
	siteEvaluationsAt,
	siteReleases
} from '../../src/lib/server/site';

describe('releases of the site', () => {
	it('are those that were accepted, each under the name that was recorded', () => {
		const { releases } = readReleases('data');
		expect(siteReleases()).toEqual(releases.map(({ version }) => version));
		for (const { version, data } of releases) expect(siteDatasetAt(version)?.version).toBe(data);
	}, 60_000);

	it('end with the figures that the pages show, judged once for both', () => {
		const last = siteReleases().at(-1)!;
		expect(siteDatasetAt(last)).toBe(siteDataset());
		const { slug } = siteArticles()[0]!;
		expect(siteEvaluationsAt(slug, last)).toBe(siteEvaluations(slug));
	}, 60_000);

	it('have nothing to show for one that never was', () => {
		expect(siteDatasetAt('2013.7')).toBeUndefined();
		expect(siteEvaluationsAt(siteArticles()[0]!.slug, '2013.7')).toEqual([]);
		expect(siteEvaluationsAt('no-such-article', siteReleases()[0]!)).toEqual([]);
	});
});
