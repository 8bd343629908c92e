import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { mostOwnRows } from '../../../src/lib/csv/own-file';
import { mostIssuesKept } from '../../../src/lib/csv/own-issue-list';
import { formatMark } from '../../../src/lib/csv/mark';
import type { Cell } from '../../../src/lib/domain/dataset';
import { ownCellsOf, ownSeries, type OwnTable } from '../../../src/lib/domain/own-data';
import { answerKey, openParts, type OwnMapping } from '../../../src/lib/domain/own-mapping';
import { fixturePath, smallLists } from '../../fixtures/lists';
import { anyCells } from './arbitrary-cell';
import { readOwn } from './read-own';

const cellsOf = (table: OwnTable): Cell[] => {
	const own = { tables: [table] };
	return ownSeries(own).flatMap((series) => ownCellsOf(own, series));
};
/** `2023H1 1119 employment_rate.total.15+ 65.2*`, in order. */
const told = (table: OwnTable) =>
	cellsOf(table)
		.map(
			({ period, district, measure, sex, age, value, lowReliability, rounded }) =>
				`${period} ${district} ${measure}.${sex}.${age} ${value ?? 'x'}` +
				(lowReliability ? '*' : '') +
				(rounded ? 'r' : '')
		)
		.sort();

const header = 'district_code,period,sex,age,measure,value,mark';
const good = '1119,2023H1,female,15-64,employment_rate,62.1,';
const goodTold = '2023H1 1119 employment_rate.female.15-64 62.1';

describe('a tidy table of ours', () => {
	it.each<[string, string, string[], Record<string, number>, Record<string, number>]>([
		['one figure', good, [goodTold], {}, {}],
		['a mark', good + '*', [goodTold + '*'], {}, {}],
		['a mark behind the number', good.replace('62.1', '62.1*'), [goodTold + '*'], {}, {}],
		['rounded', good.replace('62.1,', '62,r'), [goodTold.replace('62.1', '62r')], {}, {}],
		['hidden', good.replace('62.1,', ',x'), [goodTold.replace('62.1', 'x')], {}, {}],
		[
			'hidden in place of the value',
			good.replace('62.1', 'x'),
			[goodTold.replace('62.1', 'x')],
			{},
			{}
		],
		['blank lines', `\n${good}\n\n`, [goodTold], {}, {}],
		[
			'Korean words',
			good.replace('2023H1,female,15-64', '2023년 상반기,여자,15~64세'),
			[goodTold],
			{},
			{}
		],
		['a Korean measure', good.replace('employment_rate', '고용률'), [goodTold], {}, {}],
		[
			'an item that fixes the age',
			good.replace('15-64,employment_rate', '계,15~64세 고용률(%)'),
			[goodTold],
			{},
			{}
		],
		['no value', good.replace('62.1', ''), [], {}, { blank: 1 }],
		['no figure published', good.replace('62.1', '-'), [], {}, { 'not-available': 1 }],
		['a year', good.replace('2023H1', '2023'), [], {}, { 'other-period': 1 }],
		['a province', good.replace('1119', '서울'), [], {}, { total: 1 }],
		[
			'an unknown code beside a good row',
			`${good.replace('1119', '9999')}\n${good}`,
			[goodTold],
			{ 'unknown-district': 1 },
			{}
		],
		['an unknown half-year', good.replace('2023H1', '2023H3'), [], { 'unknown-period': 1 }, {}],
		[
			'an unknown measure',
			good.replace('employment_rate', 'wages'),
			[],
			{ 'unknown-measure': 1 },
			{}
		],
		['an unknown sex', good.replace('female', 'woman'), [], { 'unknown-sex': 1 }, {}],
		['an unknown age', good.replace('15-64', '20-24'), [], { 'unknown-age': 1 }, {}],
		['an unknown mark', good + '?', [], { 'unknown-mark': 1 }, {}],
		['hidden with a value', good + 'x', [], { 'suppressed-with-value': 1 }, {}],
		['a word for a number', good.replace('62.1', 'high'), [], { 'not-a-number': 1 }, {}],
		[
			'a thousands separator',
			good.replace('62.1', '"1,062.1"'),
			[],
			{ 'thousands-separator': 1 },
			{}
		],
		['a decimal comma', good.replace('62.1', '"62,1"'), [], { 'decimal-comma': 1 }, {}],
		['a percent sign', good.replace('62.1', '62.1%'), [], { 'percent-sign': 1 }, {}],
		['a rate above 100', good.replace('62.1', '100.1'), [], { 'out-of-range': 1 }, {}],
		[
			'people for thousands',
			good.replace('employment_rate,62.1', 'employed_thousand,232300'),
			[],
			{ 'out-of-range': 1 },
			{}
		],
		[
			'a month, which the survey does not have',
			good.replace('2023H1', '2023-07'),
			[],
			{ 'unknown-period': 1 },
			{}
		],
		['a negative rate', good.replace('62.1', '-1'), [], { 'out-of-range': 1 }, {}],
		[
			'more decimals than published',
			good.replace('62.1', '62.149'),
			[goodTold],
			{ 'too-precise': 1 },
			{}
		],
		['a short row', `1119,2023H1\n${good}`, [goodTold], { 'wrong-cell-count': 1 }, {}],
		['a quote that never closes', `${good}\n"1119,2023H1`, [goodTold], { 'broken-quotes': 1 }, {}],
		['the same twice', `${good}\n${good}`, [goodTold], {}, {}],
		[
			'another value later wins',
			`${good.replace('62.1', '61')}\n${good}`,
			[goodTold],
			{ replaced: 1 },
			{}
		]
	])('%s', async (_, rows, cells, counts, leftOut) => {
		const reading = await readOwn(`${header}\n${rows}`);
		expect(reading.how).toBe('sure');
		expect(told(reading.table)).toEqual(cells);
		expect(reading.counts).toEqual(counts);
		expect(reading.leftOut).toEqual(leftOut);
	});

	it('names the row as a spreadsheet counts, the column and what is written there', async () => {
		const rows = [good, '', good.replace('62.1', '"6\n2"'), good.replace('62.1', '63')];
		const { issues } = await readOwn(`${header}\n${rows.join('\n')}`);
		expect(issues).toEqual([
			{ problem: 'not-a-number', row: 4, column: 'value', text: '6\n2' },
			{ problem: 'replaced', row: 5, column: 'value', text: '63', before: '62.1' }
		]);
	});

	it('is read whatever its encoding, line ends and separator', async () => {
		const text = `${header}\n${good.replace('1119', '서울 영등포구')}\n`;
		const turned = text.replace(/^.+$/gm, (row) => row.split(',').reverse().join());
		const utf16 = (encoding: string) => iconv.encode(text, encoding, { addBOM: true });
		const files: Record<string, Uint8Array | string> = {
			'UTF-8': text,
			'UTF-8 with a byte order mark': `\ufeff${text}`,
			CP949: iconv.encode(text, 'cp949'),
			'UTF-16, low byte first': utf16('utf-16le'),
			'UTF-16, high byte first': utf16('utf-16be'),
			'columns in another order': turned,
			'Windows line ends': text.replaceAll('\n', '\r\n'),
			'old Mac line ends': text.replaceAll('\n', '\r'),
			tabs: text.replaceAll(',', '\t'),
			semicolons: text.replaceAll(',', ';')
		};
		for (const [name, content] of Object.entries(files)) {
			const bytes = typeof content === 'string' ? content : new Uint8Array(content);
			expect(told((await readOwn(bytes)).table), name).toEqual([goodTold]);
		}
	});

	it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
		['empty', '', 'empty-file'],
		['blank', '\n\n', 'empty-file'],
		['a header alone', header, 'no-rows'],
		['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'spreadsheet'],
		['NUL', `${header}\n\0`, 'binary-content'],
		['neither encoding', new Uint8Array([0x61, 0x0a, 0xff, 0xff, 0x80]), 'wrong-encoding'],
		[
			'cut short',
			new Uint8Array([...new TextEncoder().encode(`${header}\n${good}구`)].slice(0, -1)),
			'cut-short'
		]
	])('says what is wrong with a whole file: %s', async (_, content, problem) => {
		expect(Object.keys((await readOwn(content)).counts)).toEqual([problem]);
	});

	it('turns to CP949 when a file that began plain does not go on as UTF-8', async () => {
		const plain = Array.from({ length: 9000 }, () => good).join('\n');
		const late = good.replace('1119', '서울 영등포구').replace('62.1', '63');
		const bytes = iconv.encode(`${header}\n${plain}\n${late}`, 'cp949');
		const { table, counts } = await readOwn(new Uint8Array(bytes));
		expect(told(table)).toEqual([goodTold.replace('62.1', '63')]);
		expect(counts).toEqual({ replaced: 1 });
	});

	it('counts all that is wrong and keeps no more than is read', async () => {
		const wrong = Array.from({ length: mostIssuesKept + 5 }, () => good.replace('62.1', '?'));
		const { issues, counts } = await readOwn(`${header}\n${wrong.join('\n')}`);
		expect(issues).toHaveLength(mostIssuesKept);
		expect(counts).toEqual({ 'not-a-number': mostIssuesKept + 5 });
		expect(mostOwnRows).toBe(1_000_000);
	});

	it('gives back any figures that we write, across the borders of pieces', async () => {
		const name = (code: string) => smallLists.districts.find(code)?.name ?? '';
		// Rows of no district of ours, whose Korean letters lie across the borders.
		await fc.assert(
			fc.asyncProperty(anyCells, fc.integer({ min: 0, max: 2 }), async (cells, shift) => {
				const rows = cells.map((each) =>
					[
						...[each.period, each.district, each.sex, each.age, each.measure],
						...[each.value ?? '', formatMark(each)],
						name(each.district)
					].join(',')
				);
				const first = 'period,district_code,sex,age,measure,value,mark,name';
				const filler = `2023H1,0000,total,15+,employment_rate,,,${'가'.repeat(30)}`;
				const many = Array.from({ length: 8000 }, () => filler);
				const padded = [`${first}`, `${' '.repeat(shift)}${filler}`, ...many, ...rows].join('\n');
				const { table, counts } = await readOwn(padded);
				expect(counts).toEqual({ 'unknown-district': 8001 });
				const plain = (all: readonly Cell[]) =>
					all.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
				expect(plain(cellsOf(table))).toEqual(plain(cells));
			}),
			{ numRuns: 4 }
		);
	});
});

describe('published tables', () => {
	it.each<[string, string, string]>([
		['age-table.csv', '2024H1 1101 employment_rate.total.15+ 53.5', 'by age'],
		['summary.csv', '2024H1 1101 employment_rate.total.15-64 59.9', 'summary'],
		['seoul-summary.csv', '2024H1 1101 employment_rate.total.15-64 59.9', 'long form'],
		['sex-rate.cp949.csv', '2021H1 1101 employment_rate.male.15-64 63', 'by sex'],
		['youth-rate.cp949.csv', '2021H1 1101 employment_rate.total.15-29 36.2', 'by age']
	])('%s is known by its header', async (file, cell) => {
		const reading = await readOwn(new Uint8Array(readFileSync(fixturePath(`kosis/${file}`))));
		expect(reading.how).toBe('published');
		expect(told(reading.table)).toContain(cell);
		expect(reading.counts).toEqual({});
	});

	it('has its good figures used beside bad ones, each issue with its cell', async () => {
		const text = [
			'시도,행정구역,성별,연월,15~64세 고용률 (%)',
			"서울특별시,종로구,여자,'21상,58.5",
			"서울특별시,종로구,여인,'21하,58.5",
			'서울특별시,종로구,남자,\'21하,"1,058.5"',
			"서울특별시,없는구,남자,'21하,58.5",
			"서울특별시,전체,남자,'21하,58.5"
		].join('\n');
		const { table, issues, leftOut } = await readOwn(text);
		expect(told(table)).toEqual(['2021H1 1101 employment_rate.female.15-64 58.5']);
		expect(issues.map(({ problem, row, text }) => [problem, row, text])).toEqual([
			['unknown-district', 5, '없는구'],
			['unknown-sex', 3, '여인'],
			['thousands-separator', 4, '1,058.5']
		]);
		expect(leftOut).toEqual({ total: 1 });
	});
});

describe('tables to be asked about', () => {
	const women: OwnMapping['constants'] = { period: '2023H1', sex: 'female', age: '15-64' };
	const withConstants = (guess: OwnMapping): OwnMapping => ({
		...guess,
		constants: { ...guess.constants, ...women }
	});

	it.each<[string, string, string[], string[], string[]]>([
		[
			'names with provinces, one rate',
			'시도,시군구,고용률\n서울특별시,영등포구,62.1\n서울특별시,종로구,60',
			['province', 'district', 'value'],
			['period', 'sex', 'age'],
			[goodTold, '2023H1 1101 employment_rate.female.15-64 60']
		],
		[
			'a column for each half-year',
			'지역,지표,2023H1,2023H2\n서울 영등포구,고용률,62.1,\n서울 종로구,고용률,60,61',
			['district', 'measure', 'value', 'value'],
			['sex', 'age'],
			[
				goodTold,
				'2023H1 1101 employment_rate.female.15-64 60',
				'2023H2 1101 employment_rate.female.15-64 61'
			]
		],
		[
			'a column for each measure and sex',
			'시군구,시점,고용률 여자,고용률 남자,비고\n영등포구,2023.1/2,62.1,81,가\n종로구,2023.1/2,60,79,나',
			['district', 'period', 'value', 'value', 'none'],
			['age'],
			[
				goodTold,
				'2023H1 1101 employment_rate.female.15-64 60',
				'2023H1 1101 employment_rate.male.15-64 79',
				'2023H1 1119 employment_rate.male.15-64 81'
			]
		],
		[
			'long with names of its own',
			'code,gender,연령,시기,지표명,값\n1119,여,15~64세,2023 상반기,고용률(%),62.1',
			['district', 'sex', 'age', 'period', 'measure', 'value'],
			[],
			[goodTold]
		],
		[
			'romanised names',
			'district,rate,survey\nYeongdeungpo-gu,62.1,2023H1',
			['district', 'value', 'period'],
			['measure', 'sex', 'age'],
			[goodTold]
		]
	])('%s', async (_, text, roles, open, cells) => {
		let guess: OwnMapping | undefined;
		const reading = await readOwn(text, {
			tell: (mapping) => {
				guess = mapping;
				const told = withConstants(mapping);
				return { ...told, constants: { measure: 'employment_rate', ...told.constants } };
			}
		});
		expect(reading.how).toBe('asked');
		expect(guess?.roles).toEqual(roles);
		expect(guess && openParts(guess)).toEqual(open);
		expect(told(reading.table)).toEqual([...cells].sort());
		expect(reading.counts).toEqual({});
	});

	it('takes no word for what objects are made of', async () => {
		const names = ['constructor', '__proto__', 'toString'];
		let guess: OwnMapping | undefined;
		const { openNames, leftOut } = await readOwn(
			[`시군구,고용률,${names}`, ...names.map((name) => `${name},62.1,${names}`)].join('\n'),
			{
				tell: (mapping) =>
					withConstants(
						(guess = { ...mapping, roles: ['district', 'value', 'none', 'none', 'none'] })
					)
			}
		);
		// A worker could not send a function to its page.
		expect(structuredClone(guess)).toEqual(guess);
		expect(guess?.headers.slice(2)).toEqual([{}, {}, {}]);
		expect(openNames.map(({ name }) => name)).toEqual(names);
		expect(leftOut).toEqual({});
	});

	it('takes what its own file name says', async () => {
		const one = await readOwn('district_code,2023H1,2023H2\n1119,62.1*,x\n', {
			name: 'employment_rate.female.15-64.csv'
		});
		expect(one.how).toBe('sure');
		expect(told(one.table)).toEqual([
			goodTold + '*',
			goodTold.replace('H1', 'H2').replace('62.1', 'x')
		]);
		const other = await readOwn(
			'district_code,sex,age,measure,value,mark\n1119,female,15-64,employment_rate,62.1,',
			{
				name: '2023H1.csv'
			}
		);
		expect(told(other.table)).toEqual([goodTold]);
	});

	it('asks about names that several districts bear or none, and takes the answer', async () => {
		const text = '시군구,고용률\n고성군,70\n영등포쿠,62.1\n서울 종로구,60\n달나라,1';
		const asked = await readOwn(text, { tell: withConstants });
		expect(told(asked.table)).toEqual(['2023H1 1101 employment_rate.female.15-64 60']);
		expect(asked.counts).toEqual({ 'ambiguous-district': 1, 'unknown-district': 2 });
		const byName = new Map(asked.openNames.map((open) => [open.name, open]));
		expect(byName.get('고성군')).toMatchObject({ isAmbiguous: true, rows: 1 });
		expect(byName.get('고성군')?.candidates).toHaveLength(2);
		expect(byName.get('영등포쿠')).toMatchObject({ isAmbiguous: false, candidates: ['1119'] });
		expect(byName.get('달나라')?.candidates).toEqual([]);
		const [gangwon = ''] = byName.get('고성군')?.candidates ?? [];
		const answered = await readOwn(text, {
			tell: (guess) => ({
				...withConstants(guess),
				answers: {
					[answerKey('district', '고성군')]: gangwon,
					[answerKey('district', '영등포쿠')]: '1119',
					[answerKey('district', '달나라')]: ''
				}
			})
		});
		expect(told(answered.table)).toEqual(
			[
				'2023H1 1101 employment_rate.female.15-64 60',
				goodTold,
				`2023H1 ${gangwon} employment_rate.female.15-64 70`
			].sort()
		);
		expect(answered.counts).toEqual({});
		expect(answered.leftOut).toEqual({ chosen: 1 });
	});

	it('lets the province settle a name, and never guesses without', async () => {
		const { table, openNames } = await readOwn(
			'시도,시군구,고용률\n강원특별자치도,고성군,70\n경상남도,고성군,71\n,고성군,72',
			{ tell: withConstants }
		);
		expect(cellsOf(table).map(({ value }) => value)).toEqual([70, 71].sort());
		expect(openNames.map(({ name, isAmbiguous }) => [name, isAmbiguous])).toEqual([
			['고성군', true]
		]);
	});

	it('maps a measure of another name to one of ours, or leaves it out', async () => {
		const text = `${header}\n${good.replace('employment_rate', 'emp')}\n${good.replace('employment_rate', 'wages')}`;
		const { table, leftOut, counts } = await readOwn(text, {
			tell: (guess) => ({
				...guess,
				answers: {
					[answerKey('measure', 'emp')]: 'employment_rate',
					[answerKey('measure', 'wages')]: ''
				}
			})
		});
		expect(told(table)).toEqual([goodTold]);
		expect([counts, leftOut]).toEqual([{}, { chosen: 1 }]);
	});
});

describe('bad files', () => {
	const folder = fixturePath('bad');
	const files = readdirSync(folder, { recursive: true })
		.map(String)
		.filter((file) => file.endsWith('.csv'));

	it.each(files)('%s is read or refused, and nothing is thrown', async (file) => {
		const bytes = new Uint8Array(readFileSync(join(folder, file)));
		const { issues, counts, table, how } = await readOwn(bytes, { name: file });
		const noted = Object.values(counts).reduce((sum, count) => sum + count, 0);
		expect(issues.length).toBe(noted);
		expect(table.flags.every((flags) => flags < 16)).toBe(true);
		if (how === 'wrong') expect(noted).toBe(1);
	});

	it('any bytes at all', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
				const { table } = await readOwn(new Uint8Array(bytes));
				expect(table.cells).toBe(0);
			})
		);
	});
});
