import type { Part, ReadingResult } from '../claims/evaluation';
import type { Outcome } from '../claims/verdict';
import { formatNumber, formatPoints, formatSigned } from '../format/number';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRank } from '../format/rank';
import { siteWords } from '../words/site';
import { tellWords } from '../words/tell';
import { tellDistrict, tellUniverse, type Telling } from './telling';

/** One part of a reading in words: a row of the table of all readings. */
export interface ReadingRow {
	id: string;
	universe: string;
	period: string;
	group: string;
	value: string;
	rank: string;
	/** How far the best of the others is, and who: "강동구 63.0, 2.2%p 뒤". */
	margin: string;
	outcome: Outcome;
	literal: boolean;
}

/** The rows of one reading, a period each. */
export function readingRows(telling: Telling, result: ReadingResult): ReadingRow[] {
	return result.parts.map((part) => ({
		id: part.id,
		universe: part.universe ? tellUniverse(telling, part.universe, part.period) : '',
		period: formatPeriod(part.period, telling.locale),
		group: formatGroup(part, telling.locale),
		value: tellFigure(telling, part),
		rank: tellPlace(telling, part),
		margin: tellMargin(telling, part),
		outcome: part.outcome,
		literal: result.reading.literal
	}));
}

function tellFigure({ dataset, locale }: Telling, { figure, measure }: Part): string {
	if (figure.kind === 'missing') return siteWords[locale].missing[figure.reason];
	const unit = dataset.measure(measure)?.unit === 'percent' ? '%' : '';
	const mark = figure.mark === 'low-reliability' ? '*' : '';
	return formatNumber(figure.value, figure.decimals) + unit + mark;
}

function tellPlace({ locale }: Telling, { finding }: Part): string {
	if (finding?.kind !== 'rank') return '';
	const rank = formatRank(finding.rank, finding.tiedWith.length > 0, locale);
	return tellWords[locale].placeOf(rank, finding.of);
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
