import { describe, expect, it } from 'vitest';
import { tellPersons } from '../../../src/lib/tell/tell-persons';

describe('tellPersons', () => {
	it.each([
		[204_200, '20만 4200명', '204,200'],
		[200_000, '20만 명', '200,000'],
		[10_003, '1만 3명', '10,003'],
		[4_200, '4200명', '4,200'],
		[0, '0명', '0'],
		[-4_200, '4200명', '4,200'],
		[199_999.99999999997, '20만 명', '200,000']
	])('%d', (persons, ko, en) => {
		expect(tellPersons(persons, 'ko')).toBe(ko);
		expect(tellPersons(persons, 'en')).toBe(en);
	});
});
