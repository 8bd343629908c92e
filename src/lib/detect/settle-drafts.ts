import { stepPeriod, type Period } from '../domain/period';
import type { Statement } from '../claims/claim';
import type { DetectedClaim, UnderstoodPart } from './detection';
import type { Draft } from './draft';
import type { SaidPeriods } from './said';

/**
 * Finishes claims in the order of the text. One without a period, before the text has named any,
 * takes the survey that the text names first: its headline and first sentence speak of the same.
 */
export function settleDrafts(drafts: readonly Draft[], text: string): DetectedClaim[] {
	const first = drafts.find(
		({ periods }) => periods !== null && !periods.wholeYear && periods.value.length > 0
	)?.periods;
	return drafts
		.toSorted((a, b) => a.start - b.start || a.end - b.end)
		.map((draft, i) => settle(draft, first ?? null, text, `claim-${i + 1}`));
}

function settle(draft: Draft, first: SaidPeriods | null, text: string, id: string): DetectedClaim {
	const { start, end, district, flags, stepsBack } = draft;
	let { statement } = draft;
	const understood: UnderstoodPart[] = [...draft.understood];
	if ('periods' in statement && statement.periods === null && first !== null) {
		statement = { ...statement, periods: first.value };
		understood.push({
			...{ parameter: 'periods', value: first.value.join('+') },
			...{ start: first.start, end: first.end },
			...{ certainty: 'carried', note: 'period-of-survey-title' }
		});
	}
	statement = withBase(statement, stepsBack);
	return {
		...{ id, quote: text.slice(start, end), start, end },
		district: district?.value ?? null,
		districtChoices: district?.choices ?? [],
		...{ statement, understood, flags }
	};
}

function withBase(statement: Statement, stepsBack: number | null): Statement {
	if (statement.kind !== 'change' || statement.base !== null || stepsBack === null)
		return statement;
	const last: Period | undefined = statement.periods?.at(-1);
	return last === undefined ? statement : { ...statement, base: stepPeriod(last, -stepsBack) };
}
