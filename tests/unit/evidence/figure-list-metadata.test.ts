import { describe, expect, it } from 'vitest';
import { figureListMetadata } from '../../../src/lib/evidence/figure-list-metadata';
import { smallLists } from '../../fixtures/lists';

describe('figureListMetadata', () => {
	const metadata = figureListMetadata(
		{
			url: 'claim.csv',
			title: '고용률 1위',
			source: '통계청',
			sourceHref: 'https://kosis.kr',
			licenceHref: 'https://example.org/licence',
			created: '2026-11-21',
			version: '2026.1+test'
		},
		smallLists.measures,
		'ko'
	);

	it('describes the table beside it in the vocabulary of CSV on the Web', () => {
		expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
		expect(metadata.url).toBe('claim.csv');
		expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual([
			...['period', 'district_name_ko', 'district_code', 'sex'],
			...['age', 'measure', 'value', 'mark']
		]);
	});

	it.each([
		['period', '2023H1', '2023-1'],
		['district_code', '0119', '119'],
		['age', '15+', '15'],
		['mark', '*r', 'z'],
		['measure', 'employment_rate', 'employment']
	])('gives column %s a pattern that %s fits and %s does not', (name, good, bad) => {
		const column = metadata.tableSchema.columns.find((each) => each.name === name)!;
		const { format } = column.datatype as { format: string };
		const whole = new RegExp(`^(?:${format})$`);
		expect([whole.test(good), whole.test(bad)]).toEqual([true, false]);
	});

	it('asks for every cell but those that may be blank', () => {
		const blank = metadata.tableSchema.columns.filter(({ required }) => !required);
		expect(blank.map(({ name }) => name)).toEqual(['value', 'mark']);
	});
});
