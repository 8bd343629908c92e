import type { Robustness, Uniqueness } from '../claims/robustness';
import { formatPeriod } from '../format/period';
import { tellRobustnessWords } from '../words/tell-robustness';
import { tellDistricts } from './tell-districts';
import { tellSeries } from './tell-series';
import { namedProvince, tellDistrictWithin, tellUniverse, type Telling } from './telling';

/** Who else could have said something like it. */
export interface UniquenessView {
	/** How many of the others could make the same claim under some reading. */
	sameClaim: string;
	/** For each survey, who was first in something: the district itself included. */
	surveys: {
		period: string;
		sentence: string;
		districts: { code: string; district: string; series: string[] }[];
	}[];
}

/** Null where the claim has no such counting. */
export function uniquenessView(
	telling: Telling,
	robustness: Robustness | null
): UniquenessView | null {
	const found = robustness?.uniqueness;
	const last = found?.firsts.at(-1);
	if (!found || !last) return null;
	const { locale } = telling;
	return {
		sameClaim: tellSameClaim(telling, found, last.period),
		surveys: found.firsts.map(({ period, districts }) => ({
			period: formatPeriod(period, locale),
			sentence: tellRobustnessWords[locale].firsts(
				formatPeriod(period, locale),
				tellUniverse(telling, found.universe, period),
				districts.length
			),
			districts: districts.map(({ code, series }) => ({
				code,
				district: tellDistrictWithin(telling, code, period, namedProvince(telling, found.universe)),
				series: series.map((each) => tellSeries(telling, each))
			}))
		}))
	};
}

function tellSameClaim(
	telling: Telling,
	{ universe, others, sameClaim }: Uniqueness,
	period: Uniqueness['firsts'][number]['period']
): string {
	const words = tellRobustnessWords[telling.locale].sameClaim;
	const name = tellUniverse(telling, universe, period);
	if (others === 0) return words.alone;
	if (sameClaim.length === 0) return words.none(name, others);
	const names = tellDistricts(telling, sameClaim, period, namedProvince(telling, universe));
	return words.some(name, others, sameClaim.length, names);
}
