import type { Statement } from '../claims/claim';
import { tellSeriesWords } from '../words/tell-series';
import { tellSeries } from './tell-series';
import { tellMeasure, type Telling } from './telling';

/** What a statement is about, with only as much of the group as it states; empty without a series. */
export function tellStatedSeries(telling: Telling, statement: Statement): string {
	if (!('measure' in statement)) return '';
	const { measure, sex, age } = statement;
	const { locale } = telling;
	if (age !== null) return tellSeries(telling, { measure, age, sex: sex ?? 'total' });
	const name = tellMeasure(telling, measure);
	return sex === null || sex === 'total' ? name : tellSeriesWords[locale].ofSex(name, sex);
}
