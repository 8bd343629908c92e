import {
	firsts,
	items,
	outside,
	percent,
	persons,
	points,
	rank,
	years,
	type CorpusText
} from './label';

const nowon = { d: '1111', p: ['2024H2' as const] };

/** Awards, budgets and programmes; plans, denials and other statistics, which are no claims. */
export const elsewhere: readonly CorpusText[] = [
	{
		name: 'an award and what led to it',
		date: '2024-08-12',
		district: '1119',
		sentences: [
			[
				"영등포구가 '2024 전국 지방자치단체 일자리 대상'에서 우수상을 수상했다.",
				outside('award', '1119')
			],
			['2018년 이후 6년 만의 수상이다.', years(6, 2018, 2024, '1119')],
			['구는 온라인, 오프라인, 메타버스의 3대 채널로 청년을 만난다.', items(3, '1119')],
			['맞춤형 직업교육 예산은 전년 대비 145% 늘렸다.', outside('budget', '1119')],
			['미취업 청년에게 시험 응시료를 연 10만 원까지 지원한다.', outside('programme', '1119')],
			['지난 5월에는 역대 최대 규모의 취업 박람회를 열었다.', outside('record', '1119')],
			['수상을 축하하는 현수막이 거리에 걸렸다.']
		]
	},
	{
		name: 'programmes with numbers',
		date: '2025-04-15',
		district: '1111',
		sentences: [
			[
				'노원구는 지난해 공공일자리 사업에 1,250명이 참여했다고 밝혔다.',
				outside('programme', '1111')
			],
			['일자리 예산으로는 340억 원을 투입했다.', outside('budget', '1111')],
			['취업 박람회에는 기업 62곳이 참가했다.', outside('programme', '1111')],
			['구는 고용노동부 일자리 평가에서 최우수상을 받았다.', outside('award', '1111')],
			['벚꽃 축제에는 12만 명이 몰렸다.'],
			['불암산 둘레길은 총 12.4km다.']
		]
	},
	{
		name: 'budgets and participants right after a rate',
		date: '2025-03-20',
		district: null,
		sentences: [
			['노원구의 2024년 하반기 고용률은 57.9%다.', percent(57.9, nowon)],
			['구는 청년 직무 교육 예산을 지난해보다 30% 늘렸다.', outside('budget', '1111')],
			['여성 고용률은 50.2%로 집계됐다.', percent(50.2, { ...nowon, sex: 'female' })],
			['구는 취업 특강 참가자를 올해 25% 늘렸다.'],
			[
				'2024년 하반기 취업자는 25만 명이다.',
				persons(250000, { ...nowon, m: 'employed_thousand' })
			],
			['구는 올해 컴퓨터 강좌 수강생을 한 해 전보다 300명 늘렸다.'],
			['고용률은 1년 전보다 1.1%p 올랐다.', points(1.1, 'up', { ...nowon, base: '2023H2' })],
			['구는 전년보다 12% 늘어난 평생학습 예산을 짰다.']
		]
	},
	{
		name: 'plans and forecasts are no claims',
		date: '2025-01-10',
		district: '3501',
		sentences: [
			['전주시는 올해 고용률 65% 달성을 목표로 세웠다.'],
			['시는 2026년까지 고용률 전국 1위를 달성할 계획이다.'],
			['올해 상반기 고용률은 1%p 상승할 전망이다.'],
			['취업자 수가 5천 명 늘어날 것으로 기대된다.'],
			['내년에는 일자리 예산 200억 원을 투입할 예정이다.'],
			['전주시의 지난해 상반기 고용률은 60.9%였다.', percent(60.9, { d: '3501', p: ['2024H1'] })]
		]
	},
	{
		name: 'denials',
		date: '2024-03-20',
		district: '1119',
		sentences: [
			['영등포구의 2023년 하반기 고용률은 전국 1위가 아니다.'],
			['여성 고용률이 서울에서 가장 높은 것은 아니다.'],
			['실업률은 서울 평균을 넘지 않았다.'],
			['그렇다면 고용률은 정말 1위일까?'],
			['15세 이상 고용률은 66.2%다.', percent(66.2, { d: '1119', age: '15+', p: ['2023H2'] })]
		]
	},
	{
		name: 'other rates that look alike',
		date: '2024-11-03',
		district: '1108',
		sentences: [
			['성북구의 한 대학은 졸업생 취업률 78.2%를 기록했다.'],
			['관내 특성화고 취업률은 서울에서 1위다.'],
			['장애인 의무고용률은 3.8%다.'],
			['구청의 청렴도는 전국 1위에 올랐다.'],
			['성북구의 합계출산율은 0.58명이다.'],
			['사업에 참여한 기업의 고용유지율은 91%였다.'],
			['투표율은 68.9%로 서울에서 두 번째로 높았다.'],
			['성북구의 2024년 상반기 고용률은 58.0%다.', percent(58, { d: '1108', p: ['2024H1'] })]
		]
	},
	{
		name: 'a text of other matters',
		date: '2024-07-18',
		district: '3201',
		sentences: [
			['춘천에는 밤사이 120mm의 비가 내렸다.'],
			['소양강댐은 초당 1,000톤의 물을 내보내고 있다.'],
			['시는 주민 34명을 임시 대피소로 옮겼다.'],
			['닭갈비 축제는 10월로 미뤄졌다.'],
			['춘천시청 여자 컬링팀은 대회에서 1위를 차지했다.'],
			['수박 값은 한 통에 2만 8천 원이다.']
		]
	},
	{
		name: 'several first places, and men and women',
		date: '2024-08-30',
		district: '3101',
		sentences: [
			[
				'수원시는 2024년 상반기 조사에서 3개 지표 1위를 차지했다.',
				firsts(3, '3101', '2024H1', null)
			],
			[
				'고용률은 남성 72.3%, 여성 52.8%로 집계됐다.',
				percent(72.3, { d: '3101', sex: 'male', p: ['2024H1'] }),
				percent(52.8, { d: '3101', sex: 'female', p: ['2024H1'] })
			],
			[
				'실업자 수는 2만 1천 명이며, 경제활동인구는 66만 5천 명이다.',
				persons(21000, { d: '3101', m: 'unemployed_thousand', p: ['2024H1'] }),
				persons(665000, { d: '3101', m: 'labour_force_thousand', p: ['2024H1'] })
			],
			[
				'고용률과 여성 고용률 모두 도내 1위다.',
				rank(1, { d: '3101', p: ['2024H1'], u: 'province:경기' }),
				rank(1, { d: '3101', sex: 'female', p: ['2024H1'], u: 'province:경기' })
			],
			['수원역 환승센터는 하루 20만 명이 이용한다.']
		]
	},
	{
		name: 'a year without a half, and a text without a date',
		date: null,
		district: '3741',
		sentences: [
			[
				'봉화군의 2024년 고용률은 경북 22개 시군 중 3위다.',
				rank(3, { d: '3741', p: ['2024H1', '2024H2'], u: 'province:경북' })
			],
			['2023년 하반기에는 70.1%를 기록했다.', percent(70.1, { d: '3741', p: ['2023H2'] })],
			[
				'고용률은 2022년 하반기 대비 1.1%p 상승했다.',
				points(1.1, 'up', { d: '3741', p: ['2023H2'], base: '2022H2' })
			],
			['은어축제는 7월 27일부터 9일간 열린다.'],
			['군은 산불 진화 헬기 3대를 빌려 쓰고 있다.']
		]
	}
];
