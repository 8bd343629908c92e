import { partOf, type ChangeablePart, open } from '../claims/change-statement';
import type { Statement } from '../claims/claim';
import type { SeriesId } from '../domain/dataset';
import type { Measure } from '../domain/measure';
import { isRate } from '../domain/measure';
import { halfOf, stepPeriod, type Period } from '../domain/period';
import { ages, sexes } from '../domain/population';
import { provinces } from '../domain/province';
import type { UniverseDefinition } from '../domain/universe';
import type { Locale } from '../format/locale';
import { formatPeriod } from '../format/period';
import { formatPeriods } from '../format/periods';
import { formatAge } from '../format/population';
import { formatUniverse } from '../format/universe';
import { checkWords } from '../words/check';

/** What the choices of a chip come from. */
export interface ChipLists {
	measures: readonly Measure[];
	universes: readonly UniverseDefinition[];
	/** Oldest first. */
	periods: readonly Period[];
	series: readonly SeriesId[];
}

export interface ChipOption {
	value: string;
	text: string;
}

/** A part of a claim as a reader may set it right. */
export interface Chip {
	part: ChangeablePart;
	label: string;
	value: string;
	/** Null for a number, which is typed. */
	options: ChipOption[] | null;
	/** Of a number: 1 for ranks and counts. */
	step: 1 | 0.1 | null;
}

const order = [
	...(['measure', 'sex', 'age', 'periods', 'base', 'universe', 'number', 'times'] as const)
] satisfies ChangeablePart[];

/** The parts that a statement has, each with everything that it may be changed to. */
export function claimChips(statement: Statement, lists: ChipLists, locale: Locale): Chip[] {
	return order.flatMap((part) => {
		const value = partOf(statement, part);
		if (value === undefined) return [];
		const isNumber = part === 'number' || part === 'times';
		const offered = isNumber ? null : optionsOf(part, statement, lists, locale);
		return [
			{
				part,
				label: labelOf(part, statement, locale),
				value,
				options: offered && withCurrent(offered, part, value, lists, locale),
				step: isNumber ? (isCounted(statement) || part === 'times' ? 1 : 0.1) : null
			}
		];
	});
}

function labelOf(part: ChangeablePart, statement: Statement, locale: Locale): string {
	const { parts } = checkWords[locale];
	if (part !== 'number') return parts[part];
	if (statement.kind === 'rank' || statement.kind === 'streak') return parts.rank;
	return statement.kind === 'count' ? parts.count : parts.number;
}

const isCounted = ({ kind }: Statement) => kind === 'rank' || kind === 'streak' || kind === 'count';

function optionsOf(
	part: Exclude<ChangeablePart, 'number' | 'times'>,
	statement: Statement,
	lists: ChipLists,
	locale: Locale
): ChipOption[] {
	const words = checkWords[locale];
	const leftOpen = { value: open, text: words.open };
	const newestFirst = [...lists.periods].reverse();
	switch (part) {
		case 'measure':
			return lists.measures
				.filter((measure) => fitsUnit(statement, measure))
				.map(({ id, label }) => ({ value: id, text: label[locale] }));
		case 'sex':
			return [leftOpen, ...sexes.map((sex) => ({ value: sex, text: words.sexes[sex] }))];
		case 'age':
			return [
				leftOpen,
				...ages
					.filter((age) => isPublished(lists.series, statement, age))
					.map((age) => ({ value: age, text: formatAge(age, locale) }))
			];
		case 'base':
			return [leftOpen, ...newestFirst.map((each) => periodOption([each], locale))];
		case 'periods':
			return [
				leftOpen,
				...newestFirst.flatMap((period) => {
					const first = stepPeriod(period, -1);
					const both = halfOf(period) === 2 && lists.periods.includes(first);
					const one = periodOption([period], locale);
					return both ? [periodOption([first, period], locale), one] : [one];
				})
			];
		case 'universe':
			return [
				...(statement.kind === 'comparison' ? [] : [leftOpen]),
				...lists.universes.map(({ id }) => id),
				...provinces
					.filter(({ name }) => name !== '서울' && name !== '세종')
					.map(({ name }) => `province:${name}`)
			].map((each) =>
				typeof each === 'string'
					? { value: each, text: formatUniverse(each, lists.universes, locale) }
					: each
			);
	}
}

function periodOption(periods: readonly Period[], locale: Locale): ChipOption {
	const text =
		periods.length === 1 ? formatPeriod(periods[0]!, locale) : formatPeriods(periods, locale);
	return { value: periods.join('+'), text };
}

/** Persons cannot be said of a rate, nor percent of a count. */
function fitsUnit(statement: Statement, measure: Measure): boolean {
	switch (statement.kind) {
		case 'value':
			return isRate(measure) === (statement.unit === 'percent');
		case 'change':
			if (statement.unit === 'percent') return true;
			return isRate(measure) === (statement.unit === 'points');
	}
	return true;
}

function isPublished(series: readonly SeriesId[], statement: Statement, age: string): boolean {
	return (
		'measure' in statement &&
		series.some((each) => each.measure === statement.measure && each.age === age)
	);
}

/** What the text says stays among the choices, however unusual. */
function withCurrent(
	options: ChipOption[],
	part: ChangeablePart,
	value: string,
	lists: ChipLists,
	locale: Locale
): ChipOption[] {
	if (options.some((option) => option.value === value)) return options;
	const text =
		part === 'periods' || part === 'base'
			? formatPeriods(value.split('+') as Period[], locale)
			: part === 'universe'
				? formatUniverse(value, lists.universes, locale)
				: part === 'age'
					? formatAge(value as (typeof ages)[number], locale)
					: value;
	return [{ value, text }, ...options];
}
