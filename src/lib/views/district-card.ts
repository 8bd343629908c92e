import { ownProvince } from '../claims/open-universes';
import type { SeriesId } from '../domain/dataset';
import type { District } from '../domain/district';
import type { Period } from '../domain/period';
import { latestFigure, latestPlacing } from '../domain/placing';
import { formatDistrictInProvince } from '../format/district';
import { formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRank } from '../format/rank';
import { tellUniverse, type Telling } from '../tell/telling';
import { shareWords } from '../words/share';
import { siteWords } from '../words/site';
import { headlineTrend } from './headline-trend';
import type { CardBlock, ShareCard } from './share-card';

/** The share image of a district: its latest employment rate, its ranks and the trend. */
export function districtCard(telling: Telling, district: District): ShareCard {
	const { locale } = telling;
	const card = {
		locale,
		kicker: '',
		headline: formatDistrictInProvince(district, locale)
	};
	const trend = headlineTrend(telling, district);
	if (!trend) {
		const texts = [siteWords[locale].missing['not-in-data-set']];
		const blocks: CardBlock[] = [{ kind: 'paragraphs', texts }];
		return { ...card, blocks, chart: null, source: siteWords[locale].source };
	}
	const { series, spec: chart } = trend;
	const blocks: CardBlock[] = [
		...figureBlock(telling, district, series),
		{ kind: 'paragraphs', texts: places(telling, district, series) }
	];
	return { ...card, blocks, chart, source: chart.source };
}

function figureBlock(
	{ dataset, locale }: Telling,
	{ code }: District,
	series: SeriesId
): CardBlock[] {
	const latest = latestFigure(dataset, code, series);
	const measure = dataset.measure(series.measure);
	if (!latest || !measure) return [];
	const { value, decimals, mark } = latest.figure;
	const isWeak = mark === 'low-reliability';
	const words = shareWords[locale];
	const label = words.figure(
		words.series(formatGroup(series, locale), measure.label[locale]),
		formatPeriod(latest.period, locale)
	);
	return [
		{
			kind: 'figure',
			value: formatValue(value, measure, decimals, locale) + (isWeak ? '*' : ''),
			label: isWeak ? `${label} · * ${siteWords[locale].lowReliability}` : label
		}
	];
}

/** A line for the own province and one for the country, dated when it is not the figure's survey. */
function places(telling: Telling, { code }: District, series: SeriesId): string[] {
	const { dataset, locale } = telling;
	const shown = latestFigure(dataset, code, series)?.period;
	const own = ownProvince(dataset, code, dataset.periods().at(-1)!);
	return [own, 'national'].flatMap((universe): string[] => {
		const placing = universe && latestPlacing(dataset, code, series, universe);
		if (!placing || placing.of < 2) return [];
		const { member, period } = placing;
		const among = tellUniverse(telling, placing.universe, period);
		const rank = formatRank(member.rank, member.tied, locale);
		const date = (at: Period) => (at === shown ? null : formatPeriod(at, locale));
		return [shareWords[locale].place(among, rank, date(period))];
	});
}
