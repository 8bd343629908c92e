import type {
	ChangeStatement,
	Citation,
	Claim,
	ClaimKind,
	ComparisonStatement,
	IntervalStatement,
	OutsideStatement,
	RankAssertion,
	RankStatement,
	RecordStatement,
	StatedSeries,
	StreakStatement,
	TextQuote,
	ValueStatement
} from '../claims/claim';
import { parsePeriod } from '../domain/period';
import { ages, sexes } from '../domain/population';
import { leaf, listOf, nullable, objectOf, oneOf, variantOf, type Shape } from './shape';

/** The ids that a claim may use: what it names must exist in `data/`. */
export interface KnownIds {
	measures: readonly string[];
	hasUniverse: (id: string) => boolean;
	hasDistrict: (code: string) => boolean;
}

type Fields<T> = Record<keyof T, Shape>;

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const text = leaf('some text', isText);
const number = leaf('a number', (value) => Number.isFinite(value));
const count = leaf(
	'a whole number, 1 or more',
	(value) => Number.isInteger(value) && Number(value) > 0
);
const decimals = oneOf([0, 1, 2]);
const year = leaf(
	'a year such as 2018',
	(value) => Number.isInteger(value) && Number(value) > 1900
);
const period = leaf(
	'a half-year such as 2023H1',
	(value) => typeof value === 'string' && parsePeriod(value) !== undefined
);
const date = leaf(
	'a date such as 2024-08-09',
	(value) =>
		typeof value === 'string' &&
		/^\d{4}-\d\d-\d\d$/.test(value) &&
		!Number.isNaN(Date.parse(value)) &&
		new Date(value).toISOString().startsWith(value)
);
const address = leaf(
	'a whole address beginning with https:// or http://',
	(value) => typeof value === 'string' && URL.canParse(value) && /^https?:\/\//.test(value)
);
// Ids become anchors of the page: these two beginnings are taken by headings and quotes.
const claimId = leaf(
	'a short name of small letters, digits and hyphens that does not begin with section- or quote-',
	(value) => typeof value === 'string' && /^(?!section-|quote-)[a-z][a-z0-9-]*$/.test(value)
);
const translated = objectOf({ ko: text, en: text });
const order = oneOf(['highest-first', 'lowest-first']);

const assertion = variantOf('type', {
	nth: objectOf({ type: text, rank: count }),
	last: objectOf({ type: text }),
	top: objectOf({ type: text, n: count }),
	'among-highest': objectOf({ type: text })
} satisfies Record<RankAssertion['type'], Shape>);

/** One shape per kind of statement. The types make sure that no kind and no field is forgotten. */
function statementShapes(known: KnownIds): Record<ClaimKind, Shape> {
	const district = leaf(
		'a code of data/districts.csv',
		(v) => isText(v) && known.hasDistrict(`${v}`)
	);
	const universe = leaf(
		'a universe of data/universes.json, province:서울 or custom:1119,1125',
		(value) => isText(value) && known.hasUniverse(`${value}`)
	);
	const series: Fields<StatedSeries> = {
		measure: oneOf(known.measures),
		sex: nullable(oneOf(sexes)),
		age: nullable(oneOf(ages)),
		periods: nullable(listOf(period, { atLeast: 1 }))
	};
	const rank: Fields<RankStatement> = {
		...series,
		kind: text,
		universe: nullable(universe),
		order,
		assertion
	};
	const value: Fields<ValueStatement> = {
		...series,
		kind: text,
		value: number,
		decimals,
		precision: oneOf(['exact', 'about', 'at-least', 'at-most']),
		unit: oneOf(['percent', 'persons'])
	};
	const change: Fields<ChangeStatement> = {
		...series,
		kind: text,
		unit: oneOf(['points', 'percent', 'persons']),
		amount: nullable(leaf('a number, 0 or more', (v) => Number.isFinite(v) && Number(v) >= 0)),
		decimals,
		direction: oneOf(['up', 'down', 'same']),
		base: nullable(period),
		baseValue: nullable(number)
	};
	const against: Shape = (found, path) => {
		const average = typeof found === 'object' && found !== null && 'averageOf' in found;
		return (average ? objectOf({ averageOf: universe }) : objectOf({ district }))(found, path);
	};
	const comparison: Fields<ComparisonStatement> = {
		...series,
		kind: text,
		relation: oneOf(['above', 'below', 'equal']),
		against,
		margin: nullable(number)
	};
	const record: Fields<RecordStatement> = {
		...series,
		kind: text,
		extreme: oneOf(['highest', 'lowest']),
		since: nullable(period)
	};
	const streak: Fields<StreakStatement> = {
		...series,
		kind: text,
		universe: nullable(universe),
		order,
		rank: count,
		times: count
	};
	const interval: Fields<IntervalStatement> = {
		kind: text,
		years: count,
		fromYear: year,
		toYear: year,
		event: translated
	};
	const outside: Fields<OutsideStatement> = {
		kind: text,
		topic: oneOf(['award', 'budget', 'programme', 'record']),
		meanings: listOf(translated)
	};
	return {
		rank: objectOf(rank),
		value: objectOf(value),
		change: objectOf(change),
		comparison: objectOf(comparison),
		record: objectOf(record),
		streak: objectOf(streak),
		interval: objectOf(interval),
		count: variantOf('of', {
			'named-items': objectOf({
				kind: text,
				of: text,
				stated: count,
				items: listOf(translated, { atLeast: 1 })
			}),
			'first-places': objectOf({
				kind: text,
				of: text,
				stated: count,
				universe: nullable(universe),
				period
			})
		}),
		outside: objectOf(outside)
	};
}

/** Everything a claim of `claims.json` must be: every field known, every id existing, both languages. */
export function claimShape(known: KnownIds): Shape {
	const quote = objectOf({ exact: text } satisfies Partial<Fields<TextQuote>>, {
		prefix: text,
		suffix: text
	});
	const citation: Fields<Citation> = { outlet: text, date, url: address, note: translated };
	const claim: Fields<Claim> = {
		id: claimId,
		district: leaf('a code of data/districts.csv', (v) => isText(v) && known.hasDistrict(`${v}`)),
		anchor: objectOf({ ko: quote, en: quote }),
		title: translated,
		statement: variantOf('kind', statementShapes(known)),
		citations: listOf(objectOf(citation))
	};
	return objectOf(claim);
}
