import { seriesKey, type Dataset, type SeriesId } from '../domain/dataset';
import { peerCode } from '../domain/peer-universe';
import type { Universe } from '../domain/universe';
import { formatDistrict } from '../format/district';
import type { Locale } from '../format/locale';
import { formatPeriod, formatPeriodRange } from '../format/period';
import { formatGroup } from '../format/population';
import { formatCountedMembers } from '../format/universe';
import type { ExploreView } from '../links/explore-view';
import { exploreWords } from '../words/explore';

/** What a view shows, in one line: figures, survey or surveys, and among whom. */
export function exploreHeading(
	dataset: Dataset,
	view: ExploreView,
	universe: Universe,
	locale: Locale
): string {
	const words = exploreWords[locale];
	const { period, from, kind } = view;
	const peer = dataset.districts.find(peerCode(view.universe) ?? '');
	const size = dataset.districts.membersOf(universe, period).length;
	const counted = formatCountedMembers(universe, size, dataset.districts, locale);
	const isScatter = kind === 'scatter';
	const isItself = seriesKey(view) === seriesKey(view.x);
	const isRange = kind === 'trend' || kind === 'ranks' || kind === 'change';
	return words.heading({
		series:
			isScatter && !isItself
				? words.against(seriesWords(dataset, view, locale), seriesWords(dataset, view.x, locale))
				: seriesWords(dataset, view, locale),
		period: isScatter
			? words.against(formatPeriod(period, locale), formatPeriod(view.x.period, locale))
			: isRange
				? formatPeriodRange(from, period, locale)
				: formatPeriod(period, locale),
		among: peer ? words.peersOf(formatDistrict(peer, locale)) : counted
	});
}

function seriesWords(dataset: Dataset, series: SeriesId, locale: Locale): string {
	const measure = dataset.measure(series.measure)?.label[locale] ?? series.measure;
	const group = formatGroup(series, locale);
	return locale === 'ko' ? `${group} ${measure}` : `${measure}, ${group}`;
}
