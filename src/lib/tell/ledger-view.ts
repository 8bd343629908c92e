import type { Claim } from '../claims/claim';
import { allHold } from '../claims/conjunction';
import type { Atom, Evaluation } from '../claims/evaluation';
import { uniteMissing } from '../claims/missing-table';
import type { Verdict } from '../claims/verdict';
import { formatPeriod } from '../format/period';
import { tellLedgerWords } from '../words/tell-ledger';
import { capitalized } from './capitalized';
import type { Judged } from './judged';
import { tellReason } from './tell-reason';
import { tellStatedSeries } from './tell-stated-series';
import type { Telling } from './telling';

/** One assertion of the sentence with its own verdict. */
export interface AtomView {
	id: string;
	/** What kind of assertion it is, in words. */
	kind: string;
	/** The survey it speaks of; null for what is no survey. */
	period: string | null;
	verdict: Verdict;
	/** One line of why. */
	result: string;
	/** Permalink ids of its parts. */
	parts: string[];
}

export function ledgerView(telling: Telling, evaluation: Evaluation): AtomView[] {
	return evaluation.atoms.map((atom) => ({
		id: atom.id,
		kind: tellKind(telling, evaluation.claim, atom),
		period: atom.period && formatPeriod(atom.period, telling.locale),
		verdict: atom.verdict,
		result: tellResult(telling, evaluation, atom),
		parts: atom.parts
	}));
}

function tellKind(telling: Telling, { statement }: Claim, { kind }: Atom): string {
	const words = tellLedgerWords[telling.locale];
	if (kind !== 'survey') return words.kind[kind];
	if (statement.kind === 'outside' || statement.kind === 'interval') return words.kind.event;
	return words.survey[statement.kind](tellStatedSeries(telling, statement));
}

function tellResult(telling: Telling, evaluation: Evaluation, atom: Atom): string {
	const words = tellLedgerWords[telling.locale];
	const { statement } = evaluation.claim;
	if (statement.kind === 'interval') {
		const { fromYear, toYear, years, event } = statement;
		return atom.kind === 'arithmetic'
			? words.years(fromYear, toYear, years, atom.verdict === 'supported')
			: words.event(capitalized(event[telling.locale]));
	}
	return tellReason(telling, atomJudged(evaluation, atom));
}

/** The claim as far as one survey goes: its parts there, and a place where a streak is claimed. */
function atomJudged({ claim, readings, notes }: Evaluation, { period, verdict }: Atom): Judged {
	const { statement } = claim;
	const own = readings
		.map((result) => {
			const parts = result.parts.filter((part) => part.period === period);
			return { ...result, parts, outcome: allHold(parts.map(({ outcome }) => outcome)) };
		})
		.filter(({ parts }) => parts.length > 0);
	return {
		claim:
			statement.kind === 'streak'
				? {
						...claim,
						statement: {
							...statement,
							kind: 'rank',
							assertion: { type: 'nth', rank: statement.rank }
						}
					}
				: claim,
		verdict,
		readings: own,
		missing: uniteMissing(own.flatMap(({ parts }) => parts).flatMap(({ missing }) => missing)),
		notes: notes.filter((note) => !('period' in note) || note.period === period)
	};
}
