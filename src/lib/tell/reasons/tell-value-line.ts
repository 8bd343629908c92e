import type { ValueStatement } from '../../claims/claim';
import type { ReadingResult } from '../../claims/evaluation';
import { formatList } from '../../format/list';
import { formatPercent } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { tellLineWords } from '../../words/tell-lines';
import { tellPersons } from '../tell-persons';
import { tellSeries } from '../tell-series';
import { tellValue } from '../tell-value';
import type { Telling } from '../telling';

/** "15세 이상 고용률은 2023년 상반기 65.2%입니다", and whether what is said agrees where that is not plain. */
export function tellValueLine(
	telling: Telling,
	{ reading, parts, outcome }: ReadingResult,
	statement: ValueStatement
): string {
	const { locale } = telling;
	const words = tellLineWords[locale];
	const values = parts.flatMap(({ period, figure, measure }) =>
		figure.kind === 'value'
			? [
					words.valueAt(
						formatPeriod(period, locale),
						tellValue(telling, measure, figure.value, figure.decimals)
					)
				]
			: []
	);
	const line = words.values(tellSeries(telling, reading), formatList(values, locale));
	const said = tellSaidValue(telling, statement);
	if (outcome === 'missing') return `${line} ${words.tooFine(said)}`;
	const asPublished = parts.every(
		({ finding }) => finding?.kind === 'value' && finding.difference === 0
	);
	return asPublished ? line : `${line} ${words.said({ said, agrees: outcome === 'holds' })}`;
}

/** The value as the claim words it: "약 65%", "20만 명 이상". */
function tellSaidValue(
	{ locale }: Telling,
	{ value, decimals, precision, unit }: ValueStatement
): string {
	const number = unit === 'percent' ? formatPercent(value, decimals) : tellPersons(value, locale);
	return tellLineWords[locale].saidValue[precision](number);
}
