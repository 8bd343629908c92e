import { describe, expect, it } from 'vitest';
import type { RecordStatement } from '../../../src/lib/claims/claim';
import { evaluateClaim } from '../../../src/lib/claims/evaluate-claim';
import type { Period } from '../../../src/lib/domain/period';
import { andong, claimOf, sample, survey, yeongdeungpo } from './sample';

const now = { published: null };

function series(values: Record<string, number>, district = yeongdeungpo) {
	return sample(
		Object.entries(values).flatMap(([period, value]) =>
			survey(period as Period, { [district]: value })
		)
	);
}

function record(more: Partial<RecordStatement> = {}): RecordStatement {
	return {
		kind: 'record',
		measure: 'employment_rate',
		sex: 'total',
		age: '15+',
		periods: ['2022H2'],
		extreme: 'highest',
		since: null,
		...more
	};
}

const judge = (data: ReturnType<typeof series>, statement = record(), district = yeongdeungpo) =>
	evaluateClaim(claimOf(statement, district), data, now);

describe('a record', () => {
	const rising = series({ '2021H1': 57, '2021H2': 60, '2022H1': 58, '2022H2': 62, '2023H1': 65 });
	const equal = series({ '2021H1': 62, '2021H2': 60, '2022H1': 58, '2022H2': 62 });
	const gap = series({ '2021H1': 57, '2022H1': 58, '2022H2': 62 });
	const beatenGap = series({ '2021H1': 63, '2022H1': 58, '2022H2': 62 });
	it.each([
		['the highest so far, whatever came later', rising, record(), 'supported'],
		['not the highest', rising, record({ periods: ['2022H1'] }), 'refuted'],
		[
			'the highest since a named survey',
			rising,
			record({ periods: ['2022H1'], since: '2022H1' }),
			'supported'
		],
		['the lowest', rising, record({ periods: ['2021H1'], extreme: 'lowest' }), 'supported'],
		['an equal survey shares the record', equal, record(), 'supported'],
		['a gap could hide a higher one', gap, record(), 'no-data'],
		['a gap does not matter when it is beaten anyway', beatenGap, record(), 'refuted'],
		['no figure for the survey itself', rising, record({ periods: ['2024H1'] }), 'no-data']
	])('%s', (_, data, statement, verdict) => {
		expect(judge(data, statement).verdict).toBe(verdict);
	});

	it('says since when it is known, and what came nearest', () => {
		const { readings, notes } = judge(rising);
		expect(readings[0]?.parts[0]?.finding).toMatchObject({
			since: '2021H1',
			surveys: 4,
			rank: 1,
			rival: { period: '2021H2', value: 60 }
		});
		expect(notes).toEqual([
			{ code: 'bounded-by-publication', part: '2022H2.15+', since: '2021H1' }
		]);
	});

	it('bounds a beginning before the first published survey, and no later one', () => {
		expect(judge(rising, record({ since: '2018H1' })).notes).toMatchObject([{ since: '2021H1' }]);
		expect(judge(rising, record({ since: '2021H1' })).notes).toEqual([]);
	});

	it('does not take for a gap what was never published: a gu before 2021', () => {
		const city = { [andong]: 62 };
		const data = sample([
			...survey('2020H2', city),
			...(['2021H1', '2021H2', '2022H1', '2022H2'] as const).flatMap((period) =>
				survey(period, { [yeongdeungpo]: 60, [andong]: 62 })
			)
		]);
		expect(judge(data).verdict).toBe('supported');
	});

	it('names the first survey it beats and the one that beats it', () => {
		const falling = series({ '2021H1': 63, '2021H2': 60, '2022H1': 58, '2022H2': 62 });
		expect(judge(falling).trueStatement).toMatchObject({
			kind: 'record',
			value: 62,
			since: '2021H2',
			beatenBy: { period: '2021H1', value: 63 },
			bounded: false
		});
	});
});
