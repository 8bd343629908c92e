import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/lib/server/dataset';
import { rankTimeline } from '../../src/lib/views/rank-timeline';

const dataset = loadDataset();
const series = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;

describe('where Yeongdeungpo stood at every survey', () => {
	const timeline = rankTimeline({ dataset, locale: 'en' }, '1119', series)!;
	const row = (period: string) => timeline.rows.find((each) => each.period === period)!;

	it('begins with the newest survey and ends where publication began', () => {
		expect(timeline.rows[0]!.period).toBe('first half of 2026');
		expect(timeline.rows.at(-1)!.period).toBe('first half of 2021');
	});

	it.each([
		['first half of 2023', '65.2%'],
		['second half of 2023', '66.2%'],
		['first half of 2024', '66.9%'],
		['second half of 2024', '66.2%'],
		['first half of 2025', '65.2%'],
		['second half of 2025', '65.6%'],
		['first half of 2026', '64.3%']
	])('was first of 25 in the %s, at %s', (period, value) => {
		expect(row(period).value).toBe(value);
		expect(row(period).ranks[0]).toBe('1st of 25');
	});

	it('gives no national rank where most of the country lacks figures', () => {
		expect(row('first half of 2026').ranks[1]).toBeNull();
		expect(row('first half of 2023').ranks[1]).toBe('joint 84th of 228');
	});

	it('is null for a district without figures in the series', () => {
		const series = { measure: 'unemployment_rate', sex: 'female', age: '15+' } as const;
		expect(rankTimeline({ dataset, locale: 'en' }, '1119', series)).toBeNull();
	});
});
