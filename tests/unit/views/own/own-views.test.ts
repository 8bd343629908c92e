import { describe, expect, it } from 'vitest';
import { toTable } from '../../../../src/lib/charts/to-table';
import { chartPoints } from '../../../../src/lib/charts/chart-points';
import type { Cell } from '../../../../src/lib/domain/dataset';
import type { Period } from '../../../../src/lib/domain/period';
import {
	exploreKinds,
	standardSort,
	type ExploreView
} from '../../../../src/lib/links/explore-view';
import { exploreChart } from '../../../../src/lib/views/explore-chart';
import { exploreTable } from '../../../../src/lib/views/explore-table';
import { exploreTableFigures } from '../../../../src/lib/views/explore-table-figures';
import { OwnViews } from '../../../../src/lib/views/own/own-views';
import { dasom, garam, masil, narae, rate, rows, smallDataset } from '../../charts/small-country';
import { ownTable } from '../../domain/own-table';

const dataset = smallDataset(rows);
const cell = (period: Period, district: string, value: number | null): Cell => ({
	...{ period, district, ...rate, value },
	...{ lowReliability: false, suppressed: value === null, rounded: false }
});
/** New, the same as ours, another than ours, and in place of a hidden one. */
const table = ownTable(
	'mine.csv',
	[
		cell('2022H1', narae, 59.9),
		cell('2023H1', garam, 64.3),
		cell('2023H1', dasom, 70.1),
		cell('2023H1', masil, 50.5)
	],
	dataset.districts
);
const views = new OwnViews({ tables: [table] });
const viewOf = (part: Partial<ExploreView>): ExploreView => ({
	...{ kind: 'ranking', ...rate, period: '2023H1', from: '2021H1', universe: 'seoul' },
	...{ highlight: [], compare: [], ends: null, intervals: false, ascending: false },
	...{ x: { ...rate, period: '2022H1' }, sort: standardSort(part.kind ?? 'ranking') },
	...part
});
const shown = (part: Partial<ExploreView> = {}) =>
	views.explore(dataset, viewOf(part), 'seoul', 'ko');

describe('views with own figures', () => {
	it.each<[string, Partial<ExploreView>, boolean]>([
		['a ranking of a survey with own figures', {}, true],
		['a trend that passes one', { kind: 'trend', period: '2022H2' }, true],
		['a ranking of another survey', { period: '2022H2' }, false],
		['a map of another survey', { kind: 'map', period: '2021H2' }, false],
		['another population', { sex: 'female' }, false],
		['a table whose changes begin at one', { kind: 'table', period: '2022H2' }, true]
	])('%s', (_, part, isOwn) => {
		const { dataset: used, own } = shown(part);
		expect(own !== null).toBe(isOwn);
		if (!isOwn) expect(used).toBe(dataset);
	});

	it('counts what is shown, own, and different from ours', () => {
		const { own } = shown();
		expect(own?.counts).toEqual({ shown: 4, own: 3, different: 2 });
		expect(own?.differences.map(({ district, ours, yours }) => [district, ours, yours])).toEqual([
			['서울 다솜구', '61.5%', '70.1%'],
			['서울 마실구', '비공개', '50.5%']
		]);
		expect(own?.version).toBe('made-up + 내 자료');
	});

	it.each([
		[garam, '내 자료(공개 자료와 같음)'],
		[dasom, '내 자료, 공개 자료는 61.5%'],
		[masil, '내 자료, 공개 자료는 비공개'],
		[narae, null]
	])('says of %s what it is: %s', (code, said) => {
		expect(shown().own?.word(code)).toBe(said);
	});

	// Made-up districts have no place on the map; `own-overlay.spec.ts` looks at that of Seoul.
	const kinds = exploreKinds.filter((kind) => kind !== 'map');
	it.each(kinds)('signs the own figures of a chart (%s), and says so below it', (kind) => {
		const part = { kind, highlight: [narae] };
		const { dataset: used, own } = shown(part);
		const plain = exploreChart(used, viewOf(part), 'seoul', 'ko');
		const spec = own?.chart(plain);
		if (!spec) throw new Error('no own figures');
		const signs = (each: typeof spec) =>
			toTable(each).rows.flatMap(({ cells }) => cells.filter((text) => text.includes('†')));
		expect(signs(plain)).toEqual([]);
		expect(signs(spec).length).toBeGreaterThan(0);
		expect(spec.source).toContain('내 자료(mine.csv) 포함');
		expect(spec.notes.at(-1)).toContain('† 내 자료(mine.csv)의 수치');
		expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
	});

	it('tells in a tooltip what ours is', () => {
		const { dataset: used, own } = shown();
		const spec = own?.chart(exploreChart(used, viewOf({}), 'seoul', 'ko'));
		const spoken = spec && chartPoints(spec).flat();
		expect(spoken?.find(({ code }) => code === dasom)?.details[0]).toContain('공개 자료는 61.5%');
	});

	it('marks the rows of a file, with ours beside them', () => {
		const { dataset: used, own } = shown({ kind: 'table' });
		const figures = exploreTable(used, rate, '2023H1', 'seoul', {
			...{ locale: 'ko', highlight: [], first: '2021H1' }
		});
		const marked = own?.figures(exploreTableFigures(figures, figures.rows));
		const at = (name: string) => marked?.columns.indexOf(name) ?? -1;
		const found = marked?.rows.map((row) =>
			['district_code', 'value', 'own_data', 'published_value'].map((name) => row[at(name)])
		);
		expect(found).toEqual([
			[dasom, 70.1, 'value', 61.5],
			[garam, 64.3, 'value', 64.3],
			[narae, 61.5, '', null],
			[masil, 50.5, 'value', null]
		]);
	});

	it('marks both values of a change and of a scatter', () => {
		for (const [kind, column] of [
			['change', 'from to'],
			['scatter', 'x y']
		] as const) {
			const both = new OwnViews({
				tables: [
					ownTable(
						'both.csv',
						[cell('2022H1', garam, 1), cell('2023H1', garam, 2)],
						dataset.districts
					)
				]
			});
			const view = viewOf({ kind, from: '2022H1' });
			const { dataset: used, own } = both.explore(dataset, view, 'seoul', 'ko');
			const marked = own?.chartFigures(exploreChart(used, view, 'seoul', 'ko'));
			const row = marked?.rows.find(([code]) => code === garam);
			expect(row?.[marked?.columns.indexOf('own_data') ?? -1]).toBe(column);
		}
	});
});

describe('choices with own figures', () => {
	const groups = [{ sex: 'total', age: '15+', periods: ['2021H1', '2023H1'] as Period[] } as const];
	const ours = groups.map((group) => ({ ...group, periods: [...group.periods] }));

	it.each<[string, Cell[], unknown]>([
		[
			'a survey that only the reader has',
			[cell('2022H1', garam, 1)],
			[
				{
					...{ sex: 'total', age: '15+', periods: ['2021H1', '2022H1', '2023H1'] },
					published: ['2021H1', '2023H1']
				}
			]
		],
		['a survey that we have too', [cell('2023H1', garam, 1)], ours],
		[
			'a group that only the reader has',
			[{ ...cell('2022H1', garam, 1), sex: 'female' }],
			[...ours, { sex: 'female', age: '15+', periods: ['2022H1'] }]
		],
		['another measure', [{ ...cell('2022H1', garam, 1), measure: 'unemployment_rate' }], ours]
	])('%s', (_, cells, expected) => {
		const own = new OwnViews({ tables: [ownTable('mine.csv', cells, dataset.districts)] });
		expect(own.groups(ours, 'employment_rate')).toEqual(expected);
	});
});
