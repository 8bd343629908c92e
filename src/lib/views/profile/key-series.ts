import type { Dataset, SeriesId } from '../../domain/dataset';
import { isRate } from '../../domain/measure';
import { seriesInOrder } from '../../domain/series-in-order';

const official: SeriesId = { measure: 'employment_rate', sex: 'total', age: '15+' };

/** The series of the labour force survey that say most about a district, in this order. */
const named: readonly SeriesId[] = [
	official,
	{ measure: 'employment_rate', sex: 'total', age: '15-64' },
	{ measure: 'employment_rate', sex: 'female', age: '15-64' },
	{ measure: 'employment_rate', sex: 'total', age: '15-29' },
	{ measure: 'employment_rate', sex: 'total', age: '65+' },
	{ measure: 'participation_rate', sex: 'total', age: '15+' },
	{ measure: 'unemployment_rate', sex: 'total', age: '15+' },
	{ measure: 'employed_thousand', sex: 'total', age: '15+' }
];

/**
 * The series that a page turns on where there is room for one only: the first with figures, so that
 * whoever writes `data/measures.json` decides.
 */
export function headlineSeries(dataset: Dataset): SeriesId {
	return seriesInOrder(dataset)[0] ?? official;
}

/**
 * The rates and counts that say most about a district. Another topic needs no line here: of every rate
 * that is not named, the first group with figures comes after the named ones.
 */
export function keySeries(dataset: Dataset): SeriesId[] {
	const known = named.filter(({ measure }) => dataset.measure(measure));
	const others = seriesInOrder(dataset).filter(({ measure: id }) => {
		const measure = dataset.measure(id);
		return measure && isRate(measure) && named.every(({ measure }) => measure !== id);
	});
	const first = others.filter(
		({ measure }, i) => others.findIndex((other) => other.measure === measure) === i
	);
	return [...known, ...first];
}
