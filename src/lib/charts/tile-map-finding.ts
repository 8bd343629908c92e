import type { Dataset } from '../domain/dataset';
import type { RankedMember, Ranking } from '../domain/ranking';
import { formatList } from '../format/list';
import type { Locale } from '../format/locale';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRank } from '../format/rank';
import { formatCountedMembers } from '../format/universe';
import { chartWords } from '../words/charts';
import { tileMapWords } from '../words/tile-map';
import type { MapTile } from './tile-map-spec';

/** More provinces than these do not lead together: the title then names the ends. */
const mostLeaders = 2;
/** Fewer districts than these in the highest class gather nowhere. */
const enoughToGather = 10;

/**
 * What a tile map shows, as its title: where the first one set off stands, else the provinces where the
 * highest class gathers, else the ends. The summary names the ends and those set off.
 */
export function tileMapFinding({
	dataset,
	ranking,
	tiles,
	top,
	highlight,
	locale,
	nameOf,
	said
}: {
	dataset: Dataset;
	ranking: Ranking;
	/** In rank order, those without a value last. */
	tiles: readonly MapTile[];
	/** The highest class. */
	top: number;
	highlight: readonly string[];
	locale: Locale;
	nameOf: (code: string) => string;
	said: (member: RankedMember) => string;
}): { title: string; summary: string } {
	const words = chartWords[locale];
	const mapWords = tileMapWords[locale];
	const { series, period, members } = ranking;
	const counted = formatCountedMembers(
		ranking.universe,
		members.length + ranking.missing.length,
		dataset.districts,
		locale
	);
	const measure = dataset.measure(series.measure)?.label[locale] ?? series.measure;
	const about = {
		series: words.series(formatGroup(series, locale), measure),
		period: formatPeriod(period, locale),
		among: ranking.missing.length === 0 ? counted : words.rankedPart(counted, members.length)
	};
	const [best] = members;
	const worst = members.at(-1);
	if (!best || !worst) {
		return { title: words.rankingTitleWithout(about), summary: words.emptySummary };
	}
	const named = (member: RankedMember) => mapWords.valued(nameOf(member.code), said(member));
	const ends = { ...about, first: named(best), last: named(worst) };
	const spoken = highlight.flatMap(
		(code) => tiles.find((tile) => tile.code === code)?.spoken ?? []
	);
	const subject = members.find(({ code }) => code === highlight[0]);
	const gathered = leadersOf(tiles, top);
	const title = () => {
		if (subject) {
			const rank = formatRank(subject.rank, subject.tied, locale);
			const name = nameOf(subject.code);
			return words.rankingTitle({ ...about, name, rank, value: said(subject) });
		}
		if (!gathered) return mapWords.titleEnds(ends);
		const provinces = formatList(gathered.provinces, locale);
		return mapWords.titleGathered({ ...about, ...gathered, provinces });
	};
	return { title: title(), summary: mapWords.summary({ ...ends, highlighted: spoken }) };
}

/** The provinces with most tiles of the top class; undefined where one has all values, for few tiles, and when many tie. */
function leadersOf(tiles: readonly MapTile[], top: number) {
	const valued = tiles.filter(({ value }) => value !== null);
	if (new Set(valued.map(({ province }) => province)).size < 2) return undefined;
	const times = new Map<string, number>();
	const inTop = tiles.filter((tile) => tile.class === top);
	for (const { province } of inTop) times.set(province, (times.get(province) ?? 0) + 1);
	const most = Math.max(...times.values());
	const provinces = [...times].filter(([, count]) => count === most).map(([name]) => name);
	if (inTop.length < enoughToGather || provinces.length > mostLeaders) return undefined;
	return { provinces, most, count: inTop.length };
}
