import { listPath } from '../domain/cell-place';
import type { Cell } from '../domain/dataset';
import { latestSpan } from '../domain/district';
import type { DistrictList } from '../domain/district-list';
import type { ChangedCell, CountedList } from '../domain/release-changes';
import { changeLine } from './import-report';
import { plausibilityIssues } from './plausibility-issues';
import { rankChangePlace } from './release-ranks';
import type { ReleaseDiff } from './release-diff';

/** One kind of difference: how much of it there is, the cases, and what to do. */
export interface Finding {
	title: string;
	lines: string[];
	action: string;
	/** Every line must be read: none is left out of a report. */
	mustBeSettled: boolean;
}

/** What a comparison found, what must be settled first; empty when nothing differs. */
export function releaseFindings(diff: ReleaseDiff, districts: DistrictList): Finding[] {
	const { changes, lists, verdicts, ranks, embeds, implausible } = diff;
	const changed = ({ before, after }: ChangedCell) =>
		changeLine({ outcome: 'changed', before, cell: after }, districts);
	const added = (cell: Cell) => changeLine({ outcome: 'added', before: null, cell }, districts);
	const counted = ({ list, count }: CountedList) => `${listPath(list)}: ${figures(count)}`;
	const named = (code: string) => {
		const district = districts.find(code);
		return district ? `${code} ${latestSpan(district).fullName}` : code;
	};
	const toSettle = found(
		implausible,
		(n) => `${figures(n)} that can hardly be right`,
		(figure) => plausibilityLine(figure, districts),
		'Look each up in the published table. Correct it, or let it pass by name: npm run data -- accept --allow "CELL why it is right"'
	);
	const all: (Finding | null)[] = [
		toSettle && { ...toSettle, mustBeSettled: true },
		found(
			changes.revised,
			(n) => `${figures(n)} revised, the largest change first`,
			(cell) => changed(cell),
			'Compare with the published table, and say in the note why they were revised.'
		),
		found(
			changes.marked,
			(n) => `${figures(n)} with another mark`,
			(cell) => changed(cell),
			'Marks are the office’s own (reliability, rounding): see that the table has them.'
		),
		found(
			changes.added,
			(n) => `${figures(n)} added to lists that were there`,
			(cell) => added(cell),
			'Usually a gap that was filled: say from which table.'
		),
		found(
			changes.withdrawn,
			(n) => `${figures(n)} gone from lists that stay`,
			(cell) => `${listPath(cell)}/${cell.district}`,
			'Figures rarely go. Bring them back unless the office withdrew them.'
		),
		found(
			changes.periodsAdded,
			(n) => `${n === 1 ? '1 half-year' : `${n} half-years`} added`,
			(period) => period,
			'Pages and live embeds move on to the newest complete half-year by themselves.'
		),
		found(
			changes.periodsWithdrawn,
			(n) => `${n === 1 ? '1 half-year' : `${n} half-years`} gone`,
			(period) => period,
			'Bring the tables back, unless the office withdrew them.'
		),
		found(
			changes.listsAdded,
			(n) => `${n === 1 ? '1 list' : `${n} lists`} of figures added`,
			(list) => counted(list),
			'See that each has as many figures as the published table has districts.'
		),
		found(
			changes.listsWithdrawn,
			(n) => `${n === 1 ? '1 list' : `${n} lists`} of figures gone`,
			(list) => counted(list),
			'Bring the table back, unless the office withdrew it.'
		),
		found(
			changes.districtsAppeared,
			(n) => `${n === 1 ? '1 district has' : `${n} districts have`} figures for the first time`,
			(code) => named(code),
			'See that data/districts.csv says since when it exists, and where it lies on the tile map.'
		),
		found(
			changes.districtsGone,
			(n) => `${n === 1 ? '1 district has' : `${n} districts have`} no figures any more`,
			(code) => named(code),
			'An abolished district keeps its old figures: bring them back.'
		),
		found(
			lists,
			(n) => `${n === 1 ? '1 file' : `${n} files`} that figures refer to changed`,
			(file) => `data/${file}`,
			'Read the change as a diff: names, groups and dates decide who is ranked with whom.'
		),
		found(
			verdicts,
			(n) => `${n === 1 ? '1 verdict' : `${n} verdicts`} changed, or the reason for it`,
			(line) => line,
			'Read each on its page. Accepting the release accepts them.'
		),
		found(
			ranks,
			(n) => `${n === 1 ? '1 rank' : `${n} ranks`} of the articles’ districts changed`,
			(rank) => `${rankChangePlace(rank)}: ${rank.before ?? 'none'} → ${rank.after ?? 'none'}`,
			'See whether an article needs a word about it.'
		),
		found(
			embeds,
			(n) => `${n === 1 ? '1 embed' : `${n} embeds`} would show something else`,
			(path) => path,
			'Nothing: live embeds follow, frozen ones keep their release and say that there is a newer one.'
		)
	];
	return all.filter((each) => each !== null);
}

const figures = (count: number) => (count === 1 ? '1 figure' : `${count} figures`);

/** Null when there are no cases, so that a quiet report is a short one. */
function found<T>(
	cases: readonly T[],
	title: (count: number) => string,
	line: (one: T) => string,
	action: string
): Finding | null {
	if (cases.length === 0) return null;
	return { title: title(cases.length), lines: cases.map(line), action, mustBeSettled: false };
}

function plausibilityLine(
	figure: ReleaseDiff['implausible'][number],
	districts: DistrictList
): string {
	return plausibilityIssues([figure], districts)
		.map(({ column, found: what }) => `${column}: ${what}`)
		.join();
}
