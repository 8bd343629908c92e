import { districtKinds, type District, type DistrictSpan } from '../domain/district';
import { findProvince } from '../domain/province';
import { quoted, type Issue, type Problem } from './issue';
import { readTable } from './read-table';

/** The columns of `data/districts.csv`: one row per district and time that it stood unchanged. */
export const districtColumns = [
	'code',
	'name_ko',
	'full_name_ko',
	'name_en',
	'province',
	'kind',
	'valid_from',
	'valid_to',
	'tile_column',
	'tile_row'
] as const;
type DistrictColumn = (typeof districtColumns)[number];

/** An ISO date that exists: 2023-02-30 is none. */
function isDate(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * The text of `data/districts.csv` to districts. Rows of one code are merged, oldest first; name and
 * tile are those of the newest. Spans of one code that overlap are an issue.
 */
export function readDistricts(
	text: string,
	file: string
): { districts: District[]; issues: Issue[] } {
	const { table, issues } = readTable(text, file, districtColumns);
	const districts = new Map<string, District & { spans: DistrictSpan[] }>();
	for (const { number: row, cells } of table?.rows ?? []) {
		const say = (column: DistrictColumn, problem: Problem, found: string, advice: string) =>
			issues.push({ file, row, column, problem, found, advice });
		const of = (column: DistrictColumn) => cells[table!.header.indexOf(column)]!;
		const known = <T>(column: DistrictColumn, value: T | undefined, advice: string) => {
			if (value === undefined) {
				const found =
					of(column) === '' ? 'The cell is blank.' : `${quoted(of(column))} is not allowed.`;
				say(column, 'invalid-value', found, advice);
			}
			return value;
		};
		const filled = (column: DistrictColumn) =>
			known(column, of(column).trim() === '' ? undefined : of(column), 'Fill it in.');
		const date = (column: DistrictColumn) => {
			const ok = of(column) === '' || (/^\d{4}-\d\d-\d\d$/.test(of(column)) && isDate(of(column)));
			return known(column, ok ? of(column) || null : undefined, 'Write a date as 2023-07-01.');
		};
		const tilePart = (column: DistrictColumn) =>
			known(
				column,
				/^\d*$/.test(of(column)) ? Number(of(column)) : undefined,
				'Write a whole number, or leave both tile columns blank.'
			);

		const code = known(
			'code',
			/^\d{4}$/.test(of('code')) ? of('code') : undefined,
			'Write the 4-digit KOSIS code.'
		);
		const kind = known(
			'kind',
			districtKinds.find((id) => id === of('kind')),
			`It must be one of: ${districtKinds.join(', ')}.`
		);
		const province = known(
			'province',
			findProvince(of('province'))?.name,
			'Write the short Korean name, such as 서울.'
		);
		const name = filled('name_ko');
		const fullName = filled('full_name_ko');
		const nameEn = filled('name_en');
		const from = date('valid_from');
		const to = date('valid_to');
		const column = tilePart('tile_column');
		const tileRow = tilePart('tile_row');
		if (
			!(code && kind && province && name && fullName && nameEn) ||
			from === undefined ||
			to === undefined ||
			column === undefined ||
			tileRow === undefined
		)
			continue;

		const tile = of('tile_column') === '' ? null : { column, row: tileRow };
		const earlier = districts.get(code)?.spans ?? [];
		const last = earlier.at(-1);
		if (last && (last.to === null || from === null || from <= last.to)) {
			const found = `${quoted(code)} stands above for a time that this row covers too.`;
			say(
				'valid_from',
				'duplicate-row',
				found,
				'Order the rows of a code by date, without overlap.'
			);
			continue;
		}
		const spans = [...earlier, { fullName, province, kind, from, to }];
		districts.set(code, { code, name, nameEn, spans, tile });
	}
	return { districts: [...districts.values()], issues };
}
