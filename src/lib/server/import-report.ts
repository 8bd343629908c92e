import { mergeOutcomes, type MergeStep } from '../csv/merge-cells';
import type { Cell } from '../domain/dataset';
import type { DistrictList } from '../domain/district-list';
import { latestSpan } from '../domain/district';
import type { ImportedFile } from './plan-import';

const outcomeWords: Record<MergeStep['outcome'], string> = {
	added: 'added',
	equal: 'equal',
	'equal-coarser': 'equal (coarser)',
	refined: 'refined',
	marked: 'marked as of low reliability',
	changed: 'changed'
};

const count = (number: number) => number.toLocaleString('en-US').padStart(9);

function valueText(cell: Cell): string {
	const value = cell.value === null ? 'suppressed' : String(cell.value);
	return value + (cell.lowReliability ? '*' : '') + (cell.rounded ? ' (rounded)' : '');
}

/** `2023H1 1119 서울 영등포구, employment_rate total 15+: 65.2 → 65.3` */
export function changeLine({ before, cell }: MergeStep, districts: DistrictList): string {
	const district = districts.find(cell.district);
	const name = district ? ` ${latestSpan(district).fullName}` : '';
	const values = `${before ? valueText(before) : 'none'} → ${valueText(cell)}`;
	return `${cell.period} ${cell.district}${name}, ${cell.measure} ${cell.sex} ${cell.age}: ${values}`;
}

/** What each file brings, in lines for a terminal; of the changed figures the first 50 are listed. */
export function importReport(imported: readonly ImportedFile[], districts: DistrictList): string {
	const lines = imported.flatMap(({ file, shape, steps, skipped }) => {
		if (shape === null) return [file, '  not read'];
		const changed = steps.filter(({ outcome }) => outcome === 'changed');
		return [
			`${file}: ${shape}`,
			...mergeOutcomes.map((outcome) => {
				const number = steps.filter((step) => step.outcome === outcome).length;
				return `${count(number)}  ${outcomeWords[outcome]}`;
			}),
			...[...skipped].map(([reason, number]) => `${count(number)}  skipped: ${reason}`),
			...changed.slice(0, 50).map((step) => `    ${changeLine(step, districts)}`),
			...(changed.length > 50 ? [`    … and ${changed.length - 50} more`] : [])
		];
	});
	return lines.join('\n');
}
