import { expect, it } from 'vitest';
import type { OwnMapping } from '../../../src/lib/domain/own-mapping';
import { ownColumnNote } from '../../../src/lib/views/own-column-note';
import { smallLists } from '../../fixtures/lists';

const header = ['시군구', '취업자', '고용률 여자 2023H1', '표시', '값', '비고'];
const mapping: OwnMapping = {
	roles: ['district', 'value', 'value', 'mark', 'value', 'mark'],
	headers: [
		{},
		{ measure: 'employed_thousand' },
		{ measure: 'employment_rate', sex: 'female', period: '2023H1' },
		{},
		{},
		{}
	],
	constants: {},
	answers: {}
};

it.each<['ko' | 'en', string[]]>([
	[
		'ko',
		[
			'',
			'열 이름에서 읽은 것: 취업자(천 명)',
			'열 이름에서 읽은 것: 고용률(%), 여성, 2023년 상반기',
			'어느 값의 표시인지 알 수 없어 쓰지 않습니다.',
			'',
			'“값” 열의 표시'
		]
	],
	[
		'en',
		[
			'',
			'Read from its name: Employed persons (thousand)',
			'Read from its name: Employment rate (%), women, first half of 2023',
			'Not used, since it does not say which value it marks.',
			'',
			'Marks of column “값”'
		]
	]
])('a column tells what was read from its name, in %s', (locale, notes) => {
	const names = { locale, measures: smallLists.measures, districts: [] };
	const told = header.map((_, i) => ownColumnNote(names, mapping, i, (at) => header[at] ?? ''));
	expect(told).toEqual(notes);
});
