import type { Dataset } from '../../lib/domain/dataset';
import { spanAt } from '../../lib/domain/district';
import type { Period } from '../../lib/domain/period';
import { ages, parseAge, parseSex, sexes } from '../../lib/domain/population';
import { provinces } from '../../lib/domain/province';
import { customCodes, customUniverse, type Universe } from '../../lib/domain/universe';
import type { RankQuery } from '../../lib/views/rank-report';

/** The options of the command as typed; undefined when left out. */
export type RankArguments = Record<
	'period' | 'universe' | 'measure' | 'sex' | 'age' | 'draws',
	string | undefined
>;

/** More would take gigabytes and change nothing. */
const mostDraws = 100_000;

/** Checks every argument against what the data know; throws one message that names all that is wrong. */
export function readRankQuery(typed: RankArguments, dataset: Dataset): RankQuery {
	const problems: string[] = [];
	function read<T>(
		name: keyof RankArguments,
		parse: (text: string) => T | undefined,
		allowed: string
	): T | undefined {
		const text = typed[name];
		const value = text === undefined ? undefined : parse(text);
		if (text === undefined) problems.push(`--${name} is missing. It may be: ${allowed}.`);
		else if (value === undefined) {
			problems.push(`--${name} "${text}" is not known. It may be: ${allowed}.`);
		}
		return value;
	}
	const periods = dataset.periods();
	const period = read(
		'period',
		(text) => periods.find((known) => known === text),
		`${periods[0]} to ${periods.at(-1)}`
	);
	const measure = read(
		'measure',
		(text) => dataset.measure(text)?.id,
		dataset.measures.map(({ id }) => id).join(', ')
	);
	const sex = read('sex', parseSex, sexes.join(', '));
	const age = read('age', parseAge, ages.join(', '));
	const universe = read(
		'universe',
		(text) => (dataset.districts.hasUniverse(text) ? text : undefined),
		universesOf(dataset)
	);
	if (universe !== undefined) problems.push(...customProblems(universe, period, dataset));
	const draws = read('draws', parseDraws, `a whole number from 1 to ${mostDraws}`);
	if (!period || !measure || !sex || !age || !universe || !draws || problems.length > 0) {
		throw new Error(problems.join('\n'));
	}
	const codes = customCodes(universe);
	return { period, universe: codes ? customUniverse(codes) : universe, measure, sex, age, draws };
}

function universesOf({ districts }: Dataset): string {
	const named = districts.universes.map(({ id }) => id);
	const ofProvinces = `province:NAME (${provinces.map(({ name }) => name).join(' ')})`;
	return [...named, ofProvinces, 'custom:CODE,CODE… (such as custom:1119,1125)'].join(', ');
}

/** Codes of a reader's own set that stand for nothing, then or ever. */
function customProblems(
	universe: Universe,
	period: Period | undefined,
	{ districts }: Dataset
): string[] {
	const codes = customCodes(universe);
	if (codes?.length === 0) return [`--universe "${universe}" names no district code.`];
	return (codes ?? []).flatMap((code) => {
		const district = districts.find(code);
		if (!district) return [`--universe: no district has the code "${code}". See districts.csv.`];
		if (!period || spanAt(district, period)) return [];
		return [`--universe: ${code} ${district.name} did not exist in ${period}.`];
	});
}

function parseDraws(text: string): number | undefined {
	const draws = /^\d{1,6}$/.test(text) ? Number(text) : 0;
	return draws >= 1 && draws <= mostDraws ? draws : undefined;
}
