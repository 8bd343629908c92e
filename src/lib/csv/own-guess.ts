import {
	openParts,
	type ColumnRole,
	type OwnMapping,
	type PartValues
} from '../domain/own-mapping';
import { parsePeriod } from '../domain/period';
import { parseAge, parseSex } from '../domain/population';
import type { FigureLists } from './figure-lists';
import { markTexts } from './mark';
import { parseOwnAge, parseOwnMeasure, parseOwnPeriod, parseOwnSex } from './own-labels';
import { OwnPlaces } from './own-places';
import { readValueHeader } from './own-value-header';
import { parseOwnValue } from './own-value';
import { parseProvince } from './shapes/published-province';

/** Our own column names, which need no asking. */
const ourNames = new Map<string, ColumnRole>(
	Object.entries({
		district_code: 'district',
		period: 'period',
		measure: 'measure',
		sex: 'sex',
		age: 'age',
		value: 'value',
		mark: 'mark'
	})
);

/** What columns are often called: it settles what the cells alone leave open. */
const hints: readonly [role: ColumnRole, pattern: RegExp][] = [
	['district', /code|코드|district|시군구|행정구역|자치구|지역|구군/i],
	['province', /province|시도|광역/i],
	['period', /period|survey|시점|시기|연월|기간|조사/i],
	['measure', /measure|indicator|지표|항목/i],
	['sex', /sex|gender|성별/i],
	['age', /age|연령|나이/i],
	['mark', /mark|flag|표시|비고/i],
	['value', /value|값|수치|data|figure|통계/i]
];

/** A role needs this share of a column's cells to fit; less where the column is called after it. */
const enough = 0.6;
const enoughIfCalledSo = 0.3;

/**
 * How a table is probably to be read: from what its columns are called and hold, and from the file's
 * name (`2023H1.csv`, `employment_rate.female.15-64.csv`). `isOurs` when the columns bear our own names
 * and nothing is left open, so that the reader need not be asked.
 */
export function guessMapping(
	rows: readonly (readonly string[])[],
	name: string,
	lists: FigureLists
): { mapping: OwnMapping; isOurs: boolean } {
	const [header = [], ...body] = rows;
	const constants = partsOfName(name, lists);
	const valueHeaders = header.map((label) => readValueHeader(label, lists.measures));
	const named = header.map((label) => ourNames.get(label.trim()));
	const hasCode = named.includes('district');
	const roles = hasCode
		? header.map((_, i) => named[i] ?? (saysMuch(valueHeaders[i]) ? 'value' : 'none'))
		: guessRoles(header, body, valueHeaders, lists);
	const mapping = { roles, headers: valueHeaders, constants, answers: {} };
	return { mapping, isOurs: hasCode && openParts(mapping).length === 0 };
}

const saysMuch = (parts: PartValues | undefined) =>
	parts?.period !== undefined || parts?.measure !== undefined;

function guessRoles(
	header: readonly string[],
	body: readonly (readonly string[])[],
	valueHeaders: readonly PartValues[],
	lists: FigureLists
): ColumnRole[] {
	const places = new OwnPlaces(lists.districts);
	const columns = header.map((_, i) => body.map((row) => row[i]?.trim() ?? '').filter(Boolean));
	const isPlace = (text: string) => ['district', 'ambiguous'].includes(places.find(text, '').kind);
	const fits: Partial<Record<ColumnRole, (text: string) => boolean>> = {
		district: isPlace,
		province: (text) => parseProvince(text) !== undefined,
		period: (text) => ![undefined, 'other'].includes(parseOwnPeriod(text)),
		measure: (text) => parseOwnMeasure(text, lists.measures) !== undefined,
		sex: (text) => parseOwnSex(text) !== undefined,
		age: (text) => parseOwnAge(text) !== undefined
	};
	const share = (i: number, fit: (text: string) => boolean) => {
		const cells = [...new Set(columns[i])].slice(0, 40);
		return cells.length === 0 ? 0 : cells.filter(fit).length / cells.length;
	};
	const hinted = (i: number, role: ColumnRole) =>
		hints.some(([each, pattern]) => each === role && pattern.test(header[i] ?? ''));
	const roles: ColumnRole[] = header.map(() => 'none');
	const isFree = (i: number) => roles[i] === 'none';
	for (const [role, fit] of Object.entries(fits) as [ColumnRole, (text: string) => boolean][]) {
		const scores = header.map((_, i) => {
			if (!isFree(i) || saysMuch(valueHeaders[i])) return 0;
			const fitting = share(i, fit);
			const isCalledSo = hinted(i, role);
			return fitting < (isCalledSo ? enoughIfCalledSo : enough) ? 0 : fitting + Number(isCalledSo);
		});
		const best = Math.max(0, ...scores);
		if (best > 0) roles[scores.indexOf(best)] = role;
	}
	const isNumber = (text: string) => parseOwnValue(text).kind !== 'wrong';
	header.forEach((_, i) => {
		if (isFree(i) && saysMuch(valueHeaders[i]) && share(i, isNumber) >= enough) roles[i] = 'value';
	});
	if (!roles.includes('value')) {
		const numeric = header.flatMap((_, i) =>
			isFree(i) && share(i, isNumber) >= enough ? [i] : []
		);
		const at = numeric.find((i) => hinted(i, 'value')) ?? numeric.at(-1);
		if (at !== undefined) roles[at] = 'value';
	}
	const isMark = (text: string) => markTexts.some((mark) => mark === text);
	header.forEach((_, i) => {
		const holdsMarks = columns[i]?.every(isMark) ?? false;
		if (isFree(i) && hinted(i, 'mark') && holdsMarks) roles[i] = 'mark';
	});
	return roles;
}

/** What the name of one of our own files says of all that is in it. */
function partsOfName(name: string, lists: FigureLists): PartValues {
	const bare = name.replace(/\.[a-z]{3}$/i, '');
	const period = parsePeriod(bare);
	if (period) return { period };
	const [measure = '', sexText = '', ageText = ''] = bare.split('.');
	const sex = parseSex(sexText);
	const age = parseAge(ageText.replace(/ \(\d+\)$/, ''));
	const isKnown = lists.measures.some(({ id }) => id === measure);
	return isKnown && sex && age ? { measure, sex, age } : {};
}
