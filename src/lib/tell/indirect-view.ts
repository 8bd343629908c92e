import type { Evaluation } from '../claims/evaluation';
import { indirectEvidence, type IndirectEvidence } from '../claims/indirect-evidence';
import { ownProvince } from '../claims/open-universes';
import type { Period } from '../domain/period';
import type { Age } from '../domain/population';
import type { ReportedFigure } from '../domain/reported';
import { formatDate } from '../format/date';
import { formatPeriod } from '../format/period';
import { articleWords } from '../words/article';
import { tellIndirectWords } from '../words/tell-indirect';
import { indirectRivals, type IndirectRival } from './indirect-rivals';
import { tellReported } from './reported-view';
import { tellIndirect, tellShareAssumption } from './tell-indirect';
import type { Telling } from './telling';

/** What published totals say about a women's rate that is in no table: always labelled, never a verdict. */
export interface IndirectView {
	label: string;
	/** How far it can go. */
	limit: string;
	/** One for each survey claimed, and for each value reported of it. */
	surveys: IndirectSurveyView[];
}

export interface IndirectSurveyView {
	period: string;
	/** The value that was printed, and by whom; null when none was. */
	reported: string | null;
	url: string | null;
	sentences: string[];
	/** The share of women that is assumed; null when nothing was worked out. */
	assumption: string | null;
	rivals: IndirectRival[];
}

/** Null unless a women's rate is claimed and missing. */
export function indirectView(
	telling: Telling,
	evaluation: Evaluation,
	reported: readonly ReportedFigure[]
): IndirectView | null {
	const { statement } = evaluation.claim;
	const periods = evaluation.readings[0]?.reading.periods ?? [];
	if (evaluation.verdict !== 'no-data' || periods.length === 0) return null;
	if (!('measure' in statement) || statement.sex !== 'female') return null;
	const words = tellIndirectWords[telling.locale];
	return {
		label: words.label,
		limit: words.limit,
		surveys: periods.flatMap((period) => surveysOf(telling, evaluation, reported, period))
	};
}

function surveysOf(
	telling: Telling,
	evaluation: Evaluation,
	reported: readonly ReportedFigure[],
	period: Period
): IndirectSurveyView[] {
	const words = tellIndirectWords[telling.locale];
	const about = reportedAbout(evaluation, reported, period);
	const values = about.filter(({ age, value }, index) => {
		const first = about.findIndex((row) => row.age === age && row.value === value);
		return value !== null && first === index;
	});
	const told = formatPeriod(period, telling.locale);
	const silent = { period: told, reported: null, url: null, assumption: null, rivals: [] };
	if (values.length === 0) {
		const sentence = about.length > 0 ? words.onlyRank(told) : words.nothing(told);
		return [{ ...silent, sentences: [sentence] }];
	}
	return values.map((row) => {
		const evidence = evidenceOf(telling, evaluation, row);
		const by = articleWords[telling.locale].reportedBy(
			row.outlet,
			formatDate(row.published, telling.locale)
		);
		const source = { reported: words.reported(tellReported(telling, row), by), url: row.url };
		return evidence && evidence.rivals.length > 0
			? {
					period: told,
					...source,
					sentences: tellIndirect(telling, evaluation.claim.district, evidence),
					assumption: tellShareAssumption(telling, evidence),
					rivals: indirectRivals(telling, evidence)
				}
			: { ...silent, ...source, sentences: [words.noTotals(told)] };
	});
}

/** What was printed of the claimed rate at a survey, by any age that the claim may mean. */
function reportedAbout(
	{ claim: { district, statement } }: Evaluation,
	reported: readonly ReportedFigure[],
	period: Period
): ReportedFigure[] {
	if (!('measure' in statement)) return [];
	const ages: readonly Age[] = statement.age ? [statement.age] : ['15+', '15-64'];
	return reported.filter(
		(row) =>
			row.district === district &&
			row.measure === statement.measure &&
			row.sex === 'female' &&
			row.period === period &&
			ages.includes(row.age)
	);
}

/** Among the universe that was printed, else that which the claim states, else its own province. */
function evidenceOf(
	{ dataset }: Telling,
	{ claim: { district, statement } }: Evaluation,
	row: ReportedFigure
): IndirectEvidence | null {
	const stated = 'universe' in statement ? statement.universe : null;
	const universe =
		row.claimedUniverse ?? stated ?? ownProvince(dataset, district, row.period) ?? 'national';
	return indirectEvidence(dataset, row.measure, row, universe);
}
