import type { SeriesId } from '../../domain/dataset';

/** The rate that a district's page turns on where there is room for one only. */
export const headlineSeries: SeriesId = { measure: 'employment_rate', sex: 'total', age: '15+' };

/** The rates and counts that say most about a district, in this order. */
export const keySeries: readonly SeriesId[] = [
	headlineSeries,
	{ measure: 'employment_rate', sex: 'total', age: '15-64' },
	{ measure: 'employment_rate', sex: 'female', age: '15-64' },
	{ measure: 'employment_rate', sex: 'total', age: '15-29' },
	{ measure: 'employment_rate', sex: 'total', age: '65+' },
	{ measure: 'participation_rate', sex: 'total', age: '15+' },
	{ measure: 'unemployment_rate', sex: 'total', age: '15+' },
	{ measure: 'employed_thousand', sex: 'total', age: '15+' }
];
