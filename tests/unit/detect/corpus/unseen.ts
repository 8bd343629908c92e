import {
	compared,
	lowest,
	percent,
	persons,
	points,
	rank,
	record,
	relative,
	streak,
	top,
	type CorpusText
} from './label';

const g = { d: '1117', p: ['2024H1' as const] };
const m = { d: '3701', p: ['2023H2' as const] };

/** Labelled after the detector was written, before it had read them. */
export const unseen: readonly CorpusText[] = [
	{
		name: 'unseen: a press release of 구로구',
		date: '2024-09-03',
		district: '1117',
		sentences: [
			[
				'구로구는 최근 발표된 2024년 상반기 지역별고용조사 결과 고용률이 62.3%로 집계됐다고 3일 밝혔다.',
				percent(62.3, g)
			],
			[
				'작년 동기 대비 1.6%포인트 올라 서울시 자치구 중 4위를 차지한 것이다.',
				points(1.6, 'up', { ...g, base: '2023H1' }),
				rank(4, { ...g, u: 'seoul' })
			],
			[
				'구의 15~64세 고용률은 70.8%로 서울 평균 69.1%보다 1.7%p 높았다.',
				percent(70.8, { ...g, age: '15-64' }),
				compared('above', 'seoul', { ...g, age: '15-64' }, 1.7)
			],
			[
				'여성 고용률도 55.4%로 2013년 이후 최고치를 찍었다.',
				percent(55.4, { ...g, sex: 'female' }),
				record('highest', { ...g, sex: 'female' }, '2013H1')
			],
			[
				'실업률은 3.3%에 그쳐 서울에서 가장 낮은 편은 아니다.',
				percent(3.3, { ...g, m: 'unemployment_rate' })
			],
			['구 관계자는 "내년에는 고용률 63%를 달성하겠다"고 전했다.'],
			['한편 G밸리 입주 기업은 1만 4천여 곳에 이른다.']
		]
	},
	{
		name: 'unseen: a story about 포항시',
		date: '2024-02-27',
		district: null,
		sentences: [
			['포항시의 고용 사정이 나아지고 있다.'],
			[
				'통계청 자료를 보면 지난해 하반기 포항시 취업자는 25만 8천 명으로 1년 전에 비해 2.1% 늘었다.',
				persons(258000, { ...m, m: 'employed_thousand' }),
				relative(2.1, 'up', { ...m, m: 'employed_thousand', base: '2022H2' })
			],
			[
				'고용률은 60.5%로 경북 23개 시군 가운데 18위에 머물렀지만 전국 시 지역 평균보다는 낮다.',
				percent(60.5, m),
				rank(18, { ...m, u: 'province:경북' }),
				compared('below', 'si', m)
			],
			[
				'경북에서 고용률이 가장 높은 곳은 울릉군이다.',
				rank(1, { d: '3743', p: ['2023H2'], u: 'province:경북' })
			],
			[
				'실업률이 도내에서 가장 낮은 군은 의성군으로 조사됐다.',
				lowest({ d: '3732', m: 'unemployment_rate', p: ['2023H2'], u: 'province:경북' })
			],
			['포스코는 올해 신입 사원 300명을 뽑는다.'],
			['과메기 매출은 지난해보다 12% 늘었다.']
		]
	},
	{
		name: 'unseen: a blog post',
		date: '2025-03-10',
		district: '1119',
		sentences: [
			['영등포구가 또 해냈습니다!'],
			[
				'2024년 하반기에도 고용률 1위를 차지하며 4회 연속 서울 1위라는 대기록을 세웠습니다.',
				rank(1, { d: '1119', p: ['2024H2'] }),
				streak(1, 4, { d: '1119', p: ['2024H2'], u: 'seoul' })
			],
			[
				'청년(15~29세) 고용률 역시 서울 상위 3위 안에 들었습니다.',
				top(3, { d: '1119', age: '15-29', p: ['2024H2'], u: 'seoul' })
			],
			['제 블로그 방문자는 하루 500명을 넘었습니다.'],
			['다음 글에서는 강동구 이야기를 전해 드리겠습니다.']
		]
	}
];
