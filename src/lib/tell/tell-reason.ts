import type { ReadingResult } from '../claims/evaluation';
import { tellReasonWords } from '../words/tell-reasons';
import { capitalized } from './capitalized';
import type { Judged } from './judged';
import { tellBesides } from './reasons/tell-besides';
import { tellLine } from './reasons/tell-line';
import { tellWrongBase } from './reasons/tell-wrong-base';
import { tellWhyMissing } from './tell-missing';
import { tellScopes, tellWhereTrue } from './tell-scopes';
import type { Telling } from './telling';

/**
 * One line that says why the verdict is what it is: where the claim holds, and what the figures say
 * where it does not, the most natural reading first.
 */
export function tellReason(telling: Telling, judged: Judged): string {
	return tellBesides(telling, judged) ?? capitalized(tellSurveyReason(telling, judged));
}

function tellSurveyReason(telling: Telling, judged: Judged): string {
	const words = tellReasonWords[telling.locale];
	const { readings, verdict } = judged;
	const holding = readings.filter(({ outcome }) => outcome === 'holds');
	switch (verdict) {
		case 'depends':
			return words.depends(
				tellWhereTrue(telling, holding, readings),
				tellLine(telling, judged, firstOf(readings, 'fails'), true)
			);
		case 'refuted': {
			const line = tellLine(telling, judged, firstOf(readings, 'fails'), false);
			const many = readings.length > 1;
			return [many ? words.refutedMany(line) : line, ...tellWrongBase(telling, judged)].join(' ');
		}
		case 'supported':
			return tellSupported(telling, judged);
		default:
			return tellNoData(telling, judged, holding);
	}
}

function tellSupported(telling: Telling, judged: Judged): string {
	const words = tellReasonWords[telling.locale];
	const { readings } = judged;
	if (readings.length > 1 && judged.claim.statement.kind === 'rank') {
		const { facet, names } = tellScopes(telling, readings, readings);
		if (facet === 'universe') return words.rankSupported(names);
	}
	const line = tellLine(telling, judged, firstOf(readings, 'holds'), false);
	return readings.length > 1 ? words.supportedMany(line) : line;
}

/** A figure that is there may still be too coarse for what is said: then its line says so. */
function tellNoData(telling: Telling, judged: Judged, holding: readonly ReadingResult[]): string {
	const { readings, missing } = judged;
	const coarse = readings.find(
		({ outcome, parts }) =>
			outcome === 'missing' && parts.every((part) => part.missing.length === 0)
	);
	const why = coarse
		? tellLine(telling, judged, coarse, false)
		: tellWhyMissing(telling, missing, holding.length > 0);
	if (holding.length === 0) return why;
	const words = tellReasonWords[telling.locale];
	return words.depends(tellWhereTrue(telling, holding, readings), why);
}

function firstOf(
	readings: readonly ReadingResult[],
	outcome: ReadingResult['outcome']
): ReadingResult {
	const found = readings.find((result) => result.outcome === outcome);
	if (!found) throw new Error(`No reading ${outcome}, against the verdict`);
	return found;
}
