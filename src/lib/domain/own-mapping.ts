import type { Period } from './period';
import type { Age, Sex } from './population';

/** What a column of a reader's table holds; `none` is passed over. */
export const columnRoles = [
	'none',
	'district',
	'province',
	'period',
	'measure',
	'sex',
	'age',
	'value',
	'mark'
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What a figure must be about, besides its district. */
export const mappedParts = ['period', 'measure', 'sex', 'age'] as const;
export type MappedPart = (typeof mappedParts)[number];

/** Parts that stand for the whole table, or for one column of values. */
export interface PartValues {
	period?: Period | undefined;
	measure?: string | undefined;
	sex?: Sex | undefined;
	age?: Age | undefined;
}

/** How a reader's table is to be read. */
export interface OwnMapping {
	/** One for each column. Several columns of values make a wide table. */
	roles: readonly ColumnRole[];
	/** By column: what its header says if it holds values (`2023H1`, `고용률(%)`). */
	headers: readonly PartValues[];
	/** What neither a column nor a header says. */
	constants: PartValues;
	/**
	 * What the reader said about names, by part and name as in `OpenName`: a code or an id, or '' to
	 * leave such rows out.
	 */
	answers: Readonly<Record<string, string>>;
	/**
	 * By column of values: whether its rates are written as shares of 1 (`0.652`). `unsaid` until the
	 * reader says; a column that cannot be mistaken is not here.
	 */
	shares?: Readonly<Record<number, 'yes' | 'no' | 'unsaid'>>;
}

/** The key of an answer. */
export const answerKey = (part: string, name: string) => `${part} ${name}`;

/** The columns of values whose rates may be shares of 1: the reader is asked, or has been. */
export const shareColumns = ({ roles, shares = {} }: OwnMapping): number[] =>
	roles.flatMap((role, at) => (role === 'value' && shares[at] ? [at] : []));

export type OpenPart = 'district' | 'value' | MappedPart | 'shares';

/** What still has to be said before the table can be read; empty when it can. */
export function openParts(mapping: OwnMapping): OpenPart[] {
	const has = (role: ColumnRole) => mapping.roles.includes(role);
	return [
		...(has('district') ? [] : ['district' as const]),
		...(has('value') ? [] : ['value' as const]),
		...mappedParts.filter((part) => isOpen(mapping, part)),
		...(shareColumns(mapping).some((at) => mapping.shares?.[at] === 'unsaid')
			? ['shares' as const]
			: [])
	];
}

/** Whether no column of the table, and not every header of a column of values, gives the part. */
export function needsConstant({ roles, headers }: OwnMapping, part: MappedPart): boolean {
	if (roles.includes(part)) return false;
	return !roles.every((role, i) => role !== 'value' || headers[i]?.[part] !== undefined);
}

function isOpen(mapping: OwnMapping, part: MappedPart): boolean {
	return needsConstant(mapping, part) && mapping.constants[part] === undefined;
}
