import {
	compared,
	heads,
	percent,
	persons,
	points,
	rank,
	record,
	relative,
	type CorpusText
} from './label';

const y = { d: '1119' };
const gap = { d: '1125', p: ['2023H2' as const] };
const jeju = { d: '3901', p: ['2023H2' as const] };
const suwon = { d: '3101', p: ['2024H2' as const] };

/** Values, changes and comparisons. */
export const amounts: readonly CorpusText[] = [
	{
		name: 'values of several groups',
		date: '2024-03-12',
		district: '1119',
		sentences: [
			['영등포구의 2023년 하반기 고용률은 66.2%다.', percent(66.2, { ...y, p: ['2023H2'] })],
			[
				'15~64세 고용률은 74.0%, 15∼29세 고용률은 60.3%로 집계됐다.',
				percent(74, { ...y, age: '15-64', p: ['2023H2'] }),
				percent(60.3, { ...y, age: '15-29', p: ['2023H2'] })
			],
			[
				'여성 고용률은 67.2%로 서울 1위였다.',
				percent(67.2, { ...y, sex: 'female', p: ['2023H2'] }),
				rank(1, { ...y, sex: 'female', p: ['2023H2'], u: 'seoul' })
			],
			[
				'경제활동참가율은 68.5%, 실업률은 3.4%였다.',
				percent(68.5, { ...y, m: 'participation_rate', p: ['2023H2'] }),
				percent(3.4, { ...y, m: 'unemployment_rate', p: ['2023H2'] })
			],
			['재활용률은 71.5%로 목표를 넘었다.'],
			['민원 만족도는 92.3점이었다.']
		]
	},
	{
		name: 'two halves each with its value',
		date: '2024-03-12',
		district: '1119',
		sentences: [
			[
				'영등포구 고용률은 2023년 상반기와 하반기 각각 65.2%, 66.2%를 기록했다.',
				percent(65.2, { ...y, p: ['2023H1'] }),
				percent(66.2, { ...y, p: ['2023H2'] })
			],
			['2022년 하반기 고용률은 63.0%였다.', percent(63, { ...y, p: ['2022H2'] })],
			['관내 공원의 이용률은 40%대다.'],
			['출생아 수는 지난해보다 3.1% 줄었다.']
		]
	},
	{
		name: 'changes against the year before',
		date: '2024-02-27',
		district: '1125',
		sentences: [
			[
				'강동구의 지난해 하반기 고용률은 63.3%로 전년 동기 대비 1.2%p 상승했다.',
				percent(63.3, gap),
				points(1.2, 'up', { ...gap, base: '2022H2' })
			],
			[
				'같은 기간 실업률은 0.4%포인트 하락했다.',
				points(0.4, 'down', { ...gap, m: 'unemployment_rate' })
			],
			[
				'취업자 수는 22만 4천 명으로 1년 전보다 3천 명 늘었다.',
				persons(224000, { ...gap, m: 'employed_thousand' }),
				heads(3000, 'up', { ...gap, m: 'employed_thousand', base: '2022H2' })
			],
			[
				'취업자는 전년 동기 대비 1.4% 증가했다.',
				relative(1.4, 'up', { ...gap, m: 'employed_thousand', base: '2022H2' })
			],
			['어린이집 수는 10곳 늘어난다.'],
			['아파트값은 0.12% 올랐다.']
		]
	},
	{
		name: 'from one value to another',
		date: '2024-03-05',
		district: '3901',
		sentences: [
			[
				'제주시 고용률은 2022년 하반기 68.9%에서 2023년 하반기 69.5%로 0.6%p 올랐다.',
				percent(68.9, { ...jeju, p: ['2022H2'] }),
				percent(69.5, jeju),
				points(0.6, 'up', { ...jeju, base: '2022H2', from: 68.9 })
			],
			[
				'여성 고용률은 64.1%로 전년 같은 기간보다 0.9%p 떨어졌다.',
				percent(64.1, { ...jeju, sex: 'female' }),
				points(0.9, 'down', { ...jeju, sex: 'female', base: '2022H2' })
			],
			['남성 고용률은 소폭 하락했다.', points(null, 'down', { ...jeju, sex: 'male' })],
			['감귤 가격은 상자당 1만 2천 원으로 15% 올랐다.'],
			['강수량은 평년의 80% 수준이다.']
		]
	},
	{
		name: 'above and below averages',
		date: '2024-03-12',
		district: '1119',
		sentences: [
			[
				'영등포구의 2023년 하반기 고용률 66.2%는 서울시 평균(60.6%)보다 5.6%p 높다.',
				percent(66.2, { ...y, p: ['2023H2'] }),
				compared('above', 'seoul', { ...y, p: ['2023H2'] }, 5.6)
			],
			[
				'15~64세 고용률도 전국 평균을 크게 웃돌았다.',
				compared('above', 'national', { ...y, age: '15-64', p: ['2023H2'] })
			],
			[
				'실업률은 전국 평균보다 낮다.',
				compared('below', 'national', { ...y, m: 'unemployment_rate', p: ['2023H2'] })
			],
			[
				'65세 이상 고용률은 서울 평균을 밑돌았다.',
				compared('below', 'seoul', { ...y, age: '65+', p: ['2023H2'] })
			],
			['서울시 평균 고용률은 60.6%다.'],
			['평균 통근 시간은 서울 평균보다 4분 짧다.']
		]
	},
	{
		name: 'against another district',
		date: '2024-03-12',
		district: '1119',
		sentences: [
			[
				'2023년 하반기 영등포구 고용률은 금천구보다 2.4%p 높다.',
				compared('above', '1118', { ...y, p: ['2023H2'] }, 2.4)
			],
			[
				'청년 고용률은 강남구보다 낮았다.',
				compared('below', '1123', { ...y, age: '15-29', p: ['2023H2'] })
			],
			['강동구의 고용률은 63.3%였다.', percent(63.3, { d: '1125', p: ['2023H2'] })],
			['재정자립도는 강남구보다 낮았다.']
		]
	},
	{
		name: 'about, at least and record values',
		date: '2025-02-25',
		district: '3101',
		sentences: [
			[
				'수원시의 2024년 하반기 취업자 수는 약 64만 명이다.',
				persons(640000, { ...suwon, m: 'employed_thousand' }, 'about')
			],
			['고용률은 62.4%로 역대 최고치를 기록했다.', percent(62.4, suwon), record('highest', suwon)],
			[
				'여성 취업자는 27만 3천명으로 역대 최대다.',
				persons(273000, { ...suwon, m: 'employed_thousand', sex: 'female' }),
				record('highest', { ...suwon, m: 'employed_thousand', sex: 'female' })
			],
			[
				'실업률은 2019년 하반기 이후 가장 낮은 수준이다.',
				record('lowest', { ...suwon, m: 'unemployment_rate' }, '2019H2')
			],
			['15~64세 고용률은 70%를 넘어섰다.', percent(70, { ...suwon, age: '15-64' }, 'at-least')],
			['수원화성 관람객은 역대 최대인 120만 명을 기록했다.']
		]
	}
];
