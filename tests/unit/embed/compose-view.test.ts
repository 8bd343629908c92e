import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { composeView } from '../../../src/lib/embed/compose-view';
import { writeSeries } from '../../../src/lib/csv/write-series';
import { seriesKey } from '../../../src/lib/domain/dataset';
import { exploreDefaults } from '../../../src/lib/views/embed/explore-defaults';
import type { ViewLists } from '../../../src/lib/views/embed/view-lists';
import { siteDataset } from '../../../src/lib/server/site';

const dataset = siteDataset();
const defaults = exploreDefaults(dataset);
const lists: ViewLists = {
	locale: 'ko',
	districts: readFileSync('data/districts.csv', 'utf8'),
	measures: dataset.measures,
	universes: dataset.districts.universes,
	newest: { version: dataset.version, ...defaults },
	releases: {
		'2025.9': { version: '2025.9+00000000', ...defaults },
		'2026.1': { version: dataset.version, ...defaults }
	}
};
const options = { locale: 'ko', theme: 'dark', release: null } as const;

/** A web server with our tables; a release that is long gone had another figure of 영등포구. */
const asked: string[] = [];
function serve(path: string): Response {
	asked.push(path);
	if (path.endsWith('/peers.json')) {
		const peers = { '1119': path === '/data/at/2025.9/peers.json' ? ['1101'] : ['1101', '1102'] };
		return new Response(JSON.stringify({ peers }));
	}
	const id = dataset
		.seriesIds()
		.find((each) => decodeURIComponent(path).endsWith(`/${seriesKey(each)}.csv`));
	if (!id) return new Response('', { status: 404 });
	const text = writeSeries(dataset, id);
	const isOld = path.startsWith('/data/at/2025.9/');
	return new Response(isOld ? text.replace(',66.2,65.2,65.6,', ',65.9,65.2,65.6,') : text);
}

beforeEach(() => {
	asked.length = 0;
	vi.stubGlobal('fetch', (path: string) => Promise.resolve(serve(path)));
});
afterEach(() => vi.unstubAllGlobals());

describe('composeView', () => {
	it('fetches what the view draws and nothing else', async () => {
		const { view, remarks, newest } = await composeView(lists, 'd=1119', options);
		expect(asked).toEqual(['/data/series/employment_rate.total.15+.csv']);
		expect(view.headline).toContain('영등포구, 서울 25개 자치구 중 1위');
		expect(view.target).toEqual({ kind: 'view', query: 'd=1119' });
		expect([remarks, newest]).toEqual([[], null]);
	});

	it('names what of the address it could not follow, and still draws', async () => {
		const { view, remarks } = await composeView(lists, 'd=9999&bogus=1', options);
		expect(remarks).toHaveLength(2);
		expect(remarks.join(' ')).toContain('9999');
		expect(view.chart).not.toBeNull();
	});

	it.each([
		['1999.1', '1999.1판은'],
		['constructor', 'constructor판은']
	])('says that release %s is unknown, and shows the newest', async (release, named) => {
		const composed = await composeView(lists, '', { ...options, release });
		expect(composed.remarks).toEqual([expect.stringContaining(`${named} 없어서`)]);
		expect(asked).toEqual(['/data/series/employment_rate.total.15+.csv']);
	});

	it('takes a release’s own tables, and links to the newest where they differ', async () => {
		const frozen = { ...options, release: '2025.9' };
		const { view, newest } = await composeView(lists, 'd=1119', frozen);
		expect(asked).toContain('/data/at/2025.9/series/employment_rate.total.15+.csv');
		expect(view.release).toBe('2025.9');
		expect(view.headline).toContain('65.9%');
		expect(newest).toBe('/embed/ko/view/?d=1119#dark');
	});

	it('compares with those who were alike in the release', async () => {
		const about = (release: string | null) =>
			composeView(lists, 'universe=peers:1119', { ...options, release });
		const [kept, newest] = await Promise.all([about('2025.9'), about(null)]);
		const barsOf = ({ view: { chart } }: Awaited<ReturnType<typeof about>>) =>
			chart?.kind === 'ranking-bars' ? chart.bars.length : null;
		expect([barsOf(kept), barsOf(newest)]).toEqual([2, 3]);
		expect(kept.newest).toBe('/embed/ko/view/?universe=peers:1119#dark');
	});

	it('says nothing of newer figures where they are the same', async () => {
		const same = await composeView(lists, 'd=1101&universe=custom:1101,1102', {
			...options,
			release: '2025.9'
		});
		expect(same.newest).toBeNull();
		const current = await composeView(lists, 'd=1119', { ...options, release: '2026.1' });
		expect(current.newest).toBeNull();
	});

	it('rejects when a table cannot be had', async () => {
		vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
		await expect(composeView(lists, '', options)).rejects.toThrow('404');
	});
});
