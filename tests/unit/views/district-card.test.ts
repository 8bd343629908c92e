import { describe, expect, it } from 'vitest';
import { districtCard } from '../../../src/lib/views/district-card';
import {
	dasom,
	districts,
	garam,
	goeulEast,
	goeulSouth,
	masil,
	narae,
	smallDataset,
	type Row
} from '../charts/small-country';

/** The country is whole at 2022H1, Seoul also half a year later. */
const rows: Row[] = [
	['2022H1', garam, 60.2],
	['2022H1', narae, 58.1],
	['2022H1', dasom, 58.1],
	['2022H1', masil, 55],
	['2022H1', goeulEast, 70.8],
	['2022H1', goeulSouth, 66.6],
	['2022H2', garam, 61.7],
	['2022H2', narae, 62.4, { lowReliability: true }],
	['2022H2', dasom, 57],
	['2022H2', masil, 57]
];
const dataset = smallDataset(rows);
const cardOf = (code: string, locale: 'ko' | 'en' = 'ko') =>
	districtCard(
		{ dataset, locale },
		districts.find((district) => district.code === code)!
	);

describe('districtCard', () => {
	it('gives the newest rate, and each rank with its survey when that is another', () => {
		const { headline, blocks } = cardOf(garam);
		expect(headline).toBe('서울 가람구');
		expect(blocks).toEqual([
			{ kind: 'figure', value: '61.7%', label: '15세 이상 고용률, 2022년 하반기' },
			{
				kind: 'paragraphs',
				texts: ['서울 4개 자치구 중 2위', '전국 6개 시군구 중 3위(2022년 상반기)']
			}
		]);
	});

	it('says the same in English', () => {
		const { headline, blocks } = cardOf(dasom, 'en');
		expect(headline).toBe('Dasom-gu, Seoul');
		expect(blocks).toEqual([
			{
				kind: 'figure',
				value: '57.0%',
				label: 'Employment rate, aged 15 and over, second half of 2022'
			},
			{
				kind: 'paragraphs',
				texts: [
					"joint 3rd of Seoul's 4 districts",
					'joint 4th of all 6 districts of the country (first half of 2022)'
				]
			}
		]);
	});

	it('marks a figure of low reliability and says what the mark means', () => {
		const [figure] = cardOf(narae).blocks;
		expect(figure).toMatchObject({ value: '62.4%*' });
		expect(figure).toMatchObject({ label: expect.stringContaining('* 상대표준오차') as string });
	});

	it('gives no rank in a province of one', () => {
		expect(cardOf(goeulEast).blocks.at(-1)).toEqual({
			kind: 'paragraphs',
			texts: ['전국 6개 시군구 중 1위']
		});
	});

	it('names the lines briefly, and leaves their full names for those who listen', () => {
		// Averages of the province and the country need the number of the employed.
		const employed = rows.map(([period, code]): Row => [
			period,
			code,
			100,
			{ measure: 'employed_thousand' }
		]);
		const telling = { dataset: smallDataset([...rows, ...employed]), locale: 'ko' } as const;
		const { chart } = districtCard(telling, districts[0]!);
		if (chart?.kind !== 'trend-lines') throw new Error('a district has a trend');
		expect(chart.lines.map(({ endLabel }) => endLabel)).toEqual(['가람구', '전국', '서울']);
		expect(chart.lines.map(({ label }) => label)).toContain('서울 시군구 전체');
	});

	it('shows the narrower group where only that is published', () => {
		const narrower = smallDataset([['2022H1', garam, 71.3, { age: '15-64' }]]);
		const { blocks, chart } = districtCard({ dataset: narrower, locale: 'ko' }, districts[0]!);
		expect(blocks[0]).toMatchObject({ value: '71.3%', label: '15~64세 고용률, 2022년 상반기' });
		expect(chart?.title).toContain('15~64세');
	});

	it('says so when there is no rate at all', () => {
		const card = districtCard({ dataset: smallDataset([]), locale: 'ko' }, districts[0]!);
		expect(card.chart).toBeNull();
		expect(card.blocks).toEqual([{ kind: 'paragraphs', texts: ['공표되었으나 이 자료에 없음'] }]);
	});
});
