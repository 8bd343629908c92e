import type { Period } from './period';
import type { PopulationGroup } from './population';
import type { Universe } from './universe';

/**
 * A value or a rank that was read in the press and stands in no table that we have: shown as
 * *reported by*, never ranked, charted or mixed with published figures.
 */
export interface ReportedFigure extends PopulationGroup {
	period: Period;
	/** District code. */
	district: string;
	measure: string;
	/** Null when a value is reported without a rank, and the other way round; never both. */
	claimedRank: number | null;
	/** Null exactly when there is no rank. */
	claimedUniverse: Universe | null;
	value: number | null;
	outlet: string;
	/** ISO day, or month (`2023-09`) where the page shows no day. */
	published: string;
	/** Null where the address is not known. */
	url: string | null;
	/** In our words; null when there is nothing to add. */
	note: { ko: string; en: string } | null;
}
