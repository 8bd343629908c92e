import type { Evaluation, ReadingResult } from '../claims/evaluation';
import { findReading } from '../claims/evaluation';
import type { MissingTable } from '../claims/missing-table';
import { formatList } from '../format/list';
import { formatPeriods } from '../format/periods';
import { formatGroup } from '../format/population';
import { formatRank } from '../format/rank';
import { tellWords } from '../words/tell';
import { tellMeasure, tellUniverse, type Telling } from './telling';

/** One line that says why the verdict is what it is. */
export function tellReason(telling: Telling, evaluation: Evaluation): string {
	const words = tellWords[telling.locale];
	const { claim, verdict } = evaluation;
	const { statement } = claim;
	if (statement.kind === 'outside') {
		const { topic, meanings } = statement;
		if (topic === 'award') return words.outside.award(claim.citations.length);
		if (topic === 'budget') return words.outside.budget(meanings.length);
		return words.outside[topic]();
	}
	if (statement.kind === 'interval') {
		const { fromYear, toYear, years } = statement;
		return verdict === 'refuted'
			? words.intervalFails(fromYear, toYear, years, toYear - fromYear)
			: words.intervalHolds(fromYear, toYear, years);
	}
	if (statement.kind === 'count' && statement.of === 'named-items') {
		const items = formatList(
			statement.items.map((item) => item[telling.locale]),
			telling.locale
		);
		const count = statement.items.length;
		return verdict === 'refuted'
			? words.countFails(items, count, statement.stated)
			: words.countHolds(items, count);
	}
	if (verdict === 'no-data') {
		return words.missingTables(tellMissingTables(telling, evaluation.missing));
	}
	return tellRankReason(telling, evaluation);
}

/** Which tables are missing, each period list and group once. */
export function tellMissingTables(telling: Telling, missing: readonly MissingTable[]): string {
	const { locale } = telling;
	const words = tellWords[locale];
	const byGroup = new Map<string, MissingTable[]>();
	for (const table of missing) {
		const key = `${table.measure} ${table.sex} ${table.age}`;
		byGroup.set(key, [...(byGroup.get(key) ?? []), table]);
	}
	const phrases = [...byGroup.values()].map((tables) => {
		const [first] = tables;
		const periods = [...new Set(tables.map(({ period }) => period))];
		return words.missingTable(
			formatPeriods(periods, locale),
			formatGroup(first!, locale),
			tellMeasure(telling, first!.measure)
		);
	});
	return formatList(phrases, locale);
}

function tellRankReason(telling: Telling, evaluation: Evaluation): string {
	const { locale } = telling;
	const words = tellWords[locale];
	const holding = evaluation.readings.filter((result) => result.outcome === 'holds');
	const counter = findReading(evaluation, evaluation.counterexample);
	if (!counter) {
		const first = holding[0];
		return first ? words.rankSupported(scopesOf(telling, holding, evaluation.readings)) : '';
	}
	const ranks = counter.parts.flatMap((part) =>
		part.finding?.kind === 'rank'
			? [
					words.rankAt(
						formatPeriods([part.period], locale),
						formatRank(part.finding.rank, part.finding.tiedWith.length > 0, locale)
					)
				]
			: []
	);
	const universe = universesOf(telling, [counter]);
	const group = groupsOf(telling, [counter]);
	const placed = formatList(ranks, locale);
	return holding.length > 0
		? words.rankDepends(scopesOf(telling, holding, evaluation.readings), universe, placed, group)
		: words.rankRefuted(universe, placed, group);
}

/** Universes in which it holds; the groups are named where it does not hold for all that were judged. */
function scopesOf(
	telling: Telling,
	holding: readonly ReadingResult[],
	all: readonly ReadingResult[]
): string {
	const groups = new Map<string, ReadingResult[]>();
	for (const result of holding) {
		const name = universesOf(telling, [result]);
		groups.set(name, [...(groups.get(name) ?? []), result]);
	}
	const scopes = [...groups].map(([name, results]) => {
		const judged = all.filter((result) => universesOf(telling, [result]) === name);
		return results.length === judged.length ? name : `${name}(${groupsOf(telling, results)})`;
	});
	return formatList(
		scopes.map((scope) => (telling.locale === 'en' ? scope.replace('(', ' (') : scope)),
		telling.locale
	);
}

function universesOf(telling: Telling, results: readonly ReadingResult[]): string {
	const names = results.flatMap(({ parts }) => {
		const last = parts.at(-1);
		return last?.universe ? [tellUniverse(telling, last.universe, last.period)] : [];
	});
	return formatList([...new Set(names)], telling.locale);
}

function groupsOf(telling: Telling, results: readonly ReadingResult[]): string {
	const groups = results.map(({ reading }) => formatGroup(reading, telling.locale));
	return formatList([...new Set(groups)], telling.locale);
}
