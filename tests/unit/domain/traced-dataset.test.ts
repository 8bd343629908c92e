import { describe, expect, it } from 'vitest';
import { Dataset, type Cell } from '../../../src/lib/domain/dataset';
import { PartialDataset } from '../../../src/lib/domain/partial-dataset';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { TracedDataset } from '../../../src/lib/domain/traced-dataset';
import { smallLists } from '../../fixtures/lists';

const { districts, measures } = smallLists;
const series = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;
const cell = (part: Partial<Cell>): Cell => ({
	...{ period: '2023H1', district: '1119', ...series, value: 65.2 },
	...{ lowReliability: false, suppressed: false, rounded: false },
	...part
});
const whole = new Dataset(
	districts,
	measures,
	[
		cell({}),
		cell({ district: '1101', value: 53.9 }),
		cell({ district: '2101', value: null, suppressed: true }),
		cell({ period: '2022H2', value: 62.3 }),
		cell({ age: '15-64', value: 73.1 })
	],
	'2026.1+test'
);

describe('TracedDataset', () => {
	it('answers as the whole release does', () => {
		const traced = new TracedDataset(whole);
		expect(traced.version).toBe(whole.version);
		expect(traced.periods()).toEqual(whole.periods());
		expect(traced.periodsOf(series)).toEqual(whole.periodsOf(series));
		expect(traced.seriesIds()).toEqual(whole.seriesIds());
		for (const { code } of districts.all) {
			expect(traced.figure(code, series, '2023H1')).toEqual(whole.figure(code, series, '2023H1'));
		}
	});

	const codesOf = (traced: TracedDataset) =>
		traced.traced().map(({ district, period }) => `${period} ${district}`);

	it('notes the figures that were looked up and are there, oldest first, each once', () => {
		const traced = new TracedDataset(whole);
		traced.figure('1119', series, '2023H1');
		traced.figure('1119', series, '2023H1');
		traced.figure('1102', series, '2023H1');
		traced.figure('1119', series, '2022H2');
		traced.figure('1119', series, '2021H1');
		expect(codesOf(traced)).toEqual(['2022H2 1119', '2023H1 1119']);
	});

	it('notes every member of a ranking, hidden ones too, and nobody else', () => {
		const traced = new TracedDataset(whole);
		rankDistricts(traced, series, '2023H1', 'custom:1119,2101');
		expect(codesOf(traced)).toEqual(['2023H1 1119', '2023H1 2101']);
	});

	it('takes a question about a column for one about all of it', () => {
		const traced = new TracedDataset(whole);
		traced.column(series, '2023H1');
		expect(codesOf(traced)).toEqual(['2023H1 1101', '2023H1 1119', '2023H1 2101']);
	});

	it('but not where single figures of it were looked up', () => {
		const traced = new TracedDataset(whole);
		traced.figure('1101', series, '2023H1');
		traced.column(series, '2023H1');
		expect(codesOf(traced)).toEqual(['2023H1 1101']);
	});
});

describe('PartialDataset', () => {
	it('knows what the whole release holds beside its own figures', () => {
		const contents = {
			version: whole.version,
			periods: whole.periods(),
			series: whole.seriesIds()
		};
		const part = new PartialDataset(districts, measures, [cell({})], contents);
		expect(part.periods()).toEqual(['2022H2', '2023H1']);
		expect(part.seriesIds()).toEqual(whole.seriesIds());
		expect(part.figure('1119', series, '2023H1')).toMatchObject({ value: 65.2 });
		expect(part.figure('1101', series, '2023H1')).toMatchObject({ kind: 'missing' });
		expect(part.version).toBe(whole.version);
	});
});
