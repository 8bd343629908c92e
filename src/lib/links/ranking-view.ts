import { parsePeriod, type Period } from '../domain/period';
import { parseAge, parseSex, type Age, type Sex } from '../domain/population';
import type { Universe } from '../domain/universe';

/** What a ranking shows: everything but the measure, which is in the path. */
export interface RankingView {
	universe: Universe;
	period: Period;
	sex: Sex;
	age: Age;
}

/** The population groups a measure is published for, each with its periods, oldest first. */
export interface Availability {
	sex: Sex;
	age: Age;
	periods: Period[];
	/** Set where `periods` has surveys of the reader's own: ours among them, which decide what is usual. */
	published?: readonly Period[];
}

export interface RankingChoices {
	groups: readonly Availability[];
	isUniverse(universe: Universe): boolean;
	/** Shown when the address says nothing. */
	standard: RankingView;
}

/** A part of the address that could not be followed, and what is shown instead. */
export interface ViewIssue {
	parameter: 'universe' | 'period' | 'sex' | 'age' | 'group';
	found: string;
	shown: string;
}

/**
 * A view as a query in a fixed order: short, since what the standard view shows anyway is left out.
 * Without a standard every part is written, for links that must still mean the same next year.
 */
export function rankingQuery(view: RankingView, standard: RankingView | null): string {
	const query = new URLSearchParams();
	for (const key of ['universe', 'period', 'sex', 'age'] as const) {
		if (view[key] !== standard?.[key]) query.set(key, view[key]);
	}
	return query.toString();
}

/**
 * Reads an address strictly: every unknown or contradictory value is named and the nearest valid
 * view is shown, so a ranking never comes out blank.
 */
export function parseRankingView(
	query: URLSearchParams,
	choices: RankingChoices
): { view: RankingView; issues: ViewIssue[] } {
	const issues: ViewIssue[] = [];
	const { standard } = choices;

	function read<T extends string>(
		parameter: 'universe' | 'period' | 'sex' | 'age',
		parse: (text: string) => T | undefined,
		otherwise: T
	): T {
		const text = query.get(parameter);
		if (text === null) return otherwise;
		const value = parse(text);
		if (value === undefined) issues.push({ parameter, found: text, shown: otherwise });
		return value ?? otherwise;
	}

	const universe = read(
		'universe',
		(text) => (choices.isUniverse(text) ? text : undefined),
		standard.universe
	);
	let sex = read('sex', parseSex, standard.sex);
	// A "+" typed by hand arrives as a space.
	let age = read('age', (text) => parseAge(text.replace(/ $/, '+')), standard.age);
	const asked = { sex, age };
	const group =
		choices.groups.find((each) => each.sex === sex && each.age === age) ??
		choices.groups.find((each) => each.sex === sex) ??
		choices.groups.find((each) => each.age === age) ??
		choices.groups[0];
	if (group && (group.sex !== sex || group.age !== age)) {
		({ sex, age } = group);
		issues.push({ parameter: 'group', found: groupText(asked), shown: groupText({ sex, age }) });
	}

	const periods = group?.periods ?? [];
	// An address means the same whether or not a reader has surveys of their own.
	const usual = group?.published ?? periods;
	const latest = usual.includes(standard.period) ? standard.period : usual.at(-1);
	const nearest = latest ?? standard.period;
	let period = read('period', parsePeriod, nearest);
	if (!periods.includes(period)) {
		issues.push({ parameter: 'period', found: period, shown: nearest });
		period = nearest;
	}
	return { view: { universe, period, sex, age }, issues };
}

const groupText = ({ sex, age }: { sex: Sex; age: Age }) => `${sex} ${age}`;
