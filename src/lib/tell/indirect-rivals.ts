import type { Gap, IndirectEvidence } from '../claims/indirect-evidence';
import { formatNumber, formatPercent } from '../format/number';
import { formatPeriodShort } from '../format/period';
import { tellIndirectWords } from '../words/tell-indirect';
import { tellDistrict, type Telling } from './telling';

/** One district of the universe: its total, the gap it would need, and the gaps it had. */
export interface IndirectRival {
	code: string;
	district: string;
	total: string;
	/** Men minus women in points, at the central share of women. */
	gap: string;
	/** The same over the whole interval of shares, narrowest first. */
	gapRange: string;
	past: { period: string; gap: string }[];
}

/** Every rival, the likeliest to beat the reported value first. */
export function indirectRivals(telling: Telling, evidence: IndirectEvidence): IndirectRival[] {
	const { locale } = telling;
	return evidence.rivals.map(({ code, total, gap, past }) => ({
		code,
		district: tellDistrict(telling, code, evidence.period),
		total: formatPercent(total, 1),
		gap: formatNumber(gap.central, 1),
		gapRange: tellIndirectWords[locale].gapRange(
			formatNumber(gapEnds(gap)[0], 1),
			formatNumber(gapEnds(gap)[1], 1)
		),
		past: past.map((one) => ({
			period: formatPeriodShort(one.period, locale),
			gap: formatNumber(one.gap, 1)
		}))
	}));
}

/** The ends of a gap over the shares assumed, the smaller first. */
export function gapEnds({ low, high }: Gap): readonly [number, number] {
	return low <= high ? [low, high] : [high, low];
}
