import { describe, expect, it } from 'vitest';
import { toTable } from '../../../src/lib/charts/to-table';
import { rankSetEntries, rankSetsOfEntries } from '../../../src/lib/domain/rank-sets';
import { exploreKinds, type ExploreView } from '../../../src/lib/links/explore-view';
import { loadDataset } from '../../../src/lib/server/dataset';
import { exploreChart } from '../../../src/lib/views/explore-chart';
import { availableSeries, standardExploreView } from '../../../src/lib/views/explore-choices';
import { exploreHeading } from '../../../src/lib/views/explore-heading';
import { viewRanking } from '../../../src/lib/views/explore-ranking';

const dataset = loadDataset();
const standard = standardExploreView(dataset, availableSeries(dataset));
const all = { compare: ['median', 'province', 'country'], highlight: ['1119', '1122'] } as const;

describe.each(exploreKinds)('%s', (kind) => {
	const view: ExploreView = { ...standard, ...all, kind, universe: 'national' };

	it.each(['ko', 'en'] as const)('is plain data with words and a table: %s', (locale) => {
		const spec = exploreChart(dataset, view, view.universe, locale);
		expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
		expect(spec.title).not.toBe('');
		expect(spec.summary).not.toBe('');
		expect(toTable(spec).rows.length).toBeGreaterThan(0);
		expect(JSON.stringify(spec)).not.toMatch(/NaN|undefined|Infinity/);
		if (locale === 'en') expect(spec.title).not.toMatch(/[가-힣]/);
	});

	it('says something where nothing is published', () => {
		const early = { ...view, universe: 'seoul', from: '2013H1', period: '2014H1' } as const;
		const spec = exploreChart(dataset, early, 'seoul', 'ko');
		expect(spec.summary).not.toBe('');
		expect(JSON.stringify(spec)).not.toMatch(/NaN|undefined|Infinity/);
	});

	it('bears a set of one', () => {
		const spec = exploreChart(dataset, view, 'custom:1119', 'ko');
		expect(JSON.stringify(spec)).not.toMatch(/NaN|undefined|Infinity/);
	});
});

describe('heading', () => {
	it('names figures, survey and districts; a set of peers by whose they are', () => {
		expect(exploreHeading(dataset, standard, 'seoul', 'ko')).toBe(
			'15세 이상 고용률, 2024년 하반기, 서울 25개 자치구'
		);
		const peers = { ...standard, universe: 'peers:1119' };
		expect(exploreHeading(dataset, peers, 'custom:1119,1122', 'ko')).toContain(
			'영등포구와 비슷한 지역'
		);
	});
});

describe('rank sets that come later', () => {
	const view: ExploreView = { ...standard, intervals: true, highlight: ['1119'] };
	const whole = exploreChart(dataset, view, view.universe, 'ko');
	const pending = exploreChart(dataset, view, view.universe, 'ko', 'pending');

	it('are dots in their column until then, and all else is there', () => {
		if (whole.kind !== 'ranking-bars' || pending.kind !== 'ranking-bars') throw new Error('kind');
		expect(pending.title).toBe(whole.title);
		expect(pending.headings).toEqual(whole.headings);
		expect(pending.bars).toEqual(whole.bars.map((bar) => ({ ...bar, rankSetLabel: '…' })));
	});

	it('give what the view would have found by itself', () => {
		const entries = rankSetEntries(dataset, viewRanking(dataset, view, view.universe));
		const sets = rankSetsOfEntries(entries ?? []);
		expect(exploreChart(dataset, view, view.universe, 'ko', sets)).toEqual(whole);
	});
});
