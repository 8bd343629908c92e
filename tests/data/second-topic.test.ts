import { afterAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/lib/domain/dataset';
import { rankDistricts } from '../../src/lib/domain/ranking';
import { exploreKinds, type ExploreView } from '../../src/lib/links/explore-view';
import { exploreChart } from '../../src/lib/views/explore-chart';
import { exploreHeading } from '../../src/lib/views/explore-heading';
import { DataCopy } from '../fixtures/data-copy';
import { dataAddresses } from '../fixtures/data-addresses';
import { addSecondTopic, coast, walkRate } from '../fixtures/second-topic';

const surveys = ['2023H1', '2023H2'] as const;
const copy = new DataCopy();
addSecondTopic(copy.root, surveys);
// Routes read the figures when they are asked: all imports of them come after this line.
process.env.DATA_ROOT = copy.root;
afterAll(() => copy.remove());

const addresses = await dataAddresses();
const site = await import('../../src/lib/server/site');

/** What a page's universal load fetches: the build's own files. */
const fetchFile = (async (path: string) => {
	const found = addresses.get(path);
	if (!found) throw new Error(`Nothing is served at ${path}`);
	return found.respond();
}) as typeof fetch;

/** The data of a page, loaded as Kit does: first on the server, then by the universal load. */
async function load<T>(route: string, params: Record<string, string>): Promise<T> {
	const folder = `../../src/routes/[[lang=lang]]/${route}`;
	const server = await import(/* @vite-ignore */ `${folder}/+page.server.ts`);
	const release = { version: site.siteDataset().version };
	const event = { params, fetch: fetchFile, parent: async () => ({ release }) };
	const data = await server.load(event);
	const universal = await import(/* @vite-ignore */ `${folder}/+page.ts`).catch(() => ({}));
	return universal.load ? universal.load({ ...event, data }) : data;
}

const series = { measure: walkRate.id, sex: 'total', age: '15+' } as const;

describe('a measure and a group of districts that only data/ knows', () => {
	it('are ranked: the page of the measure offers the group', async () => {
		const route = await import('../../src/routes/[[lang=lang]]/rankings/[measure]/+page.server');
		expect(await route.entries()).toContainEqual({ lang: 'en', measure: walkRate.id });
		const page = await load<{
			dataset: Dataset;
			universes: { id: string }[];
			standard: { period: string };
		}>('rankings/[measure]', { measure: walkRate.id });
		expect(page.standard).toMatchObject({ universe: 'national', period: '2023H2' });
		expect(page.universes.map(({ id }) => id)).toContain(coast.id);
		const { members, missing } = rankDistricts(page.dataset, series, '2023H2', coast.id);
		expect(members.map(({ code }) => code)).toEqual(['3835', '3834', '3240', '2332', '2101']);
		expect(missing).toEqual([]);
	});

	it('can be explored as every kind of chart, and are called by their labels', async () => {
		const page = await load<{
			available: Record<string, unknown>;
			standard: ExploreView;
		}>('explore', {});
		expect(page.available[walkRate.id]).toEqual([{ sex: 'total', age: '15+', periods: surveys }]);
		const dataset = site.siteDataset();
		for (const kind of exploreKinds) {
			const view: ExploreView = {
				...page.standard,
				...series,
				kind,
				universe: coast.id,
				period: '2023H2',
				from: '2023H1',
				x: { ...series, period: '2023H1' }
			};
			expect(exploreHeading(dataset, view, coast.id, 'ko'), kind).toContain('걷기 실천율');
			expect(exploreHeading(dataset, view, coast.id, 'en'), kind).toContain(
				'the 5 coastal districts'
			);
			const chart = exploreChart(dataset, view, coast.id, 'ko');
			expect(JSON.parse(JSON.stringify(chart)), kind).toEqual(chart);
			expect(JSON.stringify(chart), kind).toContain('걷기 실천율');
		}
	});

	it('stand on the pages of districts and beside those of others', async () => {
		const { profile } = await load<{ profile: { figures: { series: object }[] } }>(
			'districts/[code]',
			{ code: '2332' }
		);
		const figure = profile.figures.find(({ series: shown }) => 'measure' in shown && shown.measure === walkRate.id);
		expect(figure).toMatchObject({ series, period: '2023H2', decimals: 1 });
		const { compareDistricts } = await import('../../src/lib/views/compare/compare-districts');
		const telling = { dataset: site.siteDataset(), locale: 'ko' } as const;
		const { rows } = compareDistricts(telling, ['2332', '2101']);
		expect(JSON.stringify(rows)).toContain('걷기 실천율');
		// A profile takes the ranks of every rate in the whole country.
	}, 120_000);

	it('can be embedded: the page that draws any view knows both, and a chart stands as a file', async () => {
		const { viewDocument } = await import('../../src/lib/server/view-document');
		const page = viewDocument('ko', '');
		for (const text of [walkRate.id, walkRate.label.ko, coast.id, coast.label.ko])
			expect(page).toContain(text);
		const { entries } =
			await import('../../src/routes/charts/[locale=locale]/rankings/[measure].[format=picture]/+server');
		expect(await entries()).toContainEqual({ locale: 'ko', measure: walkRate.id, format: 'svg' });
	});

	it('are described and downloaded in every format', async () => {
		expect([...addresses.keys()]).toContain('/data/series/walk_rate.total.15+.csv');
		const json = await addresses.get('/data/series/walk_rate.total.15+.json')?.respond();
		expect(await json?.json()).toMatchObject({ measure: { id: walkRate.id, unit: 'percent' } });
		const csvw = await addresses.get('/data/csvw-metadata.json')?.respond();
		expect(await csvw?.text()).toContain(walkRate.id);
		const { downloads, measures } = await load<{
			downloads: { series: { name: string }[] };
			measures: { id: string }[];
		}>('data', {});
		expect(downloads.series.map(({ name }) => name)).toContain('walk_rate.total.15+.csv');
		expect(measures.map(({ id }) => id)).toContain(walkRate.id);
	});

	it('leave the front page, the method and the checker as they were', async () => {
		for (const route of ['', 'method', 'check', 'compare', 'districts'])
			expect(await load(route, {}), route).toBeTruthy();
	});
});
