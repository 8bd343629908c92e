import type { MissingTable } from '../claims/missing-table';
import { formatList } from '../format/list';
import { formatPeriods } from '../format/periods';
import { formatGroup } from '../format/population';
import { tellReasonWords } from '../words/tell-reasons';
import { tellWords } from '../words/tell';
import { tellDistrict, tellMeasure, type Telling } from './telling';

/** Names given before the rest is only counted. */
const namesShown = 3;

/** Which tables are missing, each list of surveys and group once. */
export function tellMissingTables(telling: Telling, missing: readonly MissingTable[]): string {
	const { locale } = telling;
	const byKey = new Map<string, MissingTable[]>();
	for (const table of missing) {
		const { measure, sex, age, districts } = table;
		const key = [measure, sex, age, ...districts].join(' ');
		byKey.set(key, [...(byKey.get(key) ?? []), table]);
	}
	const phrases = [...byKey.values()].map((tables) => {
		const first = tables[0]!;
		const phrase = tellWords[locale].missingTable(
			formatPeriods([...new Set(tables.map(({ period }) => period))].sort(), locale),
			formatGroup(first, locale),
			tellMeasure(telling, first.measure)
		);
		return first.whole
			? phrase
			: tellWords[locale].missingIn(phrase, tellDistricts(telling, first));
	});
	return formatList(phrases, locale);
}

/** Why a claim cannot be checked: what is missing, and whether it was ever published. */
export function tellWhyMissing(telling: Telling, missing: readonly MissingTable[]): string {
	const words = tellReasonWords[telling.locale];
	if (missing.length === 0) return words.nothingPublished;
	const reasons = ['not-in-data-set', 'suppressed', 'not-published'] as const;
	// What can be added decides; what never was published only matters when there is nothing else.
	const reason = reasons.find((each) => missing.some((table) => table.reason === each))!;
	const tables = missing.filter((table) => table.reason === reason);
	return words.missing[reason](tellMissingTables(telling, tables));
}

function tellDistricts(telling: Telling, { districts, period }: MissingTable): string {
	const names = districts.slice(0, namesShown).map((code) => tellDistrict(telling, code, period));
	const more = districts.length - names.length;
	if (more === 0) return formatList(names, telling.locale);
	return tellWords[telling.locale].andMore(names.join(', '), more);
}
