import { describe, expect, it } from 'vitest';
import { leadingRanking } from '../../../src/lib/views/leading-ranking';
import { dasom, garam, masil, narae, smallDataset, type Row } from '../charts/small-country';

const whole = (period: Row[0]): Row[] => [
	[period, garam, 60.2],
	[period, narae, 58.1],
	[period, dasom, 59],
	[period, masil, 55]
];
const ranking = (rows: Row[], limit?: number) =>
	leadingRanking({ dataset: smallDataset(rows), locale: 'ko' }, 'employment_rate', limit);

describe('leadingRanking', () => {
	it('is of the newest survey in which nobody is missing', () => {
		const found = ranking([...whole('2021H1'), ...whole('2021H2'), ['2022H1', garam, 61]]);
		expect(found?.view).toEqual({ universe: 'seoul', period: '2021H2', sex: 'total', age: '15+' });
		expect(found?.spec.bars.map(({ code }) => code)).toEqual([garam, dasom, narae, masil]);
	});

	it('may be cut to its head', () => {
		const spec = ranking(whole('2021H1'), 2)?.spec;
		expect(spec?.bars.map(({ code }) => code)).toEqual([garam, dasom]);
		expect(spec?.omittedAfter).toBe('2곳 생략');
	});

	it('is none without a whole survey', () => {
		expect(ranking(whole('2021H1').slice(1))).toBeNull();
		expect(ranking([])).toBeNull();
	});
});
