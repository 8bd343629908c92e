import type { Dataset, SeriesId } from '../domain/dataset';
import type { Period } from '../domain/period';
import { classOf, quantileClasses } from '../domain/quantile-classes';
import { rankDistricts, type RankedMember } from '../domain/ranking';
import type { Universe } from '../domain/universe';
import { districtNames, formatProvinceOf } from '../format/district';
import { formatList } from '../format/list';
import type { Locale } from '../format/locale';
import { formatNumber, formatValue } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatRank, formatRankCell } from '../format/rank';
import { chartWords } from '../words/charts';
import { tileMapWords } from '../words/tile-map';
import { highlightRoles } from './highlight-roles';
import { rampOf } from './ramp';
import { cropTiles } from './tile-crop';
import { shortName } from './tile-names';
import { tileMapFinding } from './tile-map-finding';
import type { MapTile, TileMapSpec } from './tile-map-spec';

export interface TileMapOptions {
	locale: Locale;
	/** Codes that get an outline in their hue, in order; the first one is the subject of the title. */
	highlight: readonly string[];
	/** The finding; by default where the first highlighted stands, or where high values gather. */
	title?: string;
	/** Added after the remarks that the chart makes itself. */
	notes?: readonly string[];
}

const classCount = 5;

/**
 * A universe at a survey on the tile map, in five classes of about equal numbers (fewer where values are
 * few or equal). Members without a value are empty tiles; abolished districts have no tile
 * and stand in a note. No figures at all give a map of empty tiles and say so in the summary.
 */
export function tileMapChart(
	dataset: Dataset,
	series: SeriesId,
	period: Period,
	universe: Universe,
	options: TileMapOptions
): TileMapSpec {
	const { locale, highlight } = options;
	const words = chartWords[locale];
	const mapWords = tileMapWords[locale];
	const measure = dataset.measure(series.measure);
	if (!measure) throw new Error(`Unknown measure ${series.measure}`);
	const ranking = rankDistricts(dataset, series, period, universe);
	const members = dataset.districts.membersOf(universe, period);
	const names = districtNames(members, locale, period);
	const { tileOf, columns, rows, others } = cropTiles(members, dataset.districts.all, period);
	const bounds = quantileClasses(
		ranking.members.map(({ value }) => value),
		classCount
	);
	const roles = rampOf(bounds.length);
	const rangeOf = ({ low, high }: { low: number; high: number }) =>
		low === high
			? formatNumber(low, measure.decimals)
			: mapWords.range(formatNumber(low, measure.decimals), formatNumber(high, measure.decimals));
	const nameOf = (code: string) => names.get(code) ?? code;
	const said = ({ value, decimals }: RankedMember) => formatValue(value, measure, decimals, locale);
	const rankOf = ({ rank, tied }: RankedMember) =>
		words.rankOf(formatRank(rank, tied, locale), ranking.members.length);
	const roleOf = (code: string) => highlightRoles[highlight.indexOf(code)] ?? null;
	const districts = new Map(members.map((district) => [district.code, district]));
	const basicsOf = (code: string) => {
		const district = districts.get(code);
		const place = district && tileOf(district);
		return (
			place && {
				code,
				...place,
				label: nameOf(code),
				short: shortName(district, locale),
				province: formatProvinceOf(district, locale, period),
				role: roleOf(code)
			}
		);
	};

	const tiles = ranking.members.flatMap((member): MapTile[] => {
		const basics = basicsOf(member.code);
		if (!basics) return [];
		const lowReliability = member.mark === 'low-reliability';
		const star = lowReliability ? '*' : '';
		const place = classOf(member.value, bounds);
		const rank = rankOf(member);
		const range = bounds[place] ? [mapWords.inClass(rangeOf(bounds[place]))] : [];
		return [
			{
				...basics,
				value: member.value,
				valueLabel: formatNumber(member.value, member.decimals) + star,
				rankLabel: formatRankCell(member.rank, member.tied, locale),
				class: place,
				reason: null,
				lowReliability,
				details: [`${said(member)}${star}, ${rank}`, ...range],
				spoken: words.placed(basics.label, said(member) + star, rank)
			}
		];
	});
	const missing = ranking.missing.flatMap(({ code, reason }): MapTile[] => {
		const basics = basicsOf(code);
		if (!basics) return [];
		const valueLabel = words.missing[reason];
		return [
			{
				...basics,
				value: null,
				valueLabel,
				rankLabel: '',
				class: null,
				reason,
				lowReliability: false,
				details: [valueLabel],
				spoken: `${basics.label}, ${valueLabel}`
			}
		];
	});

	const offMap = ranking.members
		.filter(({ code }) => !districts.get(code)?.tile)
		.map((member) => words.placed(nameOf(member.code), said(member), rankOf(member)));
	const finding = tileMapFinding({
		dataset,
		ranking,
		tiles: [...tiles, ...missing],
		top: bounds.length - 1,
		highlight,
		locale,
		nameOf,
		said
	});
	return {
		kind: 'tile-map',
		locale,
		title: options.title ?? finding.title,
		summary: finding.summary,
		source: `${words.source}, ${formatPeriod(period, locale)}`,
		notes: [
			...(bounds.length > 1 ? [mapWords.rule(bounds.length)] : []),
			mapWords.equalTiles,
			...(offMap.length > 0 ? [mapWords.offMap(formatList(offMap, locale))] : []),
			...(others.length > 0 ? [mapWords.others] : []),
			...(tiles.some(({ lowReliability }) => lowReliability) ? [words.lowReliabilityNote] : []),
			...(options.notes ?? [])
		],
		period,
		columns,
		rows,
		headings: {
			name: words.district,
			province: mapWords.province,
			value: words.measureWithUnit(measure.label[locale], words.unit[measure.unit]),
			rank: words.rank,
			class: mapWords.class
		},
		classes: bounds.map((bound, index) => ({
			label: rangeOf(bound),
			countLabel: mapWords.count(bound.count),
			role: roles[index] ?? 'ramp3'
		})),
		tiles,
		missing,
		missingKinds: [...new Set(missing.map(({ valueLabel }) => valueLabel))].map((label) => ({
			label,
			countLabel: mapWords.count(missing.filter((tile) => tile.valueLabel === label).length)
		})),
		others
	};
}
