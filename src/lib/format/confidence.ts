import { defaultRankSettings } from '../domain/rank-sets';
import { formatPercent } from './number';

/** A confidence level between 0 and 1 as it is written: `95%`, `97.5%`. */
export function formatConfidence(level: number): string {
	const tenths = Math.round(level * 1000);
	return formatPercent(tenths / 10, tenths % 10 === 0 ? 0 : 1);
}

/** The level of every rank set that a reader has not changed. */
export const standardConfidence = formatConfidence(defaultRankSettings.level);
