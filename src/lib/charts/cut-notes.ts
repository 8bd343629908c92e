import type { Locale } from '../format/locale';
import { formatNumber } from '../format/number';
import { scatterWords } from '../words/scatter';
import type { ScatterAxis } from './scatter-spec';

/** Says of each axis that does not start at 0 where it does. */
export function cutNotes(x: ScatterAxis, y: ScatterAxis, locale: Locale): string[] {
	const words = scatterWords[locale];
	const start = ({ min, ticks }: ScatterAxis) =>
		ticks.find(({ value }) => value === min)?.label ?? formatNumber(min, 1);
	const starts = [
		...(x.min === 0 ? [] : [words.across(start(x))]),
		...(y.min === 0 ? [] : [words.upright(start(y))])
	];
	return starts.length > 0 ? [words.cutNote(starts.join(', '))] : [];
}
