import type { SeriesId } from './dataset';

/**
 * Every series that the standard errors of a rate are computed from: the rate itself, and what gives
 * the size of its group (employed and rate of the group, of both sexes, and of everyone).
 */
export function errorSeriesOf(series: SeriesId): SeriesId[] {
	const groups = [
		series,
		{ ...series, sex: 'total' as const },
		{ sex: 'total', age: '15+' } as const
	];
	const wanted: SeriesId[] = [
		series,
		...groups.flatMap(({ sex, age }) =>
			['employment_rate', 'employed_thousand'].map((measure) => ({ measure, sex, age }))
		),
		...['labour_force_thousand', 'population15_thousand'].map((measure) => ({
			measure,
			sex: 'total' as const,
			age: '15+' as const
		}))
	];
	const key = ({ measure, sex, age }: SeriesId) => `${measure} ${sex} ${age}`;
	return [...new Map(wanted.map((each) => [key(each), each])).values()];
}
