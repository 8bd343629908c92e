import type { Part } from '../claims/evaluation';
import { formatValue } from '../format/number';
import { siteWords } from '../words/site';
import type { Telling } from './telling';

/** A part's own figure for a table, with its mark, or why there is none. */
export function tellFigure({ dataset, locale }: Telling, { figure, measure }: Part): string {
	if (figure.kind === 'missing') return siteWords[locale].missing[figure.reason];
	const unit = dataset.measure(measure) ?? { unit: 'percent' };
	const mark = figure.mark === 'low-reliability' ? '*' : '';
	return formatValue(figure.value, unit, figure.decimals, locale) + mark;
}
