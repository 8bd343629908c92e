import type { MissingTable } from '../claims/missing-table';
import { formatPeriods } from '../format/periods';
import { formatAge } from '../format/population';
import { tellMissingWords } from '../words/tell-missing';
import { tellDistricts } from './tell-districts';
import { tellMeasure, type Telling } from './telling';

/** Names given before the rest is only counted. */
const namesShown = 3;

/** Which tables are missing: surveys and ages of one measure and sex in one phrase where they match. */
export function tellMissingTables(telling: Telling, missing: readonly MissingTable[]): string {
	const { locale } = telling;
	const words = tellMissingWords[locale];
	const byGroup = groupBy(missing, ({ measure, sex, age, districts }) =>
		[measure, sex, age, ...districts].join(' ')
	).map((tables) => {
		const first = tables[0]!;
		return { ...first, periods: [...new Set(tables.map(({ period }) => period))].sort() };
	});
	const phrases = groupBy(byGroup, ({ measure, sex, periods, districts }) =>
		[measure, sex, ...periods, ...districts].join(' ')
	).map((tables) => {
		const first = tables[0]!;
		const phrase = words.table({
			periods: formatPeriods(first.periods, locale),
			measure: tellMeasure(telling, first.measure),
			sex: first.sex,
			ages: tables.map(({ age }) => formatAge(age, locale))
		});
		return first.whole ? phrase : words.ofDistricts(phrase, tellSome(telling, first));
	});
	return words.tables(phrases);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
	return [...groups.values()];
}

/** Why a claim cannot be checked: what is missing, and whether it was ever published. */
export function tellWhyMissing(
	telling: Telling,
	missing: readonly MissingTable[],
	rest: boolean
): string {
	const words = tellMissingWords[telling.locale];
	if (missing.length === 0) return words.nothingPublished;
	const reasons = ['not-in-data-set', 'suppressed', 'not-published'] as const;
	// What can be added decides; what never was published only matters when there is nothing else.
	const reason = reasons.find((each) => missing.some((table) => table.reason === each))!;
	const tables = missing.filter((table) => table.reason === reason);
	return words.why[reason](tellMissingTables(telling, tables), rest);
}

function tellSome(telling: Telling, { districts, period }: MissingTable): string {
	const names = tellDistricts(telling, districts.slice(0, namesShown), period);
	const more = districts.length - namesShown;
	return more > 0 ? tellMissingWords[telling.locale].andMore(names, more) : names;
}
