import { among, compared, percent, persons, points, rank, type CorpusText } from './label';

/** Whose figures, and when: names that several districts bear, words that point back, dates. */
export const contexts: readonly CorpusText[] = [
	{
		name: 'a dateline settles 중구',
		date: '2024-09-02',
		district: null,
		sentences: [
			['[인천=한국지역신문]'],
			[
				'중구의 2024년 상반기 고용률은 64.8%로 나타났다.',
				percent(64.8, { d: '2301', p: ['2024H1'] })
			],
			['구의 여성 고용률은 57.9%였다.', percent(57.9, { d: '2301', sex: 'female', p: ['2024H1'] })],
			['이날 인천항에는 크루즈 2척이 들어왔다.']
		]
	},
	{
		name: 'nothing settles 남구',
		date: '2024-09-02',
		district: null,
		sentences: [
			['남구의 올해 상반기 고용률이 58.4%를 기록했다.', percent(58.4, { d: null, p: ['2024H1'] })],
			['남구는 지난달 도서관 2곳을 새로 열었다.']
		]
	},
	{
		name: 'province before the name, each time another',
		date: '2023-08-25',
		district: null,
		sentences: [
			[
				'2023년 상반기 대구 중구의 고용률은 55.1%, 울산 중구의 고용률은 55.9%였다.',
				percent(55.1, { d: '2201', p: ['2023H1'] }),
				percent(55.9, { d: '2601', p: ['2023H1'] })
			],
			['강원 고성군은 67.3%로 조사됐다.', percent(67.3, { d: '3240', p: ['2023H1'] })],
			[
				'경남 고성군의 고용률은 강원 고성군보다 낮다.',
				compared('below', '3240', { d: '3834', p: ['2023H1'] })
			],
			['태풍이 지나간 뒤 대구의 기온은 34도까지 올랐다.']
		]
	},
	{
		name: 'our district of the article',
		date: '2025-09-01',
		district: '1104',
		sentences: [
			['우리 구의 올해 상반기 고용률은 62.7%입니다.', percent(62.7, { d: '1104', p: ['2025H1'] })],
			[
				'지난해 같은 기간보다 0.8%p 높아졌습니다.',
				points(0.8, 'up', { d: '1104', p: ['2025H1'], base: '2024H1' })
			],
			[
				'구는 15~64세 고용률에서도 서울 10위를 기록했습니다.',
				rank(10, { d: '1104', age: '15-64', p: ['2025H1'], u: 'seoul' })
			],
			['성수동 카페 거리에는 주말마다 3만 명이 찾습니다.'],
			['우리 구의 내년 고용률 목표는 64%입니다.']
		]
	},
	{
		name: 'months, and years of two digits',
		date: '2024-02-28',
		district: '3207',
		sentences: [
			['삼척시의 23년 하반기 고용률은 61.0%다.', percent(61, { d: '3207', p: ['2023H2'] })],
			['2023년 4월 기준으로는 59.8%였다.', percent(59.8, { d: '3207', p: ['2023H1'] })],
			[
				'지난해 10월 기준 취업자는 3만 3천 명이다.',
				persons(33000, { d: '3207', m: 'employed_thousand', p: ['2023H2'] })
			],
			["'22년 상반기 고용률은 58.6%였다.", percent(58.6, { d: '3207', p: ['2022H1'] })],
			['지난해 10월 열린 축제에는 5만 명이 다녀갔다.']
		]
	},
	{
		name: 'several districts in one sentence',
		date: '2024-02-21',
		district: null,
		sentences: [
			[
				'2023년 하반기 서울 자치구 고용률 1위는 영등포구(66.2%), 2위는 금천구(63.8%)였다.',
				rank(1, { d: '1119', p: ['2023H2'], u: 'seoul' }),
				percent(66.2, { d: '1119', p: ['2023H2'] }),
				rank(2, { d: '1118', p: ['2023H2'], u: 'seoul' }),
				percent(63.8, { d: '1118', p: ['2023H2'] })
			],
			[
				'서울에서 고용률이 가장 낮은 곳은 도봉구였다.',
				{
					...rank(1, { d: '1110', p: ['2023H2'], u: 'seoul' }),
					stated: { rank: 1, order: 'lowest-first' }
				}
			],
			[
				'인천 옹진군은 특·광역시 구·군 중 1위를 차지했다.',
				rank(1, { d: '2332', p: ['2023H2'], u: 'metro-official' })
			],
			['서울시의 고용률은 60.6%로 집계됐다.'],
			['전국 고용률은 62.2%였다.']
		]
	},
	{
		name: 'short names and other names',
		date: '2024-09-10',
		district: null,
		sentences: [
			[
				'서울시 영등포구는 2024년 상반기 고용률 66.9%로 서울시 1위를 차지했다.',
				percent(66.9, { d: '1119', p: ['2024H1'] }),
				rank(1, { d: '1119', p: ['2024H1'], u: 'seoul' })
			],
			[
				'영등포는 여성 취업률에서도 서울 1위다.',
				rank(1, { d: '1119', sex: 'female', p: ['2024H1'], u: 'seoul' })
			],
			['강남의 고용률은 59.1%에 머물렀다.', percent(59.1, { d: '1123', p: ['2024H1'] })],
			['영등포역 앞 도로는 왕복 8차로다.']
		]
	},
	{
		name: 'cities, counties and the capital area',
		date: '2025-02-20',
		district: '3127',
		sentences: [
			[
				'포천시의 2024년 하반기 고용률은 수도권 시군구 가운데 1위다.',
				rank(1, { d: '3127', p: ['2024H2'], u: 'custom' })
			],
			['전국 시 지역 중에서는 5위에 해당한다.', rank(5, { d: '3127', p: ['2024H2'], u: 'si' })],
			[
				'장수군은 전국 군 지역 가운데 최상위권이었다.',
				among({ d: '3534', p: ['2024H2'], u: 'gun' })
			],
			['포천시는 국도 43호선 3km 구간을 새로 포장했다.']
		]
	}
];
