import type { ReadingResult } from '../../claims/evaluation';
import type { Judged } from '../judged';
import type { Telling } from '../telling';
import { tellChangeLine } from './tell-change-line';
import { tellComparisonLine } from './tell-comparison-line';
import { tellFirstPlacesLine } from './tell-first-places-line';
import { tellRankLine } from './tell-rank-line';
import { tellRecordLine } from './tell-record-line';
import { tellStreakLine } from './tell-streak-line';
import { tellValueLine } from './tell-value-line';

/**
 * What the figures say in one reading, as a sentence. `contrast`: it follows a "holds there, but".
 * Empty for kinds without readings.
 */
export function tellLine(
	telling: Telling,
	{ claim }: Pick<Judged, 'claim'>,
	result: ReadingResult,
	contrast: boolean
): string {
	const { statement, district } = claim;
	switch (statement.kind) {
		case 'rank':
			return tellRankLine(telling, district, result, contrast);
		case 'streak':
			return tellStreakLine(telling, district, result, statement, contrast);
		case 'value':
			return tellValueLine(telling, result, statement);
		case 'change':
			return tellChangeLine(telling, result, statement);
		case 'comparison':
			return tellComparisonLine(telling, district, result, statement);
		case 'record':
			return tellRecordLine(telling, result, statement);
		case 'count':
			return tellFirstPlacesLine(telling, result);
		default:
			return '';
	}
}
