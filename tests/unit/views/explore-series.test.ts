import { describe, expect, it } from 'vitest';
import { seriesKey, type SeriesId } from '../../../src/lib/domain/dataset';
import type { ExploreView } from '../../../src/lib/links/explore-view';
import { loadDataset } from '../../../src/lib/server/dataset';
import { availableSeries, standardExploreView } from '../../../src/lib/views/explore-choices';
import { exploreSeries } from '../../../src/lib/views/explore-series';

const dataset = loadDataset();
const standard = standardExploreView(dataset, availableSeries(dataset));
const isPublished = (id: SeriesId) => dataset.periodsOf(id).length > 0;
const needed = (part: Partial<ExploreView>) =>
	exploreSeries({ ...standard, ...part }, dataset.measures, isPublished).map(seriesKey);

describe('what a view needs', () => {
	it.each<[string, Partial<ExploreView>, string[]]>([
		['a ranking, its own series', {}, ['employment_rate.total.15+']],
		[
			'averages, the numerator too',
			{ compare: ['country'] },
			['employment_rate.total.15+', 'employed_thousand.total.15+']
		],
		[
			'no averages where none are shown',
			{ compare: ['country'], kind: 'ranks' },
			['employment_rate.total.15+']
		],
		[
			'a scatter, its other axis',
			{
				kind: 'scatter',
				x: { measure: 'employment_rate', sex: 'female', age: '15-64', period: '2022H1' }
			},
			['employment_rate.total.15+', 'employment_rate.female.15-64']
		],
		['a scatter against itself, once', { kind: 'scatter' }, ['employment_rate.total.15+']]
	])('%s', (_, part, expected) => {
		expect(needed(part)).toEqual(expected);
	});

	it('intervals, what the errors are computed from, of what is published', () => {
		const all = needed({ intervals: true, age: '15-29' });
		expect(all).toContain('employed_thousand.total.15-29');
		expect(all.every((key) => dataset.seriesIds().map(seriesKey).includes(key))).toBe(true);
	});
});

describe('the standard view', () => {
	it('is Seoul at the last survey with figures of every district', () => {
		expect(standard).toMatchObject({
			kind: 'ranking',
			universe: 'seoul',
			period: '2024H2',
			from: '2021H1',
			sex: 'total',
			age: '15+'
		});
	});
});
