import type { Age, Sex } from '../domain/population';
import { quoted } from './issue';
import type { KosisRow } from './kosis-json-answer';
import { isLeftOut, kosisConfigFile, type KosisTableFacts } from './kosis-json-facts';
import type { CellCollector } from './shapes/cell-collector';
import { parsePublishedAge, parsePublishedSex } from './shapes/published-item';

/** Whom a row is about beside its place, as far as the row says. */
export interface KosisGroup {
	sex: Sex | undefined;
	age: Age | undefined;
}

/**
 * Sex and age of a row, by what its groups after the place are called; null when it is left out, and,
 * with an issue, when a group is of another kind or unknown: its figures would pass for everybody's.
 */
export function kosisGroup(
	row: KosisRow,
	number: number,
	table: KosisTableFacts,
	collector: CellCollector
): KosisGroup | null {
	const group: KosisGroup = { sex: undefined, age: undefined };
	for (let level = 2; level <= 8; level++) {
		const label = row[`C${level}_NM`] ?? '';
		const kind = row[`C${level}_OBJ_NM`] ?? '';
		if (label === '') continue;
		if (isLeftOut(table, label)) {
			collector.skip(`group ${label}`);
			return null;
		}
		const isAge = kind.includes('연령');
		const age = isAge ? parsePublishedAge(label) : undefined;
		const sex = !isAge && kind.includes('성별') ? parsePublishedSex(label) : undefined;
		if (!age && !sex) {
			collector.issue(number, `C${level}_NM`, {
				problem: 'unknown-group',
				found: `${quoted(`${kind} ${label}`.trim())} is no sex and no age group that we know.`,
				advice: `Add its label to "leaveOut" in ${kosisConfigFile}, or to the published labels.`
			});
			return null;
		}
		group.age ??= age;
		group.sex ??= sex;
	}
	return group;
}
