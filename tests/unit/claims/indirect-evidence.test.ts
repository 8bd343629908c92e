import { describe, expect, it } from 'vitest';
import { indirectEvidence } from '../../../src/lib/claims/indirect-evidence';
import { gangdong, geumcheon, sample, survey, yeongdeungpo } from './sample';

const group = (sex: 'male' | 'female' | 'total') => ({ sex, age: '15-64' as const });
// Published figures of three districts; 15-64 by sex ends with 2022H1.
const dataset = sample([
	...survey('2021H1', { [geumcheon]: 78.1 }, group('male')),
	...survey('2021H1', { [geumcheon]: 60.9 }, group('female')),
	...survey('2022H1', { [geumcheon]: 74.4, [gangdong]: 75 }, group('male')),
	...survey('2022H1', { [geumcheon]: 63, [gangdong]: 61 }, group('female')),
	...survey('2023H2', { [yeongdeungpo]: 74, [geumcheon]: 73.1 }, group('total'))
]);
const reported = {
	district: yeongdeungpo,
	period: '2023H2' as const,
	age: '15-64' as const,
	value: 67.2
};

describe('indirectEvidence', () => {
	const found = indirectEvidence(dataset, 'employment_rate', reported, 'seoul');

	it('gives the gap at which women of another district would reach the reported rate', () => {
		// (73.1 − 67.2) / (1 − s) for s of 0.45, 0.5 and 0.55.
		expect(found?.rivals).toEqual([
			{
				code: geumcheon,
				total: 73.1,
				gap: { low: 10.7, central: 11.8, high: 13.1 },
				past: [
					{ period: '2021H1', gap: 17.2 },
					{ period: '2022H1', gap: 11.4 }
				],
				pastWithin: 1
			}
		]);
	});

	it('says what the reported rate implies for the district itself', () => {
		expect(found?.own).toMatchObject({ total: 74, gap: { central: 13.6 }, past: [] });
	});

	it('names members of whose total nothing is known', () => {
		expect(found?.unknown).toEqual([gangdong]);
	});

	it('states the share that it assumes, and takes another', () => {
		expect(found?.share).toEqual({ low: 0.45, central: 0.5, high: 0.55 });
		const known = { low: 0.5, central: 0.5, high: 0.5 };
		const exact = indirectEvidence(dataset, 'employment_rate', reported, 'seoul', known);
		expect(exact?.rivals[0]?.gap).toEqual({ low: 11.8, central: 11.8, high: 11.8 });
	});

	it('needs women to be ahead of men where the total is below the target', () => {
		const high = { ...reported, value: 74.1 };
		const [rival] = indirectEvidence(dataset, 'employment_rate', high, 'seoul')?.rivals ?? [];
		expect(rival?.gap).toEqual({ low: -1.8, central: -2, high: -2.2 });
		expect(rival?.pastWithin).toBe(0);
	});

	it('argues nothing where no value was announced', () => {
		const onlyRank = { ...reported, value: null };
		expect(indirectEvidence(dataset, 'employment_rate', onlyRank, 'seoul')).toBeNull();
	});

	it('does not use gaps of later surveys', () => {
		const early = { ...reported, period: '2021H1' as const };
		const totals = sample([
			...survey('2021H1', { [geumcheon]: 70 }, group('total')),
			...survey('2022H1', { [geumcheon]: 74.4 }, group('male')),
			...survey('2022H1', { [geumcheon]: 63 }, group('female'))
		]);
		expect(indirectEvidence(totals, 'employment_rate', early, 'seoul')?.rivals[0]?.past).toEqual(
			[]
		);
	});
});
