import type { SeriesId } from '../domain/dataset';
import { parseAge, parseSex } from '../domain/population';
import { formatGroup } from '../format/population';
import { tellSeriesWords } from '../words/tell-series';
import { tellMeasure, type Telling } from './telling';

/** A series as a noun: "15~64세 여성 고용률", "employment rate of women aged 15–64". */
export function tellSeries(telling: Telling, { measure, sex, age }: SeriesId): string {
	const { locale } = telling;
	return tellSeriesWords[locale].series({
		measure,
		name: tellMeasure(telling, measure),
		group: formatGroup({ sex, age }, locale),
		namesPeople: sex !== 'total',
		saysGroup: measure === 'population15_thousand'
	});
}

/** The same from a key of `seriesKey`, `employment_rate.total.15+`; the key itself if it is none. */
export function tellSeriesKey(telling: Telling, key: string): string {
	const [measure = '', sex = '', age = ''] = key.split('.');
	const group = { sex: parseSex(sex), age: parseAge(age) };
	return group.sex && group.age
		? tellSeries(telling, { measure, sex: group.sex, age: group.age })
		: key;
}
