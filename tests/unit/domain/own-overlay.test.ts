import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dataset, type Cell } from '../../../src/lib/domain/dataset';
import { DistrictList } from '../../../src/lib/domain/district-list';
import { isOwnVersion, overlayOwn } from '../../../src/lib/domain/own-overlay';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { WantingDataset } from '../../../src/lib/domain/wanting-dataset';
import { smallLists } from '../../fixtures/lists';
import { anyCells } from '../csv/arbitrary-cell';
import { ownTable } from './own-table';

const { districts, measures } = smallLists;
const series = { measure: 'employment_rate', sex: 'female', age: '15-64' } as const;
const cell = (part: Partial<Cell>): Cell => ({
	...{ period: '2023H1', district: '1119', ...series, value: 62.1 },
	...{ lowReliability: false, suppressed: false, rounded: false },
	...part
});
const datasetOf = (...cells: Cell[]) => new Dataset(districts, measures, cells, '2026.1+test');
const over = (ours: Cell[], ...files: Cell[][]) =>
	overlayOwn(datasetOf(...ours), {
		tables: files.map((cells, i) => ownTable(`${i}.csv`, cells))
	});
const valueOf = (figure: ReturnType<Dataset['figure']>) =>
	figure.kind === 'value' ? figure.value : figure.reason;

describe('overlayOwn', () => {
	it.each<[string, Cell[], Cell[][], number | string, boolean]>([
		['ours alone', [cell({})], [], 62.1, false],
		['own where ours is missing', [], [[cell({ value: 70 })]], 70, true],
		['own over ours', [cell({})], [[cell({ value: 70 })]], 70, true],
		['the later of two own', [cell({})], [[cell({ value: 70 })], [cell({ value: 71 })]], 71, true],
		[
			'own suppressed over ours',
			[cell({})],
			[[cell({ value: null, suppressed: true })]],
			'suppressed',
			true
		],
		['own of another district', [cell({})], [[cell({ district: '1101' })]], 62.1, false],
		['own of another survey', [cell({})], [[cell({ period: '2023H2' })]], 62.1, false],
		['own of another group', [cell({})], [[cell({ sex: 'male' })]], 62.1, false]
	])('%s', (_, ours, files, value, isOwn) => {
		const { dataset } = over(ours, ...files);
		expect(valueOf(dataset.figure('1119', series, '2023H1'))).toBe(value);
		expect(dataset.isOwn('1119', series, '2023H1')).toBe(isOwn);
	});

	it('ranks the same as a release that had the figures', () => {
		fc.assert(
			fc.property(anyCells, anyCells, (ours, own) => {
				const { dataset } = over(ours, own);
				const plain = new Dataset(districts, measures, [...ours, ...own], '2026.1+test');
				for (const id of plain.seriesIds()) {
					const ranked = (each: Dataset) => rankDistricts(each, id, '2023H1', 'national');
					expect(ranked(dataset)).toEqual(ranked(plain));
				}
			})
		);
	});

	it('knows the series and surveys of both', () => {
		const { dataset } = over([cell({})], [cell({ sex: 'male', period: '2024H2' })]);
		expect(dataset.seriesIds()).toEqual([series, { ...series, sex: 'male' }]);
		expect(dataset.periods()).toEqual(['2023H1', '2024H2']);
		expect(dataset.periodsOf({ ...series, sex: 'male' })).toEqual(['2024H2']);
		expect(dataset.version).toBe('2026.1+test.own');
		expect([dataset.version, '2026.1+test'].map(isOwnVersion)).toEqual([true, false]);
	});

	it('leaves the release as it was', () => {
		const ours = datasetOf(cell({}));
		overlayOwn(ours, { tables: [ownTable('a', [cell({ value: 70 })])] }).dataset.figure(
			'1119',
			series,
			'2023H1'
		);
		expect(valueOf(ours.figure('1119', series, '2023H1'))).toBe(62.1);
	});

	it('goes by code when the list of districts is another one by now', () => {
		const fewer = new DistrictList(
			districts.all.filter(({ code }) => code !== '1101'),
			districts.universes
		);
		const table = ownTable('a', [cell({ value: 70 }), cell({ district: '1101' })]);
		const { dataset, differences } = overlayOwn(new Dataset(fewer, measures, [], 'x'), {
			tables: [table]
		});
		expect(valueOf(dataset.figure('1119', series, '2023H1'))).toBe(70);
		expect(differences()).toEqual({ added: 1, equal: 0, different: [] });
	});

	it('passes over a measure that the release does not have', () => {
		const table = ownTable('a', [cell({ measure: 'wages' })]);
		const { dataset, differences } = overlayOwn(datasetOf(), { tables: [table] });
		expect(dataset.seriesIds()).toEqual([]);
		expect(differences().added).toBe(0);
	});

	it('asks a release that fetches only for what is looked at, and follows what has come', () => {
		const contents = { version: 'x', periods: ['2023H1' as const], series: [series] };
		const loaded = new Map<string, Dataset>();
		const wanting = new WantingDataset(districts, measures, contents, loaded);
		const { dataset } = overlayOwn(wanting, {
			tables: [ownTable('a', [cell({ district: '1101' })])]
		});
		expect(wanting.wanted()).toEqual([]);
		expect(valueOf(dataset.figure('1119', series, '2023H1'))).toBe('not-in-data-set');
		expect(wanting.wanted()).toEqual([series]);
		loaded.set('employment_rate.female.15-64', datasetOf(cell({})));
		expect(valueOf(dataset.figure('1119', series, '2023H1'))).toBe(62.1);
	});
});

describe('differences', () => {
	it('counts new and equal figures and puts the largest difference of a rate first', () => {
		const count = { measure: 'unemployed_thousand', sex: 'total', age: '15+' } as const;
		const { differences } = over(
			[
				cell({}),
				cell({ district: '1101', value: 60.3 }),
				cell({ district: '2332', value: null, suppressed: true }),
				cell({ ...count, value: 12 })
			],
			[
				cell({ value: 62.1, lowReliability: true }),
				cell({ district: '1101', value: 60.4 }),
				cell({ district: '2332', value: 50 }),
				cell({ period: '2023H2' }),
				cell({ ...count, value: 40 })
			]
		);
		const { added, equal, different } = differences();
		expect({ added, equal }).toEqual({ added: 1, equal: 1 });
		expect(
			different.map(({ cell: { district, measure }, ours, difference }) => [
				...[district, measure, ours],
				difference === null ? null : Number(difference.toFixed(6))
			])
		).toEqual([
			['1101', 'employment_rate', 60.3, 0.1],
			['1119', 'unemployed_thousand', 12, 28],
			['2332', 'employment_rate', null, null]
		]);
	});
});
