import type { Dataset } from '../../lib/domain/dataset';
import { isRate } from '../../lib/domain/measure';
import type { RankRange } from '../../lib/domain/rounding';
import { formatRankRangeCell } from '../../lib/format/rank';
import type { RankReport } from '../../lib/views/rank-report';
import { textTable, type Column } from '../text-table';

const columns: readonly Column[] = [
	{ header: 'rank', align: 'end' },
	{ header: 'code', align: 'start' },
	{ header: 'name', align: 'start' },
	{ header: 'value', align: 'end' },
	{ header: 'se', align: 'end' },
	{ header: 'rounding', align: 'end' },
	{ header: 'marginal', align: 'end' },
	{ header: 'simultaneous', align: 'end' },
	{ header: 'joint', align: 'end' }
];

/** A ranking for people: what was asked, the members, who is missing, and what the columns mean. */
export function rankTable(report: RankReport, dataset: Dataset): string {
	const { period, universe, measure, sex, age, members, missing, dataVersion } = report;
	const described = dataset.measure(measure)!;
	const range = (found: RankRange | null) => (found ? formatRankRangeCell(...found) : '–');
	const rows = members.map((member) => [
		`${member.tied ? '=' : ''}${member.rank}`,
		member.district,
		member.name,
		member.value.toFixed(described.decimals),
		member.se?.toFixed(2) ?? '–',
		range(member.rounding),
		range(member.marginal),
		range(member.simultaneous),
		range(member.joint)
	]);
	const of = members.length + missing.length;
	return [
		`${described.label.ko} ${measure}, ${sex} ${age}, ${period}, ${universe}: ${members.length} of ${of} districts, highest first`,
		`Data version ${dataVersion}`,
		...(rows.length > 0 ? ['', textTable(columns, rows)] : []),
		...(missing.length > 0 ? ['', ...missingLines(report)] : []),
		...(rows.length > 0 ? ['', ...remarks(report, isRate(described))] : [])
	].join('\n');
}

function missingLines({ missing }: RankReport): string[] {
	const reasons = [...new Set(missing.map(({ reason }) => reason))];
	return reasons.map((reason) => {
		const names = missing.filter((each) => each.reason === reason).map(({ name }) => name);
		return `Without a figure (${reason}), ${names.length}: ${names.join(', ')}`;
	});
}

function remarks({ members }: RankReport, ofRate: boolean): string[] {
	const tied = members.some((member) => member.tied) ? ['= shares its published value.'] : [];
	if (members.some(({ se }) => se !== null)) {
		return [
			...tied,
			'rounding: ranks that the published rounding allows. marginal: 95% confidence set of that',
			'district’s rank alone; simultaneous: sets that hold for all together; joint: the same by joint',
			'intervals. Errors (se, in points) are modelled: none are published by district.'
		];
	}
	const why = ofRate
		? 'No confidence sets: for some member no standard error can be modelled, since the size of its population group is not in the data.'
		: 'No confidence sets: a count of persons has no modelled standard error.';
	return [...tied, 'rounding: ranks that the published rounding allows.', why];
}
