import type { Claim, RankAssertion, Statement } from '../claims/claim';
import { parsePeriod } from '../domain/period';
import { parseAge, parseSex } from '../domain/population';
import {
	Fields,
	oneOf,
	parseDate,
	parsePeriods,
	readAmount,
	readCount,
	readDecimals,
	readNumber,
	Refused
} from './strict-fields';

/** A claim as its link carries it: the words, whom they are about, when they appeared, what they say. */
export interface LinkedClaim extends Pick<Claim, 'district' | 'statement'> {
	quote: string;
	/** ISO date of the text, with or without a day. */
	date: string | null;
}

/** What the ids in a link are checked against. */
export interface LinkChoices {
	isDistrict(code: string): boolean;
	isMeasure(id: string): boolean;
	isUniverse(id: string): boolean;
}

/** Kinds that a link can carry: those that the figures can answer under a reading. */
export type LinkedKind = Extract<Statement, { measure: string }>['kind'];

/** A quote longer than this is cut: the words only say where the claim came from. */
const longestQuote = 300;

const texts = (fields: Record<string, string | number | null>): [string, string][] =>
	Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, `${value}`]]));

function assertionText(assertion: RankAssertion): string {
	if (assertion.type === 'nth') return `nth:${assertion.rank}`;
	return assertion.type === 'top' ? `top:${assertion.n}` : assertion.type;
}

function ownFields(statement: Extract<Statement, { measure: string }>) {
	switch (statement.kind) {
		case 'rank': {
			const { universe, order, assertion } = statement;
			return texts({ universe, order, says: assertionText(assertion) });
		}
		case 'streak': {
			const { universe, order, rank, times } = statement;
			return texts({ universe, order, rank, times });
		}
		case 'value': {
			const { value, decimals, precision, unit } = statement;
			return texts({ value, decimals, precision, unit });
		}
		case 'change': {
			const { unit, amount, decimals, direction, base, baseValue } = statement;
			return texts({ unit, amount, decimals, direction, base, baseValue });
		}
		case 'comparison': {
			const { relation, against, margin } = statement;
			const other = 'district' in against ? against.district : `average:${against.averageOf}`;
			return texts({ relation, against: other, margin });
		}
		case 'record': {
			const { extreme, since } = statement;
			return texts({ extreme, since });
		}
	}
}

/**
 * What stands behind the # of a link to a claim, which no browser sends to a server. What the words
 * leave open is left out. Undefined for kinds that no figure can bear out.
 */
export function checkHash({ quote, district, date, statement }: LinkedClaim): string | undefined {
	if (!('measure' in statement)) return undefined;
	const { kind, measure, sex, age, periods } = statement;
	const cut = [...quote].slice(0, longestQuote).join('');
	const fields = [
		...texts({ kind, quote: cut, district, date, measure, sex, age }),
		...texts({ periods: periods?.join(',') ?? null }),
		...ownFields(statement)
	];
	return new URLSearchParams(fields).toString();
}

const order = oneOf('highest-first', 'lowest-first');
const quoteText = (text: string) =>
	text.trim() !== '' && [...text].length <= longestQuote ? text : undefined;

function parseAssertion(text: string): RankAssertion | undefined {
	if (text === 'last' || text === 'among-highest') return { type: text };
	const [type, digits = '', ...more] = text.split(':');
	const n = readCount(digits);
	if (n === undefined || more.length > 0) return undefined;
	if (type === 'nth') return { type, rank: n };
	return type === 'top' ? { type, n } : undefined;
}

function readClaim(fields: Fields, choices: LinkChoices): LinkedClaim {
	const known = (is: (text: string) => boolean) => (text: string) => (is(text) ? text : undefined);
	const universe = known((id) => choices.isUniverse(id));
	const district = known((code) => choices.isDistrict(code));
	const kind = fields.said(
		'kind',
		oneOf<LinkedKind>('rank', 'streak', 'value', 'change', 'comparison', 'record')
	);
	const about = {
		quote: fields.said('quote', quoteText),
		district: fields.said('district', district),
		date: fields.open('date', parseDate)
	};
	const series = {
		measure: fields.said(
			'measure',
			known((id) => choices.isMeasure(id))
		),
		sex: fields.open('sex', parseSex),
		age: fields.open('age', parseAge),
		periods: fields.open('periods', parsePeriods)
	};
	const against = (text: string) => {
		if (choices.isDistrict(text)) return { district: text };
		if (!text.startsWith('average:')) return undefined;
		const averageOf = universe(text.slice('average:'.length));
		return averageOf === undefined ? undefined : { averageOf };
	};
	const own = (): Statement => {
		switch (kind) {
			case 'rank':
				return {
					...{ kind, ...series, universe: fields.open('universe', universe) },
					order: fields.said('order', order),
					assertion: fields.said('says', parseAssertion)
				};
			case 'streak':
				return {
					...{ kind, ...series, universe: fields.open('universe', universe) },
					order: fields.said('order', order),
					rank: fields.said('rank', readCount),
					times: fields.said('times', readCount)
				};
			case 'value':
				return {
					...{ kind, ...series, value: fields.said('value', readNumber) },
					decimals: fields.said('decimals', readDecimals),
					precision: fields.said('precision', oneOf('exact', 'about', 'at-least', 'at-most')),
					unit: fields.said('unit', oneOf('percent', 'persons'))
				};
			case 'change':
				return {
					...{ kind, ...series },
					unit: fields.said('unit', oneOf('points', 'percent', 'persons')),
					amount: fields.open('amount', readAmount),
					decimals: fields.said('decimals', readDecimals),
					direction: fields.said('direction', oneOf('up', 'down', 'same')),
					base: fields.open('base', parsePeriod),
					baseValue: fields.open('baseValue', readNumber)
				};
			case 'comparison':
				return {
					...{ kind, ...series },
					relation: fields.said('relation', oneOf('above', 'below', 'equal')),
					against: fields.said('against', against),
					margin: fields.open('margin', readNumber)
				};
			case 'record':
				return {
					...{ kind, ...series },
					extreme: fields.said('extreme', oneOf('highest', 'lowest')),
					since: fields.open('since', parsePeriod)
				};
		}
	};
	return { ...about, statement: own() };
}

/**
 * Reads what stands behind the #, with or without it: null when there is no claim there at all, else
 * the claim, or the name of the first field that is unknown, missing, repeated or impossible.
 */
export function parseCheckHash(
	hash: string,
	choices: LinkChoices
): { claim: LinkedClaim } | { wrong: string } | null {
	const text = hash.replace(/^#/, '');
	if (!text.includes('kind=')) return null;
	try {
		const fields = new Fields(text);
		const claim = readClaim(fields, choices);
		fields.end();
		return { claim };
	} catch (error) {
		if (error instanceof Refused) return { wrong: error.message };
		throw error;
	}
}
