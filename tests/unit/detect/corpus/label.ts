import type { Period } from '../../../../src/lib/domain/period';

/** What a person understood by one claim of a sentence; null where the words leave it open. */
export interface Label {
	kind: string;
	district: string | null;
	measure: string | null;
	sex: string | null;
	age: string | null;
	periods: readonly Period[] | null;
	universe: string | null;
	stated: Readonly<Record<string, unknown>>;
}

/** A short text: its sentences in order, each with the claims in it. */
export interface CorpusText {
	name: string;
	/** ISO date of the text, or null when it has none. */
	date: string | null;
	/** Code of the article's district. */
	district: string | null;
	sentences: readonly (readonly [string, ...Label[]])[];
}

/** Parameters of a label by short names: an employment rate of both sexes unless said. */
export interface Said {
	d?: string | null;
	m?: string;
	sex?: string;
	age?: string;
	p?: Period[];
	u?: string;
	/** Of a change. */
	base?: Period;
	from?: number;
}

type Stated = Label['stated'];

function label(kind: string, said: Said, stated: Stated): Label {
	return {
		kind,
		district: said.d ?? null,
		measure: said.m ?? 'employment_rate',
		sex: said.sex ?? 'total',
		age: said.age ?? null,
		periods: said.p ?? null,
		universe: said.u ?? null,
		stated
	};
}

export const rank = (n: number, said: Said) => label('rank', said, { rank: n });
export const lowest = (said: Said) => label('rank', said, { rank: 1, order: 'lowest-first' });
export const last = (said: Said) => label('rank', said, { rank: 'last' });
export const top = (n: number, said: Said) => label('rank', said, { top: n });
export const among = (said: Said) => label('rank', said, { rank: 'among-highest' });
export const streak = (n: number, times: number, said: Said) =>
	label('streak', said, { rank: n, times });
export const record = (extreme: string, said: Said, since?: Period) =>
	label('record', said, { record: extreme, ...(since && { since }) });
export const percent = (value: number, said: Said, precision?: string) =>
	label('value', said, { value, unit: 'percent', ...(precision && { precision }) });
export const persons = (value: number, said: Said, precision?: string) =>
	label('value', said, { value, unit: 'persons', ...(precision && { precision }) });

const change =
	(unit: string) =>
	(amount: number | null, direction: string, said: Said): Label =>
		label('change', said, {
			change: amount,
			unit,
			direction,
			...(said.base && { base: said.base }),
			...(said.from !== undefined && { from: said.from })
		});
export const points = change('points');
export const relative = change('percent');
export const heads = change('persons');

export const compared = (relation: string, against: string, said: Said, margin?: number) =>
	label('comparison', said, { relation, against, ...(margin !== undefined && { margin }) });

function withoutSeries(kind: string, d: string | null, stated: Stated): Label {
	return {
		...{ kind, district: d, measure: null, sex: null, age: null, periods: null, universe: null },
		stated
	};
}

export const outside = (topic: string, d: string | null) => withoutSeries('outside', d, { topic });
export const years = (n: number, fromYear: number, toYear: number, d: string) =>
	withoutSeries('interval', d, { years: n, fromYear, toYear });
export const items = (n: number, d: string) =>
	withoutSeries('count', d, { count: n, of: 'named-items' });
export const firsts = (n: number, d: string, period: Period, universe: string | null) => ({
	...withoutSeries('count', d, { count: n, of: 'first-places' }),
	periods: [period],
	universe
});
