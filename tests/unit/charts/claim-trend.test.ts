import { describe, expect, it } from 'vitest';
import type { Claim, Statement } from '../../../src/lib/claims/claim';
import { claimTrend } from '../../../src/lib/charts/claim-trend';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import { seriesKey } from '../../../src/lib/domain/dataset';
import { WantingDataset } from '../../../src/lib/domain/wanting-dataset';
import { loadDataset } from '../../../src/lib/server/dataset';

const dataset = loadDataset();
const yeongdeungpo = '1119';
const gangnam = '1123';
const stated = {
	measure: 'employment_rate',
	sex: 'total',
	age: '15+',
	periods: ['2023H2']
} as const;
const change = {
	unit: 'points',
	amount: null,
	decimals: 0,
	direction: 'up',
	baseValue: null
} as const;

const cases: [name: string, statement: Statement, lines: string[]][] = [
	[
		'a value, beside its province',
		{ ...stated, kind: 'value', value: 66.2, decimals: 1, precision: 'exact', unit: 'percent' },
		[yeongdeungpo, 'province:서울']
	],
	[
		'a change, with its base in view',
		{ ...stated, ...change, kind: 'change', base: '2022H2' },
		[yeongdeungpo, 'province:서울']
	],
	[
		'a comparison, against the other district',
		{
			...{ ...stated, kind: 'comparison', relation: 'above', margin: null },
			against: { district: gangnam }
		},
		[yeongdeungpo, gangnam]
	],
	[
		'a comparison, against the average of the universe',
		{
			...{ ...stated, kind: 'comparison', relation: 'above', margin: null },
			against: { averageOf: 'seoul' }
		},
		[yeongdeungpo, 'seoul']
	],
	[
		'a record',
		{ ...stated, kind: 'record', extreme: 'highest', since: null },
		[yeongdeungpo, 'province:서울']
	]
];

const claimOf = (statement: Statement): Claim => ({
	...{ id: 'claim-1', district: yeongdeungpo, statement, citations: [] },
	anchor: { ko: { exact: '말' }, en: { exact: 'words' } },
	title: { ko: '주장', en: 'claim' }
});
const trendOf = (statement: Statement) =>
	claimTrend(evaluateClaim(claimOf(statement), dataset, { published: null }), dataset, 'ko');

describe('claimTrend', () => {
	it.each(cases)('draws %s', (_, statement, lines) => {
		const trend = trendOf(statement);
		const spec = trend?.spec;
		if (spec?.kind !== 'trend-lines') throw new Error('no lines over time');
		expect(spec.lines.map(({ code }) => code)).toEqual(lines);
		for (const { values } of spec.lines) expect(values.some((value) => value !== null)).toBe(true);
		expect(spec.periods.map(({ period }) => period)).toContain('2023H2');
		expect(spec.title).toContain('2023년 하반기');
		expect(trend && seriesKey(trend.series)).toBe('employment_rate.total.15+');
	});

	it('titles a change by its two surveys', () => {
		const spec = trendOf({ ...stated, ...change, kind: 'change', base: '2022H2' })?.spec;
		expect(spec?.title).toMatch(/2023년 하반기 .*2022년 하반기보다/);
	});

	it.each([
		['ko', /^영등포구 .*은 2023년 하반기 [\d.]+%, 강남구는 [\d.]+%$/],
		['en', /^Yeongdeungpo-gu: .*, Gangnam-gu [\d.]+%$/]
	] as const)('titles a comparison by both sides (%s)', (locale, title) => {
		const compared = { ...stated, kind: 'comparison', relation: 'above', margin: null } as const;
		const claim = claimOf({ ...compared, against: { district: gangnam } });
		const evaluation = evaluateClaim(claim, dataset, { published: null });
		expect(claimTrend(evaluation, dataset, locale)?.spec.title).toMatch(title);
	});

	it('keeps a survey without a figure in view, and says that it is empty', () => {
		const value = { kind: 'value', value: 60, decimals: 0, precision: 'exact' } as const;
		const statement = { ...stated, ...value, periods: ['2016H2'], unit: 'percent' } as const;
		const spec = trendOf(statement)?.spec;
		if (spec?.kind !== 'trend-lines') throw new Error('no lines over time');
		expect(spec.periods[0]?.period).toBe('2016H2');
		expect(spec.lines[0]?.values[0]).toBeNull();
		expect(spec.notes.join()).toContain('비어 있습니다');
	});

	it('draws a streak in ranks of its own universe', () => {
		const order = 'highest-first';
		const statement = { ...stated, kind: 'streak', universe: 'seoul', order } as const;
		const spec = trendOf({ ...statement, rank: 1, times: 2 })?.spec;
		if (spec?.kind !== 'rank-lines') throw new Error('no ranks over time');
		const own = spec.lines.find(({ code }) => code === yeongdeungpo);
		expect(own?.role).toBe('highlight');
		expect(own?.ranks[spec.periods.findIndex(({ period }) => period === '2023H2')]).toBe(1);
	});

	it.each<[string, Statement]>([
		['a budget', { kind: 'outside', topic: 'budget', meanings: [] }],
		[
			'years between two events',
			{
				kind: 'interval',
				years: 6,
				fromYear: 2018,
				toYear: 2024,
				event: { ko: '수상', en: 'award' }
			}
		]
	])('draws nothing of %s, which is in no survey', (_, statement) => {
		expect(trendOf(statement)).toBeNull();
	});

	it('asks for every series that it draws, so that a browser loads them', () => {
		const contents = {
			...{ version: dataset.version, periods: dataset.periods(), series: dataset.seriesIds() }
		};
		const wanting = new WantingDataset(
			dataset.districts,
			dataset.measures,
			contents,
			new Map([['employment_rate.total.15+', dataset]])
		);
		const evaluation = evaluateClaim(claimOf(cases[0]![1]), dataset, { published: null });
		claimTrend(evaluation, wanting, 'ko');
		expect(wanting.wanted().map(seriesKey)).toEqual(['employed_thousand.total.15+']);
	});
});
