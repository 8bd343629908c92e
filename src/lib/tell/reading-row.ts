import type { Part, ReadingResult } from '../claims/evaluation';
import type { Outcome } from '../claims/verdict';
import { standardConfidence } from '../format/confidence';
import { formatPoints, formatSigned } from '../format/number';
import { formatGroup } from '../format/population';
import { tellFigure } from './tell-figure';
import { tellRank, tellRankWithSet } from './tell-rank';
import { tellWords } from '../words/tell';
import { tellDistrict, tellUniverse, type Telling } from './telling';

/** A reading at one survey, in words. */
export interface ReadingCell {
	/** Permalink id of the part. */
	id: string;
	value: string;
	rank: string;
	/** The rank with its confidence set, "1위(95%: 1–7위)"; empty without one. */
	badge: string;
	/** How far the best of the others is, and who. */
	margin: string;
	outcome: Outcome;
}

/** One reading in words: a row of the table of all readings, with a cell for each survey. */
export interface ReadingRow {
	id: string;
	universe: string;
	group: string;
	outcome: Outcome;
	literal: boolean;
	cells: ReadingCell[];
}

export function readingRow(
	telling: Telling,
	{ id, reading, outcome, parts }: ReadingResult
): ReadingRow {
	const last = parts.at(-1);
	return {
		id,
		universe: last?.universe ? tellUniverse(telling, last.universe, last.period) : '',
		group: formatGroup(reading, telling.locale),
		outcome,
		literal: reading.literal,
		cells: parts.map((part) => ({
			id: part.id,
			value: tellFigure(telling, part),
			rank: tellPlace(telling, part),
			badge: tellBadge(telling, part),
			margin: tellMargin(telling, part),
			outcome: part.outcome
		}))
	};
}

function tellPlace(telling: Telling, { finding, measure }: Part): string {
	if (finding?.kind !== 'rank') return '';
	return tellWords[telling.locale].placeOf(tellRank(telling, finding, measure), finding.of);
}

function tellBadge(telling: Telling, { finding, measure }: Part): string {
	if (finding?.kind !== 'rank' || finding.confidence === null) return '';
	return tellRankWithSet(telling, finding, measure, finding.confidence, standardConfidence);
}

function tellMargin(telling: Telling, { finding, measure, period, figure }: Part): string {
	if (finding?.kind !== 'rank' || !finding.rival || figure.kind === 'missing') return '';
	const { locale, dataset } = telling;
	const { codes, margin, side } = finding.rival;
	const decimals = figure.decimals;
	const size =
		dataset.measure(measure)?.unit === 'percent'
			? formatPoints(margin, decimals, locale).replace('+', '')
			: formatSigned(margin, decimals).replace('+', '');
	const name = tellDistrict(telling, codes[0]!, period);
	return tellWords[locale].rival[side](name, codes.length - 1, size);
}
