import type { Dataset } from '../domain/dataset';
import type { District } from '../domain/district';
import type { MissingReason } from '../domain/figure';
import type { Period } from '../domain/period';
import type { Age, Sex } from '../domain/population';
import { rankDistricts } from '../domain/ranking';
import { rankSets, settingsAtBuild } from '../domain/rank-sets';
import type { RankRange } from '../domain/rounding';
import type { Universe } from '../domain/universe';
import { districtNames } from '../format/district';

/** A ranking asked for with every parameter stated. */
export interface RankQuery {
	period: Period;
	universe: Universe;
	measure: string;
	sex: Sex;
	age: Age;
	/** Simulated draws behind the confidence sets. */
	draws: number;
}

/** A ranking as plain data for programs, highest value first. */
export interface RankReport extends Omit<RankQuery, 'draws'> {
	/** The data release that it was computed from. */
	dataVersion: string;
	members: {
		/** KOSIS code. */
		district: string;
		/** Korean, with its province where two of the ranking share it. */
		name: string;
		value: number;
		/** Competition rank: ties share the better one. */
		rank: number;
		tied: boolean;
		/** Best and worst rank that the published rounding allows. */
		rounding: RankRange;
		/** 95% confidence sets of the rank; null where no standard error can be had, as for counts. */
		marginal: RankRange | null;
		simultaneous: RankRange | null;
		joint: RankRange | null;
		/** Standard error in points, as modelled. */
		se: number | null;
	}[];
	missing: { district: string; name: string; reason: MissingReason }[];
}

/** The ranking of the pages, with the draws of a build unless asked otherwise. */
export function rankReport(dataset: Dataset, { draws, ...query }: RankQuery): RankReport {
	const { period, universe, measure, sex, age } = query;
	const ranking = rankDistricts(dataset, { measure, sex, age }, period, universe);
	const sets = rankSets(dataset, ranking, { ...settingsAtBuild, draws });
	const all: District[] = dataset.districts.membersOf(universe, period);
	const names = districtNames(all, 'ko', period);
	const nameOf = (code: string) => names.get(code)!;
	return {
		period,
		universe,
		measure,
		sex,
		age,
		dataVersion: dataset.version,
		members: ranking.members.map(({ code, value, rank, tied, rounding }, i) => ({
			district: code,
			name: nameOf(code),
			value,
			rank,
			tied,
			rounding,
			marginal: sets?.[i]?.marginal ?? null,
			simultaneous: sets?.[i]?.simultaneous ?? null,
			joint: sets?.[i]?.joint ?? null,
			se: sets?.[i]?.se ?? null
		})),
		missing: ranking.missing.map(({ code, reason }) => ({
			district: code,
			name: nameOf(code),
			reason
		}))
	};
}
