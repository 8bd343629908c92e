import type { Age, Sex } from '../../domain/population';

/** An item of a published table: a measure, an age that its name fixes, or a reliability mark. */
export interface PublishedItem {
	measure: string;
	/** Null when the age stands in another column, or is 15+ because nothing else is said. */
	age: Age | null;
	/** The item is not a value but the mark for the measure's value. */
	isMark: boolean;
}

/**
 * Written without spaces and with plain signs, which is how `parseItem` compares them. Maps, since an
 * object also answers to `constructor`, which a column of somebody's file may be called.
 */
const items = new Map<string, [measure: string, age: Age | null]>(
	Object.entries({
		'15세이상인구(천명)': ['population15_thousand', null],
		'경제활동인구(천명)': ['labour_force_thousand', null],
		'취업자(천명)': ['employed_thousand', null],
		'실업자(천명)': ['unemployed_thousand', null],
		'비경제활동인구(천명)': ['inactive_thousand', null],
		'경제활동참가율(%)': ['participation_rate', null],
		'고용률(%)': ['employment_rate', null],
		'15~64세고용률(%)': ['employment_rate', '15-64'],
		'실업률(%)': ['unemployment_rate', null],
		'실업자(RSE)': ['unemployed_thousand', null],
		'실업률(RSE)': ['unemployment_rate', null]
	})
);

/** Spaces out, full-width signs to plain ones: `경제활동참가율 （％）` becomes `경제활동참가율(%)`. */
export function plainLabel(label: string): string {
	return label.normalize('NFKC').replace(/\s+/g, '');
}

/** `T6 경제활동참가율 （％）`, with or without its code; undefined for an item that we do not know. */
export function parseItem(label: string): PublishedItem | undefined {
	const plain = plainLabel(label.replace(/^\s*T\d+\s+/, ''));
	const item = items.get(plain);
	return item && { measure: item[0], age: item[1], isMark: plain.endsWith('(RSE)') };
}

const ages = new Map<string, Age>(
	Object.entries({
		계: '15+',
		'15세이상': '15+',
		'15-64세': '15-64',
		'15-29세': '15-29',
		'30-49세': '30-49',
		'50-64세': '50-64',
		'55세이상': '55+',
		'65세이상': '65+'
	})
);

/** `15 - 64세`, `15~64세`, `계`; undefined for an age group that the survey does not have. */
export function parsePublishedAge(label: string): Age | undefined {
	return ages.get(plainLabel(label).replace('~', '-'));
}

const sexes = new Map<string, Sex>(
	Object.entries({
		계: 'total',
		남자: 'male',
		여자: 'female'
	})
);

export function parsePublishedSex(label: string): Sex | undefined {
	return sexes.get(plainLabel(label));
}
