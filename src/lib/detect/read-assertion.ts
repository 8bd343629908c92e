import type { Mention } from './mention';
import { findDirection, precisionOf } from './relation-words';
import type { Assertion } from './statements';

/** What the words around an assertion say. */
export interface Around {
	before: string;
	after: string;
	/** A run said before it: "4회 연속 1위". */
	times: number | null;
	base: { value: number | null } | null;
}

/** An assertion and how many characters after its words still belong to it. */
export interface ReadAssertion {
	assertion: Assertion;
	extra: number;
}

const immediate =
	/^ ?(?:가량|정도|나|이나)? ?(?:이 |가 )?(?:상승|증가|성장|늘|올랐|올라|오른|하락|감소|줄|떨어|급증|급감)/;

/** What a mention asserts; `unsupported` for what no claim kind holds; undefined for no assertion. */
export function readAssertion(
	mention: Mention,
	{ before, after, times, base }: Around
): ReadAssertion | 'unsupported' | undefined {
	const place = (rank: number, lowest: boolean): ReadAssertion => ({
		assertion:
			times === null
				? { kind: 'rank', assertion: { type: 'nth', rank }, lowest }
				: { kind: 'streak', rank, times, lowest },
		extra: 0
	});
	const plainRank = (assertion: Extract<Assertion, { kind: 'rank' }>['assertion']) => ({
		...{ assertion: { kind: 'rank', assertion, lowest: false } as const, extra: 0 }
	});
	switch (mention.type) {
		case 'rank':
			return place(mention.rank, false);
		case 'superlative':
			return place(1, mention.lowest);
		case 'top':
			return plainRank({ type: 'top', n: mention.n });
		case 'among-highest':
		case 'last':
			return plainRank({ type: mention.type });
		case 'percent':
			return readPercent(mention, before, after, base);
		case 'persons':
			return readPersons(mention, before, after, base);
		case 'points': {
			const near = findDirection(after.slice(0, 18));
			// "고용률은 0.9%p, 실업률은 0.7%p 올랐다": one verb for both.
			const found = near ?? (/^ ?[,·]/.test(after) ? findDirection(after.slice(0, 80)) : undefined);
			if (!found) return 'unsupported';
			const extra = near?.end ?? 0;
			return moved('points', mention.value, mention.decimals, found.up, base, extra);
		}
		case 'direction':
			return moved('points', null, 0, mention.up, base, 0);
		case 'unsupported':
			return 'unsupported';
		default:
			return undefined;
	}
}

function moved(
	unit: 'points' | 'percent' | 'persons',
	amount: number | null,
	decimals: number,
	up: boolean,
	base: Around['base'],
	extra: number
): ReadAssertion {
	const direction = up ? 'up' : 'down';
	const baseValue = base?.value ?? null;
	return {
		assertion: { kind: 'change', unit, amount, decimals, direction, base: null, baseValue },
		extra
	};
}

function readPercent(
	{ value, decimals }: { value: number; decimals: number },
	before: string,
	after: string,
	base: Around['base']
): ReadAssertion | 'unsupported' {
	const change = immediate.exec(after);
	if (change) {
		const up = findDirection(change[0])?.up ?? true;
		return moved('percent', value, Math.min(2, decimals), up, base, change[0].length);
	}
	if (value > 100) return 'unsupported';
	const precision = precisionOf(before, after);
	return { assertion: { kind: 'value', value, decimals, precision, unit: 'percent' }, extra: 0 };
}

function readPersons(
	{ value, more }: { value: number; more: boolean },
	before: string,
	after: string,
	base: Around['base']
): ReadAssertion | undefined {
	const change = immediate.exec(after);
	if (change) {
		const up = findDirection(change[0])?.up ?? true;
		return moved('persons', value, 0, up, base, change[0].length);
	}
	// Smaller counts and those that a programme brought forth are of no survey.
	if (value < 1000 || /^(?:을|를)? ?(?:배출|양성|발굴|연계|지원|모집|선발|채용)/.test(after)) {
		return undefined;
	}
	const spoken = precisionOf(before, after);
	const precision = more && spoken === 'exact' ? 'about' : spoken;
	return { assertion: { kind: 'value', value, decimals: 0, precision, unit: 'persons' }, extra: 0 };
}
