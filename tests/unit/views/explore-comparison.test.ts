import { describe, expect, it } from 'vitest';
import type { ExploreView } from '../../../src/lib/links/explore-view';
import { loadDataset } from '../../../src/lib/server/dataset';
import { availableSeries, standardExploreView } from '../../../src/lib/views/explore-choices';
import { comparisonRows, referenceUniverses } from '../../../src/lib/views/explore-comparison';

const dataset = loadDataset();
const standard = standardExploreView(dataset, availableSeries(dataset));
const view = (part: Partial<ExploreView>): ExploreView => ({ ...standard, ...part });

describe('comparison', () => {
	it('gives the median, and how far each highlighted district is from it', () => {
		// Seoul 2024H2, 15+: the 13th of 25 is 59.5; 영등포구 66.2, 강남구 as published.
		const [row] = comparisonRows(dataset, view({ highlight: ['1119'] }), 'seoul', 'ko');
		expect(row).toMatchObject({ value: '59.5%' });
		expect(row?.differences).toEqual([{ code: '1119', name: '영등포구', difference: '+6.7%p' }]);
	});

	it('weights province and country, never a mean of rates', () => {
		const rows = comparisonRows(
			dataset,
			view({ compare: ['province', 'country'], highlight: ['1119'] }),
			'seoul',
			'en'
		);
		const mean = (universe: string) => {
			const members = dataset.districts.membersOf(universe, '2024H2');
			const of = (measure: string) =>
				members.map(({ code }) => {
					const figure = dataset.figure(code, { measure, sex: 'total', age: '15+' }, '2024H2');
					return figure.kind === 'value' ? figure.value : NaN;
				});
			const rates = of('employment_rate');
			const employed = of('employed_thousand');
			const people = employed.map((count, i) => (count / rates[i]!) * 100);
			const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
			return ((sum(employed) / sum(people)) * 100).toFixed(1);
		};
		expect(rows.map(({ value }) => value)).toEqual([`${mean('national')}%`, `${mean('seoul')}%`]);
	});

	it('says so where the parts of an average are not published', () => {
		const women = view({
			...{ sex: 'female', age: '15-64', period: '2022H1' },
			compare: ['country'],
			highlight: ['1119']
		});
		const [row] = comparisonRows(dataset, women, 'seoul', 'ko');
		expect(row).toMatchObject({ value: '합쳐서 계산할 수치가 없음', differences: [] });
	});

	it('takes the province of the first highlighted district as it was at the survey', () => {
		const asked = { compare: ['province'] as const };
		const of = (part: Partial<ExploreView>, universe: string) =>
			referenceUniverses(dataset, view({ ...asked, ...part }), universe, 'ko').map(
				(each) => each.universe
			);
		const gunwi = dataset.districts.all.find(({ name }) => name === '군위군')!.code;
		expect(of({ highlight: [gunwi], period: '2023H1' }, 'national')).toEqual(['province:경북']);
		expect(of({ highlight: [gunwi], period: '2023H2' }, 'national')).toEqual(['province:대구']);
		expect(of({ highlight: [] }, 'seoul')).toEqual(['seoul']);
		expect(of({ highlight: [] }, 'national')).toEqual([]);
	});
});
