import type { ClaimKind } from '../claims/claim';
import type { Evaluation } from '../claims/evaluation';
import type { Outcome, Verdict } from '../claims/verdict';
import type { ReportedFigure } from '../domain/reported';
import { formatPeriod } from '../format/period';
import { readingRow, type ReadingRow } from './reading-row';
import { firmnessView, type FirmnessView } from './firmness-view';
import { indirectView, type IndirectView } from './indirect-view';
import { ledgerView, type AtomView } from './ledger-view';
import { noteViews, type NoteView } from './note-view';
import { robustnessView, type RobustnessView } from './robustness-view';
import { scopeCells } from './scope-cells';
import { scopeView, type ScopeView } from './scope-view';
import { tellMissingTables } from './tell-missing';
import { tellReason } from './tell-reason';
import { tellTrueStatement } from './tell-true-statement';
import type { Telling } from './telling';
import { uniquenessView, type UniquenessView } from './uniqueness-view';

/** A judged claim in words of one language: what every page, card and image shows of it. */
export interface ClaimView {
	id: string;
	kind: ClaimKind;
	title: string;
	/** The words under check, as they stand in the text. */
	quote: string;
	verdict: Verdict;
	/** One line of why. */
	reason: string;
	/** Every reading, the literal first. */
	rows: ReadingRow[];
	/** The surveys that the cells of every row stand for. */
	periods: string[];
	/** How many readings hold, fail or lack figures, each at every survey it speaks of. */
	counts: { holds: number; fails: number; missing: number; all: number };
	/** Sentences that would have been true; empty when no figure allows one. */
	trueSentences: string[];
	/** The true sentences speak of an earlier survey than the claim, because its figures are missing. */
	trueIsEarlier: boolean;
	/** The tables that are not there; null when none is needed. */
	missing: string | null;
	/** What is missing was published, so that adding a table can settle the claim. */
	missingCanBeAdded: boolean;
	/** Meanings of an ambiguous number outside these statistics. */
	meanings: string[];
	citations: { outlet: string; date: string; url: string; note: string }[];
	dataVersion: string;
	/** Every assertion of the sentence with its own verdict. */
	ledger: AtomView[];
	/** The grid of all readings; null for kinds without readings. */
	scope: ScopeView | null;
	/** Null where chance has no part or cannot be reckoned. */
	firmness: FirmnessView | null;
	/** Rank claims only. */
	robustness: RobustnessView | null;
	uniqueness: UniquenessView | null;
	/** For a women's rate that is missing. */
	indirect: IndirectView | null;
	/** What is mistaken in the sentence first. */
	notes: NoteView[];
}

/** `reported`: what was printed only, for indirect evidence; none of it is mixed into the rest. */
export function claimView(
	telling: Telling,
	evaluation: Evaluation,
	reported: readonly ReportedFigure[] = []
): ClaimView {
	const { locale } = telling;
	const { claim, readings, trueStatement } = evaluation;
	const cells = scopeCells(telling, evaluation);
	const counted = (outcome: Outcome) => cells.filter((cell) => cell.outcome === outcome).length;
	return {
		id: claim.id,
		kind: claim.statement.kind,
		title: claim.title[locale],
		quote: claim.anchor[locale].exact,
		verdict: evaluation.verdict,
		reason: tellReason(telling, evaluation),
		rows: readings.map((result) => readingRow(telling, result)),
		periods: (readings[0]?.parts ?? []).map(({ period }) => formatPeriod(period, locale)),
		counts: {
			holds: counted('holds'),
			fails: counted('fails'),
			missing: counted('missing'),
			all: cells.length
		},
		trueSentences: trueStatement ? tellTrueStatement(telling, trueStatement) : [],
		trueIsEarlier: trueStatement !== null && 'earlier' in trueStatement && trueStatement.earlier,
		missing: evaluation.missing.length > 0 ? tellMissingTables(telling, evaluation.missing) : null,
		missingCanBeAdded: evaluation.missing.some(({ reason }) => reason === 'not-in-data-set'),
		meanings:
			claim.statement.kind === 'outside'
				? claim.statement.meanings.map((meaning) => meaning[locale])
				: [],
		citations: claim.citations.map((citation) => ({ ...citation, note: citation.note[locale] })),
		dataVersion: evaluation.dataVersion,
		ledger: ledgerView(telling, evaluation),
		scope: scopeView(telling, evaluation),
		firmness: firmnessView(telling, evaluation),
		robustness: robustnessView(telling, evaluation.robustness),
		uniqueness: uniquenessView(telling, evaluation.robustness),
		indirect: indirectView(telling, evaluation, reported),
		notes: noteViews(telling, evaluation)
	};
}
