import {
	among,
	compared,
	heads,
	items,
	lowest,
	outside,
	percent,
	persons,
	points,
	rank,
	record,
	streak,
	top,
	years,
	type CorpusText
} from './label';

const mapo = { d: '1114' };
const yuseong = { d: '2504', p: ['2024H2' as const] };
const gijang = { d: '2131', p: ['2025H1' as const] };
const asan = { d: '3404', p: ['2023H1' as const] };

/** Texts as offices send them out: one claim after the other. */
export const releases: readonly CorpusText[] = [
	{
		name: 'a district office on women',
		date: '2025-03-04',
		district: '1114',
		sentences: [
			[
				'마포구가 지난해 하반기 여성 고용률 59.8%를 기록하며 서울 자치구 중 3위에 올랐다.',
				percent(59.8, { ...mapo, sex: 'female', p: ['2024H2'] }),
				rank(3, { ...mapo, sex: 'female', p: ['2024H2'], u: 'seoul' })
			],
			[
				'이는 2023년 하반기(58.1%)보다 1.7%p 오른 수치다.',
				points(1.7, 'up', { ...mapo, sex: 'female', p: ['2024H2'], base: '2023H2', from: 58.1 })
			],
			[
				'남성 고용률은 70.2%로 서울 평균을 상회했다.',
				percent(70.2, { ...mapo, sex: 'male', p: ['2024H2'] }),
				compared('above', 'seoul', { ...mapo, sex: 'male', p: ['2024H2'] })
			],
			[
				'30~49세 고용률은 78.5%로 조사됐다.',
				percent(78.5, { ...mapo, age: '30-49', p: ['2024H2'] })
			],
			[
				'여성 취업자는 9만 5천여 명으로 직전 반기보다 1천500명 증가했다.',
				persons(95000, { ...mapo, m: 'employed_thousand', sex: 'female', p: ['2024H2'] }, 'about'),
				heads(1500, 'up', {
					...mapo,
					m: 'employed_thousand',
					sex: 'female',
					p: ['2024H2'],
					base: '2024H1'
				})
			],
			['구는 경력 단절 여성 120명에게 직업훈련을 지원했다.', outside('programme', '1114')],
			['마포구는 자전거 도로 2.5km를 정비했다.']
		]
	},
	{
		name: 'a metropolitan district on everything',
		date: '2025-02-24',
		district: '2504',
		sentences: [
			[
				'유성구의 2024년 하반기 15세 이상 고용률은 63.5%다.',
				percent(63.5, { ...yuseong, age: '15+' })
			],
			[
				'이는 대전 5개 자치구 가운데 가장 높은 수치다.',
				rank(1, { ...yuseong, u: 'province:대전', age: '15+' })
			],
			[
				'전국 69개 자치구 중에서는 8위에 해당한다.',
				rank(8, { ...yuseong, u: 'metro-gu', age: '15+' })
			],
			[
				'실업률은 2.1%로 대전에서 가장 낮았다.',
				percent(2.1, { ...yuseong, m: 'unemployment_rate' }),
				lowest({ ...yuseong, m: 'unemployment_rate', u: 'province:대전' })
			],
			[
				'비경제활동인구는 11만 2천 명으로 지난해 같은 기간보다 4천 명 감소했다.',
				persons(112000, { ...yuseong, m: 'inactive_thousand' }),
				heads(4000, 'down', { ...yuseong, m: 'inactive_thousand', base: '2023H2' })
			],
			[
				'경제활동참가율은 전국 평균 이상이다.',
				compared('above', 'national', { ...yuseong, m: 'participation_rate' })
			],
			['대덕특구 연구원 수는 1만 명을 넘는다.'],
			['갑천의 수위는 2.3m까지 올라갔다.']
		]
	},
	{
		name: 'a county in a metropolitan city',
		date: '2025-08-28',
		district: '2131',
		sentences: [
			['기장군, 고용률 부산 1위', rank(1, { d: '2131', p: ['2025H1'], u: 'province:부산' })],
			['부산 기장군의 올해 상반기 고용률이 61.9%로 나타났다.', percent(61.9, gijang)],
			[
				'15∼64세 고용률은 69.4%로 부산에서 두 번째로 높다.',
				percent(69.4, { ...gijang, age: '15-64' }),
				rank(2, { ...gijang, age: '15-64', u: 'province:부산' })
			],
			[
				'청년층 고용률은 전년 동기보다 2.3%p 올라 44.8%가 됐다.',
				points(2.3, 'up', { ...gijang, age: '15-29', base: '2024H1' }),
				percent(44.8, { ...gijang, age: '15-29' })
			],
			['군은 2회 연속 부산 고용률 1위다.', streak(1, 2, { ...gijang, u: 'province:부산' })],
			[
				'여성 고용률은 2013년 조사 이래 가장 높다.',
				record('highest', { ...gijang, sex: 'female' }, '2013H1')
			],
			['미역 수확량은 지난해보다 8% 줄었다.'],
			['군은 5개 읍·면에 쉼터 14곳을 두었다.']
		]
	},
	{
		name: 'a city against its neighbours',
		date: '2023-08-24',
		district: '3404',
		sentences: [
			[
				'아산시의 2023년 상반기 고용률은 64.1%로 충남 15개 시군 중 상위 8위 안에 들었다.',
				percent(64.1, asan),
				top(8, { ...asan, u: 'province:충남' })
			],
			[
				'충남에서 실업률이 가장 높은 시는 천안시였다.',
				rank(1, { d: '3401', m: 'unemployment_rate', p: ['2023H1'], u: 'province:충남' })
			],
			[
				'아산시 취업자 수는 19만 명을 돌파했다.',
				persons(190000, { ...asan, m: 'employed_thousand' }, 'at-least')
			],
			[
				'경제활동참가율은 65.9%로 1년 전보다 0.7%포인트 높아졌다.',
				percent(65.9, { ...asan, m: 'participation_rate' }),
				points(0.7, 'up', { ...asan, m: 'participation_rate', base: '2022H1' })
			],
			['서산시 고용률은 66.0%다.', percent(66, { d: '3405', p: ['2023H1'] })],
			['온양온천역 이용객은 하루 1만 명이다.']
		]
	},
	{
		name: 'polite sentences',
		date: '2024-09-12',
		district: '1123',
		sentences: [
			['강남구의 2024년 상반기 고용률은 60.1%입니다.', percent(60.1, { d: '1123', p: ['2024H1'] })],
			['서울 자치구 가운데 15위입니다.', rank(15, { d: '1123', p: ['2024H1'], u: 'seoul' })],
			[
				'65세 이상 고용률은 30.2%, 55세 이상 고용률은 47.0%입니다.',
				percent(30.2, { d: '1123', age: '65+', p: ['2024H1'] }),
				percent(47, { d: '1123', age: '55+', p: ['2024H1'] })
			],
			[
				'서초구와 비교하면 고용률이 0.9%p 낮습니다.',
				compared('below', '1122', { d: '1123', p: ['2024H1'] }, 0.9)
			],
			['취업률은 서울 최고 수준입니다.', among({ d: '1123', p: ['2024H1'], u: 'seoul' })],
			['구는 상담, 교육, 알선의 세 가지 사업을 운영합니다.', items(3, '1123')],
			['이 상은 2019년 이후 5년 만에 받은 것입니다.', years(5, 2019, 2024, '1123')],
			['공연은 저녁 7시에 시작합니다.']
		]
	}
];
