import { describe, expect, it } from 'vitest';
import { rankingChart } from '../../../src/lib/charts/ranking-chart';
import { trendChart } from '../../../src/lib/charts/trend-chart';
import { rankDistricts } from '../../../src/lib/domain/ranking';
import { exportJson } from '../../../src/lib/exports/export-json';
import { toRawTable } from '../../../src/lib/exports/to-raw-table';
import { garam, narae, rate, rows, smallDataset } from '../charts/small-country';

const dataset = smallDataset(rows);
const ranking = rankingChart(rankDistricts(dataset, rate, '2023H1', 'seoul'), {
	dataset,
	locale: 'ko',
	highlight: [garam],
	intervals: new Map([[garam, [62.1, 66.5]]]),
	rankSets: new Map([[garam, [1, 2]]])
});
const trend = trendChart(dataset, rate, {
	locale: 'en',
	highlight: [garam, narae],
	title: 'Two districts'
});

describe('toRawTable', () => {
	it('gives a ranking a row for each member, the hidden one with its reason', () => {
		expect(toRawTable(ranking)).toEqual({
			columns: [
				'district_code',
				'district',
				'period',
				'measure',
				'value',
				'rank',
				'mark',
				'missing',
				'interval_low',
				'interval_high',
				'rank_set'
			],
			rows: [
				['9001', '가람구', '2023H1', '고용률(%)', 64.3, 1, '', '', 62.1, 66.5, '1–2'],
				['9002', '나래구', '2023H1', '고용률(%)', 61.5, 2, '', '', null, null, ''],
				['9003', '다솜구', '2023H1', '고용률(%)', 61.5, 2, '*', '', null, null, ''],
				['9004', '마실구', '2023H1', '고용률(%)', null, null, '', '비공개', null, null, '']
			]
		});
	});

	it('gives a trend a row for each line and survey, a gap with its reason', () => {
		const { columns, rows } = toRawTable(trend);
		expect(columns).toEqual(['line', 'name', 'period', 'value', 'mark', 'missing']);
		expect(rows).toHaveLength(10);
		expect(rows[0]).toEqual(['9001', 'Garam-gu', '2021H1', 58.1, '', '']);
		expect(rows[7]).toEqual(['9002', 'Narae-gu', '2022H1', null, '', 'not in this data set']);
		expect(rows[8]).toEqual(['9002', 'Narae-gu', '2022H2', 60.4, '*', '']);
	});
});

describe('exportJson', () => {
	const { title, source } = ranking;
	const about = { title, source, version: '2026.1', address: 'https://example.org/' };
	const written = exportJson(toRawTable(ranking), ranking, about);

	it('has the figures as records, and what they say and come from', () => {
		const read = JSON.parse(written) as Record<string, unknown> & { rows: unknown[] };
		expect(read).toMatchObject({
			title,
			summary: ranking.summary,
			notes: ranking.notes,
			source,
			data_version: '2026.1',
			address: 'https://example.org/'
		});
		expect(read.rows[3]).toMatchObject({ district: '마실구', value: null, missing: '비공개' });
		expect(read.rows[0]).toMatchObject({ value: 64.3, rank: 1, mark: null });
	});

	it('has no day in it unless asked to, so that the same view is the same file', () => {
		expect(JSON.parse(written)).not.toHaveProperty('date');
		const dated = exportJson(toRawTable(ranking), ranking, about, '2026-11-25');
		expect(JSON.parse(dated)).toMatchObject({ date: '2026-11-25' });
	});
});
