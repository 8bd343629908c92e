import { describe, expect, it } from 'vitest';
import { missingTables, uniteMissing } from '../../../src/lib/claims/missing-table';
import { gangdong, geumcheon, sample, survey, yeongdeungpo } from './sample';

const series = { measure: 'employment_rate', sex: 'total', age: '15+' } as const;
const dataset = sample(survey('2023H1', { [yeongdeungpo]: 65.2 }));
const lacking = 'not-in-data-set' as const;

describe('missingTables', () => {
	it('groups cells by reason, each with its districts in code order', () => {
		const found = missingTables(dataset, series, '2023H1', [
			{ code: gangdong, reason: lacking },
			{ code: '2207', reason: 'suppressed' },
			{ code: geumcheon, reason: lacking }
		]);
		expect(found.map(({ reason, whole, districts }) => [reason, whole, districts])).toEqual([
			[lacking, false, [geumcheon, gangdong]],
			['suppressed', false, ['2207']]
		]);
	});

	it('lists nobody when the whole table is missing', () => {
		const found = missingTables(dataset, series, '2023H2', [{ code: gangdong, reason: lacking }]);
		expect(found).toMatchObject([{ whole: true, districts: [] }]);
	});

	it('is empty when nothing is missing', () => {
		expect(missingTables(dataset, series, '2023H1', [])).toEqual([]);
	});
});

describe('uniteMissing', () => {
	it('names each table once with all its districts, oldest period first', () => {
		const of = (code: string, period: '2023H1' | '2023H2') =>
			missingTables(dataset, series, period, [{ code, reason: lacking }]);
		const united = uniteMissing([
			...of(gangdong, '2023H2'),
			...of(gangdong, '2023H1'),
			...of(geumcheon, '2023H1'),
			...of(gangdong, '2023H1')
		]);
		expect(united.map(({ period, districts }) => [period, districts])).toEqual([
			['2023H1', [geumcheon, gangdong]],
			['2023H2', []]
		]);
	});
});
