import type { Sex } from '../domain/population';

interface TableWords {
	periods: string;
	measure: string;
	sex: Sex;
	ages: readonly string[];
}

const needed = (rest: boolean) => (rest ? '다른 해석을 확인하는 데 필요한' : '확인에 필요한');
const forRest = (rest: boolean) => (rest ? 'for the other readings, ' : '');

/** What is missing and why. */
const ko = {
	/** "2023년 상·하반기 시군구별 여성 고용률(15세 이상, 15~64세)". */
	table: ({ periods, measure, sex, ages }: TableWords) => {
		const people = { total: '', male: '남성 ', female: '여성 ' }[sex];
		return ages.length === 1
			? `${periods} 시군구별 ${ages[0]} ${people}${measure}`
			: `${periods} 시군구별 ${people}${measure}(${ages.join(', ')})`;
	},
	tables: (phrases: readonly string[]) => phrases.join(', '),
	/** A table that is there for other districts. */
	ofDistricts: (table: string, districts: string) =>
		table.replace(' 시군구별 ', ` ${districts}의 `),
	andMore: (names: string, more: number) => `${names} 외 ${more}곳`,
	nothingPublished: '글이 나온 때까지 공표된 조사가 없습니다.',
	/** `rest`: some readings could be checked without. */
	why: {
		'not-in-data-set': (tables: string, rest: boolean) =>
			`${needed(rest)} ${tables} 수치가 이 자료에 없습니다.`,
		'not-published': (tables: string, rest: boolean) =>
			`${needed(rest)} ${tables} 수치는 공표된 적이 없습니다.`,
		suppressed: (tables: string, rest: boolean) =>
			`${needed(rest)} ${tables} 수치는 비공개 처리되었습니다.`
	}
};

const en: typeof ko = {
	table: ({ periods, measure, sex, ages }) => {
		const people = { total: '', male: 'men’s ', female: 'women’s ' }[sex];
		return `the ${people}${measure} by district (${ages.join('; ')}) in ${periods.startsWith('both') ? '' : 'the '}${periods}`;
	},
	tables: (phrases) => phrases.join('; '),
	ofDistricts: (table, districts) => `${table} for ${districts}`,
	andMore: (names, more) => `${names} and ${more} more`,
	nothingPublished: 'no survey had been published by the date of the text.',
	why: {
		'not-in-data-set': (tables, rest) => `${forRest(rest)}not in this data set: ${tables}.`,
		'not-published': (tables, rest) => `${forRest(rest)}never published: ${tables}.`,
		suppressed: (tables, rest) => `${forRest(rest)}suppressed by the statistics office: ${tables}.`
	}
};

export const tellMissingWords = { ko, en };
