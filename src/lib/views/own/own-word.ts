import type { SeriesId } from '../../domain/dataset';
import type { OwnDataset } from '../../domain/own-overlay';
import type { Period } from '../../domain/period';
import type { Locale } from '../../format/locale';
import { formatValue } from '../../format/number';
import { ownOverlayWords } from '../../words/own-overlay';

/** What is said of a figure that is the reader's, ours beside it where it differs; null of ours. */
export function ownWord(
	dataset: OwnDataset,
	code: string,
	series: SeriesId,
	period: Period,
	locale: Locale
): string | null {
	const measure = dataset.measure(series.measure);
	if (!measure || !dataset.isOwn(code, series, period)) return null;
	const words = ownOverlayWords[locale];
	const mine = dataset.figure(code, series, period);
	const ours = dataset.published.figure(code, series, period);
	if (ours.kind === 'missing') {
		if (ours.reason !== 'suppressed') return words.yours;
		return mine.kind === 'missing' ? words.yoursSame : words.yoursInstead(words.oursHidden);
	}
	if (mine.kind === 'value' && mine.value === ours.value) return words.yoursSame;
	return words.yoursInstead(formatValue(ours.value, measure, ours.decimals, locale));
}
