import { latestSpan, type District } from '../../domain/district';
import { comparePeriods, surveyDate, type Period } from '../../domain/period';
import { findProvince, provinces } from '../../domain/province';
import { findMember, rankDistricts } from '../../domain/ranking';
import { formatDate } from '../../format/date';
import { formatDistrict } from '../../format/district';
import { formatList } from '../../format/list';
import type { Locale } from '../../format/locale';
import { formatPeriod } from '../../format/period';
import { formatRank } from '../../format/rank';
import { formatUniverse } from '../../format/universe';
import type { Telling } from '../../tell/telling';
import type { ExampleFigures } from './method-example';

export interface MethodUniverses {
	latest: string;
	period: string;
	universes: {
		id: string;
		label: string;
		members: number;
		/** The example district's place at the example's survey; null where it is no member. */
		rank: string | null;
	}[];
	/** Provinces that have districts. */
	provinces: number;
	/** Districts that changed provinces, and the universes that changed size with them. */
	moves: {
		name: string;
		date: string;
		from: string;
		to: string;
		sizes: {
			universe: string;
			before: string;
			after: string;
			sizeBefore: number;
			sizeAfter: number;
		}[];
	}[];
	/** Districts that have figures and exist no more. */
	abolished: { count: number; names: string };
}

export function methodUniverses(
	telling: Telling,
	{ district, parts }: ExampleFigures
): MethodUniverses {
	const { dataset, locale } = telling;
	const { districts } = dataset;
	const periods = dataset.periods();
	const latest = periods.at(-1)!;
	const part = parts[0]!;
	const gone = districts.all.filter(({ tile }) => tile === null);
	const rankIn = (universe: string) => {
		const member = findMember(rankDistricts(dataset, part, part.period, universe), district);
		return member ? formatRank(member.rank, member.tied, locale) : null;
	};
	return {
		latest: formatPeriod(latest, locale),
		period: formatPeriod(part.period, locale),
		universes: districts.universes.map(({ id }) => ({
			id,
			label: formatUniverse(id, districts.universes, locale),
			members: districts.memberPositions(id, latest).length,
			rank: rankIn(id)
		})),
		provinces: provinces.filter(
			({ name }) => districts.memberPositions(`province:${name}`, latest).length > 0
		).length,
		moves: districts.all.flatMap((each) => moveOf(telling, each, periods)),
		abolished: {
			count: gone.length,
			names: formatList(
				gone.map((each) => formatDistrict(each, locale)),
				locale
			)
		}
	};
}

/** A change of province that still stands, with every universe whose size it changed; none, no entry. */
function moveOf(
	{ dataset, locale }: Telling,
	district: District,
	periods: readonly Period[]
): MethodUniverses['moves'] {
	const [before, now] = district.spans.slice(-2);
	if (!before || !now?.from || before.province === now.province) return [];
	const from = now.from;
	const after = periods.find((period) => surveyDate(period) >= from);
	const last = periods.findLast((period) => surveyDate(period) < from);
	if (!after || !last || comparePeriods(last, after) >= 0) return [];
	const { universes } = dataset.districts;
	const size = (universe: string, period: Period) =>
		dataset.districts.memberPositions(universe, period).length;
	return [
		{
			name: formatDistrict(district, locale),
			date: formatDate(from, locale),
			from: provinceName(before.province, locale),
			to: provinceName(latestSpan(district).province, locale),
			sizes: universes
				.filter(({ id }) => size(id, last) !== size(id, after))
				.map(({ id }) => ({
					universe: formatUniverse(id, universes, locale),
					before: formatPeriod(last, locale),
					after: formatPeriod(after, locale),
					sizeBefore: size(id, last),
					sizeAfter: size(id, after)
				}))
		}
	];
}

function provinceName(name: string, locale: Locale): string {
	return locale === 'ko' ? name : (findProvince(name)?.nameEn ?? name);
}
