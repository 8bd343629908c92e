import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customUniverse } from '../../../src/lib/domain/universe';
import { changeExploreView } from '../../../src/lib/links/change-explore-view';
import {
	exploreQuery,
	parseExploreView,
	type ExploreChoices
} from '../../../src/lib/links/explore-query';
import {
	comparisons,
	endCounts,
	exploreKinds,
	sortKeysOf,
	type ExploreView
} from '../../../src/lib/links/explore-view';
import { stepSurvey } from '../../../src/lib/links/step-survey';
import { presetIds } from '../../../src/lib/links/preset-ids';
import { presetView } from '../../../src/lib/views/explore-presets';

const rates = ['2021H1', '2021H2', '2022H1', '2024H2', '2026H1'] as const;
const women = ['2021H1', '2021H2', '2022H1'] as const;
const codes = ['1101', '1119', '1122', '2101', '3101', '3711', '3837'];
const standard: ExploreView = {
	kind: 'ranking',
	measure: 'employment_rate',
	sex: 'total',
	age: '15+',
	period: '2024H2',
	from: '2021H1',
	universe: 'seoul',
	highlight: [],
	compare: ['median'],
	ends: null,
	intervals: false,
	x: { measure: 'employment_rate', sex: 'total', age: '15+', period: '2021H1' },
	sort: 'value',
	ascending: false
};
const choices: ExploreChoices = {
	available: {
		employment_rate: [
			{ sex: 'total', age: '15+', periods: [...rates] },
			{ sex: 'total', age: '15-29', periods: [...rates] },
			{ sex: 'total', age: '65+', periods: [...rates] },
			{ sex: 'total', age: '15-64', periods: [...women] },
			{ sex: 'female', age: '15-64', periods: [...women] }
		],
		unemployment_rate: [{ sex: 'total', age: '15+', periods: ['2024H1', '2026H1'] }]
	},
	isUniverse: (universe) => ['seoul', 'national', 'province:경기', 'peers:1119'].includes(universe),
	isDistrict: (code) => codes.includes(code),
	standard
};
const read = (query: string) => parseExploreView(new URLSearchParams(query), choices);
const issuesOf = (query: string) =>
	read(query).issues.map(({ parameter, problem, found, shown }) =>
		[parameter, problem, found, shown].join(' | ')
	);

const series = fc.constantFrom(
	...Object.entries(choices.available).flatMap(([measure, groups]) =>
		groups.flatMap(({ sex, age, periods }) =>
			periods.map((period) => ({ measure, sex, age, period }))
		)
	)
);
const validView: fc.Arbitrary<ExploreView> = fc
	.record({
		last: series,
		first: fc.nat(4),
		x: series,
		kind: fc.constantFrom(...exploreKinds),
		universe: fc.oneof(
			fc.constantFrom('seoul', 'national', 'province:경기', 'peers:1119'),
			fc.subarray(codes, { minLength: 1 }).map(customUniverse)
		),
		highlight: fc.shuffledSubarray(codes, { maxLength: 6 }),
		compare: fc.subarray([...comparisons]),
		ends: fc.constantFrom(null, ...endCounts),
		intervals: fc.boolean(),
		sort: fc.nat(5),
		ascending: fc.boolean()
	})
	.map(({ last, first, sort, ...rest }) => {
		const keys = sortKeysOf(rest.kind);
		const groups = choices.available[last.measure] ?? [];
		const periods = groups
			.find(({ sex, age }) => sex === last.sex && age === last.age)!
			.periods.filter((period) => period <= last.period);
		return {
			...rest,
			...last,
			sort: keys[sort % keys.length]!,
			from: periods[first % periods.length]!
		};
	});

describe('an address of the workbench', () => {
	it('says nothing for the standard view', () => {
		expect(exploreQuery(standard, choices)).toBe('');
		expect(read('')).toEqual({ view: standard, issues: [] });
	});

	it('is short and readable', () => {
		const view = { ...standard, kind: 'trend' as const, highlight: ['1119', '1122'] };
		expect(exploreQuery(view, choices)).toBe('view=trend&d=1119,1122');
		const x = { ...standard.x, age: '15-29' as const };
		const old = { ...standard, age: '15-29' as const, universe: 'province:경기', x };
		expect(decodeURIComponent(exploreQuery(old, choices))).toBe('age=15-29&universe=province:경기');
	});

	it('brings every valid view back', () => {
		fc.assert(
			fc.property(validView, (view) => {
				expect(read(exploreQuery(view, choices))).toEqual({ view, issues: [] });
			}),
			{ numRuns: 500 }
		);
	});

	it.each([
		['unknown view', 'view=pie', ['view | unknown | pie | ranking']],
		['unknown measure', 'measure=love', ['measure | unknown | love | employment_rate']],
		[
			'group that is not published',
			'sex=female&age=65%2B',
			['group | unavailable | female 65+ | female 15-64']
		],
		['survey without figures', 'period=2023H1', ['period | unavailable | 2023H1 | 2022H1']],
		['no half-year', 'period=1999H9', ['period | unknown | 1999H9 | 2024H2']],
		[
			'first after last',
			'from=2024H2&period=2021H1',
			['from | order | 2024H2 2021H1 | 2021H1 2024H2']
		],
		['unknown districts among', 'universe=mars', ['universe | unknown | mars | seoul']],
		[
			'unknown member of an own set',
			'universe=custom:1119,9',
			['universe | unknown | custom:1119,9 | seoul']
		],
		['own set of nobody', 'universe=custom:', ['universe | unknown | custom: | seoul']],
		['unknown district', 'd=1119,7777', ['d | unknown | 7777 | 1119']],
		[
			'more than six',
			`d=${codes.join(',')}`,
			[`d | too-many | 3837 | ${codes.slice(0, 6).join(',')}`]
		],
		['unknown comparison', 'with=moon,median', ['with | unknown | moon | median']],
		[
			'other axis without figures',
			'x=employment_rate.female.15-64.2024H2',
			['x | unknown | employment_rate.female.15-64.2024H2 | employment_rate.total.15+.2021H1']
		],
		[
			'other axis of what every object has',
			'x=constructor.total.15%2B.2021H1',
			['x | unknown | constructor.total.15+.2021H1 | employment_rate.total.15+.2021H1']
		],
		['how many that is not offered', 'ends=7', ['ends | unknown | 7 | all']],
		[
			'sorted by what it does not know',
			'view=change&sort=rank',
			['sort | unknown | rank | change']
		],
		['repeated', 'view=map&view=table', ['view | repeated | table | map']],
		['something else', 'utm=1', ['other | unknown | utm | ']]
	])('names what it cannot follow: %s', (_, query, issues) => {
		expect(issuesOf(query)).toEqual(issues);
	});

	it('shows a valid view whatever it holds', () => {
		const text = fc.oneof(fc.string(), fc.constantFrom('1119', '15+', '2021H1', 'female', 'map'));
		const keys = fc.constantFrom(
			'view',
			'measure',
			'sex',
			'age',
			'period',
			'from',
			'universe',
			'd',
			'x',
			'ends'
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(keys, text), { maxLength: 8 }), (pairs) => {
				const { view } = parseExploreView(new URLSearchParams(pairs), choices);
				expect(read(exploreQuery(view, choices))).toEqual({ view, issues: [] });
			})
		);
	});

	it('takes a hand-typed plus in an age', () => {
		expect(read('age=65+')).toMatchObject({ view: { age: '65+' }, issues: [] });
	});

	it.each(presetIds)('is valid for the preset %s', (id) => {
		const view = presetView(id, choices);
		expect(read(exploreQuery(view, choices))).toEqual({ view, issues: [] });
	});
});

describe('a moved control', () => {
	it('moves to the nearest survey of a group that has fewer', () => {
		const view = changeExploreView(standard, { sex: 'female', age: '15-64' }, choices);
		expect(view).toMatchObject({ sex: 'female', period: '2022H1', from: '2021H1' });
	});

	it('keeps the other axis of a scatter with the view until it is chosen', () => {
		expect(changeExploreView(standard, { age: '65+' }, choices).x.age).toBe('65+');
		const x = { ...standard.x, period: '2022H1' as const };
		const chosen = changeExploreView(standard, { x }, choices);
		expect(changeExploreView(chosen, { age: '65+' }, choices).x).toEqual(x);
	});

	it('sorts changes by change, and everything else by value', () => {
		expect(changeExploreView(standard, { kind: 'change' }, choices).sort).toBe('change');
	});

	it('steps over surveys without figures, and stops at the ends', () => {
		const at = (period: ExploreView['period'], step: 1 | -1) =>
			stepSurvey({ ...standard, period }, step, choices);
		expect(at('2022H1', 1)).toBe('2024H2');
		expect(at('2022H1', -1)).toBe('2021H2');
		expect(at('2026H1', 1)).toBe('2026H1');
		expect(at('2021H1', -1)).toBe('2021H1');
	});
});

describe('surveys that only the reader has', () => {
	const group = { sex: 'female', age: '15-64' } as const;
	const withOwn: ExploreChoices = {
		...choices,
		available: {
			...choices.available,
			employment_rate: (choices.available.employment_rate ?? []).map((each) =>
				each.sex === group.sex && each.age === group.age
					? { ...each, periods: [...women, '2023H1'], published: women }
					: each
			)
		}
	};
	const query = 'sex=female&age=15-64';

	it('an address that names no survey means the same with and without them', () => {
		const ask = (each: ExploreChoices) => parseExploreView(new URLSearchParams(query), each);
		expect(ask(withOwn)).toEqual(ask(choices));
		expect(ask(withOwn).view.period).toBe('2022H1');
	});

	it('are shown once they are there, before that the nearest with an issue', () => {
		const asked = new URLSearchParams(`${query}&period=2023H1`);
		expect(parseExploreView(asked, withOwn)).toMatchObject({
			view: { period: '2023H1' },
			issues: []
		});
		expect(parseExploreView(asked, choices)).toMatchObject({
			view: { period: '2022H1' },
			issues: [{ parameter: 'period', problem: 'unavailable', found: '2023H1' }]
		});
		const { view } = parseExploreView(asked, withOwn);
		expect(exploreQuery(view, withOwn)).toBe(`${query}&period=2023H1`);
	});
});
