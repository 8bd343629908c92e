import { findReading, type Evaluation, type Part, type ReadingResult } from '../claims/evaluation';
import type { Firmness } from '../claims/firmness';
import { formatList } from '../format/list';
import { formatConfidence } from '../format/confidence';
import { formatPeriod } from '../format/period';
import { formatGroup } from '../format/population';
import { formatRankRange } from '../format/rank';
import { tellFirmnessWords } from '../words/tell-firmness';
import { readingUniverse } from './reading-facets';
import { tellRankWithSet } from './tell-rank';
import type { Telling } from './telling';

/** How much of a verdict chance could account for, in words. */
export interface FirmnessView {
	grade: Firmness['grade'];
	/** The grade in words. */
	label: string;
	/** The reading that it is about. */
	about: string;
	sentence: string;
	/** Reliability marks, rounding, joint levels. */
	caveats: string[];
	/** The confidence set of each survey's rank: "1위(97.5%: 1–8위)". Only where ranks are at stake. */
	sets: { part: string; label: string; text: string }[];
	/** Where the standard errors come from. */
	assumption: string;
}

/** Null where nothing can be tested. */
export function firmnessView(telling: Telling, evaluation: Evaluation): FirmnessView | null {
	const { firmness } = evaluation;
	const about = firmness && findReading(evaluation, firmness.reading);
	if (!firmness || !about || about.parts.every(isAlone)) return null;
	const { locale } = telling;
	const words = tellFirmnessWords[locale];
	const holds = about.outcome === 'holds';
	return {
		grade: firmness.grade,
		label: words.label[holds ? 'holds' : 'fails'][firmness.grade],
		about: [readingUniverse(telling, about), formatGroup(about.reading, locale)]
			.filter(Boolean)
			.join(', '),
		sentence: tellFirmness(telling, firmness, about),
		caveats: [
			...(firmness.cappedByReliability ? [words.capped] : []),
			...(firmness.roundingMatters ? [words.rounding] : []),
			...tellJointLevel(telling, firmness, about)
		],
		sets: rankSets(firmness, about).map(({ part, finding, set }) => ({
			part: part.id,
			label: formatPeriod(part.period, locale),
			text: tellRankWithSet(
				telling,
				finding,
				part.measure,
				set,
				formatConfidence(levelOfEach(firmness, about))
			)
		})),
		assumption: words.assumption
	};
}

/** A set of one, or a record among one survey: there is nothing that chance could change. */
function isAlone({ finding }: Part): boolean {
	if (finding?.kind === 'rank') return finding.of === 1;
	return finding?.kind === 'record' && finding.surveys === 1;
}

function tellFirmness(telling: Telling, firmness: Firmness, about: ReadingResult): string {
	const { locale } = telling;
	const words = tellFirmnessWords[locale];
	const level = formatConfidence(firmness.level);
	const holds = about.outcome === 'holds';
	const sets = rankSets(firmness, about);
	const kind =
		firmness.grade === 'within-sampling-error'
			? holds
				? 'holdsWithin'
				: 'failsWithin'
			: firmness.grade;
	if (sets.length === 0) return words.gap[kind](level);
	const told = formatList(
		sets.map(({ part, set: [best, worst] }) =>
			words.setAt(formatPeriod(part.period, locale), formatRankRange(best, worst, locale))
		),
		locale
	);
	return words.rank[kind](level, told);
}

/** The sets of parts that have a rank; records and differences are told without theirs. */
function rankSets({ sets }: Firmness, { parts }: ReadingResult) {
	return sets.flatMap(({ part: id, set }) => {
		const part: Part | undefined = parts.find((each) => each.id === id);
		if (part?.finding?.kind !== 'rank') return [];
		return [{ part, finding: part.finding, set }];
	});
}

/** Bonferroni: 1 − (1 − level) / parts. */
function levelOfEach({ level }: Firmness, { parts }: ReadingResult): number {
	return 1 - (1 - level) / parts.length;
}

function tellJointLevel(telling: Telling, firmness: Firmness, about: ReadingResult): string[] {
	const count = about.parts.length;
	if (count < 2) return [];
	const each = formatConfidence(levelOfEach(firmness, about));
	return [tellFirmnessWords[telling.locale].joint(count, formatConfidence(firmness.level), each)];
}
