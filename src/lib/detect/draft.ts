import type { Statement } from '../claims/claim';
import type { DetectionFlag, UnderstoodPart } from './detection';
import type { SaidDistrict, SaidPeriods } from './said';
import type { Span } from './span';

/** A claim before its periods are settled: a text may name the survey only after its first claim. */
export interface Draft extends Span {
	district: SaidDistrict | null;
	statement: Statement;
	periods: SaidPeriods | null;
	/** Half-years from the last period back to the base of a change. */
	stepsBack: number | null;
	understood: UnderstoodPart[];
	flags: DetectionFlag[];
}
