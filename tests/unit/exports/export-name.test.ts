import { describe, expect, it } from 'vitest';
import { exportName } from '../../../src/lib/exports/export-name';
import { fileName } from '../../../src/lib/exports/file-name';
import type { ExploreView } from '../../../src/lib/links/explore-view';

const view: ExploreView = {
	kind: 'ranking',
	measure: 'employment_rate',
	sex: 'total',
	age: '15+',
	period: '2023H1',
	from: '2021H1',
	universe: 'seoul',
	highlight: ['1119'],
	compare: [],
	ends: null,
	intervals: false,
	x: { measure: 'employment_rate', sex: 'female', age: '15-64', period: '2022H1' },
	sort: 'value',
	ascending: false
};

describe('exportName', () => {
	it.each<[string, Partial<ExploreView>, string]>([
		['a ranking by its survey', {}, 'employment-rate_total_15plus_seoul_2023H1_ranking'],
		[
			'a ranking cut to both ends',
			{ ends: 10 },
			'employment-rate_total_15plus_seoul_2023H1_ranking_first-and-last-10'
		],
		[
			'a trend by both ends',
			{ kind: 'trend', age: '15-64' },
			'employment-rate_total_15-64_seoul_2021H1-2023H1_trend'
		],
		[
			'a trend of one survey once',
			{ kind: 'trend', from: '2023H1' },
			'employment-rate_total_15plus_seoul_2023H1_trend'
		],
		[
			'a province in Latin letters',
			{ universe: 'province:경기' },
			'employment-rate_total_15plus_gyeonggi_2023H1_ranking'
		],
		[
			'a short list of districts by code',
			{ universe: 'custom:1119,1125' },
			'employment-rate_total_15plus_1119-1125_2023H1_ranking'
		],
		[
			'a long list by its length',
			{ universe: 'custom:1101,1102,1103,1104,1105' },
			'employment-rate_total_15plus_5-districts_2023H1_ranking'
		],
		[
			'peers by whose they are',
			{ universe: 'peers:1119' },
			'employment-rate_total_15plus_peers-of-1119_2023H1_ranking'
		],
		[
			'both axes of a scatter',
			{ kind: 'scatter' },
			'employment-rate_total_15plus_2023H1_by_employment-rate_female_15-64_2022H1_seoul_scatter'
		]
	])('names %s', (_, part, name) => {
		expect(exportName({ ...view, ...part })).toBe(`goyong-check_${name}`);
	});
});

describe('fileName', () => {
	it.each([
		['a path that would leave the folder', ['../../etc'], 'goyong-check_etc'],
		['Korean, of which nothing is left', ['고용률', 'map'], 'goyong-check_map'],
		['accents', ['Café'], 'goyong-check_cafe'],
		['what is far too long', ['x'.repeat(300)], `goyong-check_${'x'.repeat(107)}`]
	])('takes care of %s', (_, parts, name) => {
		expect(fileName(parts)).toBe(name);
	});
});
