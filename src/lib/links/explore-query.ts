import { peerMembers } from '../domain/peer-universe';
import { comparePeriods, parsePeriod, periodIndex, type Period } from '../domain/period';
import { parseAge, parseSex, type PopulationGroup } from '../domain/population';
import { customCodes, customUniverse, type Universe } from '../domain/universe';
import {
	comparisons,
	endCounts,
	exploreKinds,
	mostHighlights,
	standardSort,
	sortKeysOf,
	type ExploreView,
	type ScatterAxisChoice
} from './explore-view';
import type { Availability } from './ranking-view';

/** What there is to choose from, and what is shown when the address says nothing. */
export interface ExploreChoices {
	/** Population groups and periods by measure id. */
	available: Readonly<Record<string, readonly Availability[]>>;
	isUniverse(universe: Universe): boolean;
	isDistrict(code: string): boolean;
	standard: ExploreView;
}

export const exploreParameters = [
	'view',
	'measure',
	'sex',
	'age',
	'period',
	'from',
	'universe',
	'd',
	'with',
	'ends',
	'ci',
	'x',
	'sort',
	'order'
] as const;
export type ExploreParameter = (typeof exploreParameters)[number];

/** A part of the address that could not be followed, and what is shown instead (ids, not words). */
export interface ExploreIssue {
	parameter: ExploreParameter | 'group' | 'other';
	/** unknown: means nothing · unavailable: no figures there · order: the first survey comes after the last · repeated · too-many. */
	problem: 'unknown' | 'unavailable' | 'order' | 'repeated' | 'too-many';
	found: string;
	shown: string;
}

const axisText = ({ measure, sex, age, period }: ScatterAxisChoice) =>
	[measure, sex, age, period].join('.');
const groupText = ({ sex, age }: PopulationGroup) => `${sex} ${age}`;

/** The texts of a view's parameters; what they are is decided here, for writing and for leaving out. */
function textsOf(view: ExploreView): Record<ExploreParameter, string> {
	return {
		view: view.kind,
		measure: view.measure,
		sex: view.sex,
		age: view.age,
		period: view.period,
		from: view.from,
		universe: view.universe,
		d: view.highlight.join(','),
		with: view.compare.join(','),
		ends: view.ends === null ? 'all' : String(view.ends),
		ci: view.intervals ? '1' : '0',
		x: axisText(view.x),
		sort: view.sort,
		order: view.ascending ? 'up' : 'down'
	};
}

/**
 * A view as a query in a fixed order, short: what is standard for it anyway is left out. Commas, colons
 * and the plus of an age stay readable. The inverse of `parseExploreView` for every valid view.
 */
export function exploreQuery(view: ExploreView, choices: ExploreChoices): string {
	const texts = textsOf(view);
	const standard = textsOf(standardAround(view, choices));
	return exploreParameters
		.filter((key) => texts[key] !== standard[key])
		.map((key) => `${key}=${readable(texts[key])}`)
		.join('&');
}

const readable = (text: string) =>
	encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':');

/** What stands where the address is silent; the earlier survey and the other axis follow the rest. */
function standardAround(view: ExploreView, choices: ExploreChoices): ExploreView {
	const { standard } = choices;
	const periods = usualPeriodsOf(groupOf(choices, view));
	const from = standardFrom(view, periods, standard.from);
	const { measure, sex, age } = view;
	return {
		...standard,
		sort: standardSort(view.kind),
		period: standardPeriod(periods, standard.period),
		from,
		x: { measure, sex, age, period: view.from }
	};
}

/** The surveys with figures of a measure and group, oldest first. */
export function periodsOf(
	choices: Pick<ExploreChoices, 'available'>,
	view: Pick<ExploreView, 'measure' | 'sex' | 'age'>
): readonly Period[] {
	return groupOf(choices, view)?.periods ?? [];
}

function groupOf(
	{ available }: Pick<ExploreChoices, 'available'>,
	view: Pick<ExploreView, 'measure' | 'sex' | 'age'>
): Availability | undefined {
	// An address may name what every object has, as `constructor`.
	const groups = Object.hasOwn(available, view.measure) ? available[view.measure] : [];
	return groups?.find(({ sex, age }) => sex === view.sex && age === view.age);
}

/** An address means the same whether or not a reader has surveys of their own. */
const usualPeriodsOf = (group: Availability | undefined) =>
	group?.published ?? group?.periods ?? [];

function standardPeriod(periods: readonly Period[], standard: Period): Period {
	return periods.includes(standard) ? standard : (periods.at(-1) ?? standard);
}

/** The usual first survey, or the earliest there is; never after the last one shown. */
function standardFrom(view: { period: Period }, periods: readonly Period[], usual: Period): Period {
	const before = periods.filter((period) => comparePeriods(period, view.period) <= 0);
	return before.find((period) => comparePeriods(period, usual) >= 0) ?? before[0] ?? view.period;
}

/** The survey of the list that is least far away; the wanted one itself from an empty list. */
export function nearestPeriod(periods: readonly Period[], wanted: Period): Period {
	const distance = (period: Period) => Math.abs(periodIndex(period) - periodIndex(wanted));
	return [...periods].sort((a, b) => distance(a) - distance(b))[0] ?? wanted;
}

/**
 * Reads an address strictly: every unknown, repeated or contradictory value is named, and the nearest
 * valid view is shown, so the workbench never comes up blank.
 */
export function parseExploreView(
	query: URLSearchParams,
	choices: ExploreChoices
): { view: ExploreView; issues: ExploreIssue[] } {
	const issues: ExploreIssue[] = [];
	const { standard } = choices;
	const say = (
		parameter: ExploreIssue['parameter'],
		problem: ExploreIssue['problem'],
		found: string,
		shown: string
	) => issues.push({ parameter, problem, found, shown });

	function read<T extends string>(
		parameter: ExploreParameter,
		parse: (text: string) => T | undefined,
		otherwise: T
	): T {
		const [text, ...more] = query.getAll(parameter);
		if (text === undefined) return otherwise;
		if (more.length > 0) say(parameter, 'repeated', more.join(', '), text);
		const value = parse(text);
		if (value === undefined) say(parameter, 'unknown', text, otherwise);
		return value ?? otherwise;
	}
	const oneOf =
		<T extends string>(known: readonly T[]) =>
		(text: string) =>
			known.find((each) => each === text);
	// A "+" typed by hand arrives as a space.
	const ageOf = (text: string) => parseAge(text.replace(/ $/, '+'));

	for (const key of new Set(query.keys())) {
		if (!exploreParameters.some((known) => known === key)) say('other', 'unknown', key, '');
	}
	const kind = read('view', oneOf(exploreKinds), standard.kind);
	const measure = read('measure', oneOf(Object.keys(choices.available)), standard.measure);
	const groups = choices.available[measure] ?? [];
	const asked = {
		sex: read('sex', parseSex, standard.sex),
		age: read('age', ageOf, standard.age)
	};
	const group = nearestGroup(groups, asked);
	const { sex, age } = group ?? asked;
	if (sex !== asked.sex || age !== asked.age) {
		say('group', 'unavailable', groupText(asked), groupText({ sex, age }));
	}

	const periods = group?.periods ?? [];
	const available = (parameter: 'period' | 'from', wanted: Period) => {
		if (periods.includes(wanted) || periods.length === 0) return wanted;
		const shown = nearestPeriod(periods, wanted);
		say(parameter, 'unavailable', wanted, shown);
		return shown;
	};
	const usual = usualPeriodsOf(group);
	const periodAsked = read('period', parsePeriod, standardPeriod(usual, standard.period));
	let period = available('period', periodAsked);
	const fromAsked = read('from', parsePeriod, standardFrom({ period }, usual, standard.from));
	let from = available('from', fromAsked);
	if (comparePeriods(from, period) > 0) {
		say('from', 'order', `${from} ${period}`, `${period} ${from}`);
		[from, period] = [period, from];
	}

	const universe = read('universe', (text) => knownUniverse(text, choices), standard.universe);
	const highlight = readList('d', (code) => choices.isDistrict(code), mostHighlights);
	const compare = readList('with', (text) => comparisons.some((each) => each === text));
	const ends = read('ends', oneOf(['all', ...endCounts.map(String)]), 'all');
	const intervals = read('ci', oneOf(['0', '1']), standard.intervals ? '1' : '0') === '1';
	const xStandard = axisText({ measure, sex, age, period: from });
	const x = read('x', (text) => knownAxis(text, choices), xStandard);
	const sort = read('sort', oneOf(sortKeysOf(kind)), standardSort(kind));
	const order = read('order', oneOf(['up', 'down']), standard.ascending ? 'up' : 'down');

	function readList(
		parameter: 'd' | 'with',
		isKnown: (item: string) => boolean,
		most = Infinity
	): string[] {
		const asked = query.getAll(parameter).flatMap((text) => text.split(',').filter(Boolean));
		const known = [...new Set(asked.filter(isKnown))];
		const shown = known.slice(0, most);
		const unknown = asked.filter((item) => !isKnown(item));
		if (unknown.length > 0) say(parameter, 'unknown', unknown.join(','), shown.join(','));
		if (known.length > most)
			say(parameter, 'too-many', known.slice(most).join(','), shown.join(','));
		if (query.has(parameter)) return shown;
		return [...(parameter === 'd' ? standard.highlight : standard.compare)];
	}

	return {
		view: {
			...{ kind, measure, sex, age, period, from, universe, highlight, intervals, sort },
			compare: comparisons.filter((each) => compare.includes(each)),
			ends: ends === 'all' ? null : Number(ends),
			x: parseAxis(x, choices) ?? { measure, sex, age, period: from },
			ascending: order === 'up'
		},
		issues
	};
}

function nearestGroup(groups: readonly Availability[], { sex, age }: PopulationGroup) {
	return (
		groups.find((each) => each.sex === sex && each.age === age) ??
		groups.find((each) => each.sex === sex) ??
		groups.find((each) => each.age === age) ??
		groups[0]
	);
}

/** A reader's own set in its one spelling; undefined with an unknown member, or without any. */
function knownUniverse(text: string, choices: ExploreChoices): Universe | undefined {
	const codes = customCodes(text);
	// Who belongs to a district's peers is for the figures to say, not for an address.
	if (peerMembers(text)) return undefined;
	if (!codes) return choices.isUniverse(text) ? text : undefined;
	return codes.length > 0 && codes.every((code) => choices.isDistrict(code))
		? customUniverse(codes)
		: undefined;
}

function parseAxis(text: string, choices: ExploreChoices): ScatterAxisChoice | undefined {
	const [measure = '', sexText = '', ageText = '', periodText = '', ...more] = text.split('.');
	const sex = parseSex(sexText);
	const age = parseAge(ageText.replace(/ $/, '+'));
	const period = parsePeriod(periodText);
	if (!sex || !age || !period || more.length > 0) return undefined;
	return periodsOf(choices, { measure, sex, age }).includes(period)
		? { measure, sex, age, period }
		: undefined;
}

function knownAxis(text: string, choices: ExploreChoices): string | undefined {
	const axis = parseAxis(text, choices);
	return axis && axisText(axis);
}
