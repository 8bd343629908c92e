import type { Span } from './span';

/** A word of direction and where it ends. */
export interface Directed extends Span {
	up: boolean;
	/** High or low as a state ("높다"), not a movement. */
	state: boolean;
}

const directed =
	/(상승|증가|올랐|올라|오른|오르|늘|높아|개선|뛰|급등|급증|확대)|(하락|감소|떨어|줄|낮아|내려|내린|급락|급감|축소)|(높|많|앞서|앞섰|앞선|웃돌|웃도|상회)|(낮|적|밑돌|밑도|하회|뒤처|뒤진)/;

/** The first word of direction in a text. */
export function findDirection(text: string): Directed | undefined {
	const match = directed.exec(text);
	if (!match) return undefined;
	const start = match.index;
	return {
		...{ start, end: start + match[0].length },
		up: match[1] !== undefined || match[3] !== undefined,
		state: match[3] !== undefined || match[4] !== undefined || /^(?:높|낮)아/.test(match[0])
	};
}

const relation =
	/(웃돌|웃도|상회|넘어|넘었|넘는|뛰어넘|앞서|앞섰|앞선|높|많|이상)|(밑돌|밑도|하회|못 미|못미|미치지|뒤처|낮|적|이하)|(비슷|같은 수준|동일)/;

export interface Related extends Span {
	relation: 'above' | 'below' | 'equal';
	margin: number | null;
}

const margin = /(?<![\d.])(\d{1,2}(?:\.\d{1,2})?) ?(?:%|퍼센트) ?(?:p|P|포인트)/;

/** How a figure stands to another one: what follows "평균보다" or "평균을". */
export function findRelation(text: string): Related | undefined {
	const match = relation.exec(text);
	if (!match) return undefined;
	const [word, above, below] = match;
	const end = match.index + word.length;
	const number = margin.exec(text.slice(0, end));
	return {
		...{ start: match.index, end },
		relation: above !== undefined ? 'above' : below !== undefined ? 'below' : 'equal',
		margin: number ? Number(number[1]) : null
	};
}

/** How exact a number is, by the words around it. */
export function precisionOf(before: string, after: string) {
	if (
		/^(?:를|을|선을|선)? ?(?:훌쩍 |처음 |처음으로 )?(?:넘|돌파|웃돌|웃도|상회|초과)|^ ?이상/.test(
			after
		)
	) {
		return 'at-least';
	}
	if (/^ ?(?:이하|미만)|^(?:를|을)? ?(?:밑돌|하회)/.test(after)) return 'at-most';
	if (/(?:약|대략) ?$/.test(before) || /^ ?(?:가량|안팎|내외|정도|남짓)|^에 육박/.test(after)) {
		return 'about';
	}
	return 'exact';
}
