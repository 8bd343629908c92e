import { among, last, lowest, outside, rank, record, streak, top, type CorpusText } from './label';

const both = ['2023H1', '2023H2'] as const;
const y = { d: '1119' };

/** Places in rankings, with and without the set they were taken in. */
export const firstPlaces: readonly CorpusText[] = [
	{
		name: 'a first place with every parameter',
		date: '2024-03-12',
		district: '1119',
		sentences: [
			[
				'서울 영등포구가 2023년 하반기 지역별고용조사에서 15~64세 고용률 서울시 25개 자치구 중 1위를 차지했다.',
				rank(1, { ...y, age: '15-64', p: ['2023H2'], u: 'seoul' })
			],
			['같은 조사에서 여성 고용률은 2위였다.', rank(2, { ...y, sex: 'female', p: ['2023H2'] })],
			['구는 앞으로도 주민 곁에서 일하는 행정을 이어 간다는 생각이다.'],
			['취업 상담은 평일 오전 9시부터 오후 6시까지 받는다.']
		]
	},
	{
		name: 'no scope, and the survey named a paragraph later',
		date: '2024-08-11',
		district: null,
		sentences: [
			['영등포구가 고용률 부문 1위에 올랐습니다.', rank(1, { ...y, p: [...both] })],
			[
				"특히 '2023년 상·하반기 지역별 고용조사'에서 여성 고용률까지 1위를 달성했습니다.",
				rank(1, { ...y, sex: 'female', p: [...both] })
			],
			['주민들의 반응도 뜨거웠습니다.'],
			['구는 이 흐름을 내년까지 이어 가겠다는 계획입니다.']
		]
	},
	{
		name: 'a city in its province',
		date: '2025-09-02',
		district: '3124',
		sentences: [
			[
				'화성시의 올해 상반기 고용률이 경기도 31개 시·군 가운데 가장 높은 것으로 나타났다.',
				rank(1, { d: '3124', p: ['2025H1'], u: 'province:경기' })
			],
			[
				'남성 고용률도 도내 1위를 기록했다.',
				rank(1, { d: '3124', sex: 'male', p: ['2025H1'], u: 'province:경기' })
			],
			[
				'반면 청년 고용률은 도내 12위에 그쳤다.',
				rank(12, { d: '3124', age: '15-29', p: ['2025H1'], u: 'province:경기' })
			],
			['시는 청년 정책을 다시 살펴보겠다고 했다.']
		]
	},
	{
		name: 'a county among all',
		date: '2024-02-21',
		district: '3743',
		sentences: [
			[
				'울릉군의 2023년 하반기 고용률이 전국 시군구 중 가장 높았다.',
				rank(1, { d: '3743', p: ['2023H2'], u: 'national' })
			],
			[
				'실업률은 전국에서 가장 낮았다.',
				lowest({ d: '3743', m: 'unemployment_rate', p: ['2023H2'], u: 'national' })
			],
			[
				'경제활동참가율 역시 전국 1위다.',
				rank(1, { d: '3743', m: 'participation_rate', p: ['2023H2'], u: 'national' })
			],
			['울릉도에는 이날 낮까지 30cm의 눈이 쌓였다.'],
			['여객선은 하루 2회 운항한다.']
		]
	},
	{
		name: 'streaks',
		date: '2025-03-07',
		district: '1119',
		sentences: [
			[
				'영등포구는 2023년 상반기부터 4회 연속 고용률 서울 1위를 지켰다.',
				streak(1, 4, { ...y, p: ['2024H2'], u: 'seoul' })
			],
			[
				'여성 고용률 역시 2024년 하반기까지 4회 연속 1위를 유지했다.',
				streak(1, 4, { ...y, sex: 'female', p: ['2024H2'] })
			],
			['15∼64세 고용률도 세 번 연속 1위였다.', streak(1, 3, { ...y, age: '15-64', p: ['2024H2'] })],
			[
				"구는 '전국 지방자치단체 일자리 대상'에서 2년 연속 우수상을 받았다.",
				outside('award', '1119')
			],
			['축구단은 리그에서 3연승을 달리며 2위로 올라섰다.']
		]
	},
	{
		name: 'last places and broad places',
		date: '2023-09-01',
		district: '2103',
		sentences: [
			[
				'부산 동구의 2023년 상반기 고용률은 부산 16개 구·군 중 꼴찌였다.',
				last({ d: '2103', p: ['2023H1'], u: 'province:부산' })
			],
			[
				'강서구는 부산에서 가장 높은 고용률을 보였다.',
				rank(1, { d: '2112', p: ['2023H1'], u: 'province:부산' })
			],
			[
				'기장군은 특·광역시 구·군 가운데 상위 10위 안에 들었다.',
				top(10, { d: '2131', p: ['2023H1'], u: 'metro-official' })
			],
			[
				'해운대구의 여성 고용률은 부산에서 최하위였다.',
				last({ d: '2109', sex: 'female', p: ['2023H1'], u: 'province:부산' })
			],
			['이날 부산의 낮 최고기온은 31.4도로 평년보다 2도 높았다.']
		]
	},
	{
		name: 'words for the top',
		date: '2024-09-05',
		district: '1116',
		sentences: [
			[
				'강서구 고용률은 2024년 상반기 서울 자치구 중 최상위권이다.',
				among({ d: '1116', p: ['2024H1'], u: 'seoul' })
			],
			[
				'경제활동참가율은 특·광역시 자치구 가운데 5위를 기록했다.',
				rank(5, { d: '1116', m: 'participation_rate', p: ['2024H1'], u: 'metro-gu' })
			],
			[
				'노인 고용률은 서울에서 세 번째로 높다.',
				rank(3, { d: '1116', age: '65+', p: ['2024H1'], u: 'seoul' })
			],
			[
				'중장년 고용률은 상위 5위 안에 이름을 올렸다.',
				top(5, { d: '1116', age: '50-64', p: ['2024H1'] })
			],
			['구청 누리집 방문자는 서울에서 세 번째로 많다.']
		]
	},
	{
		name: 'headlines',
		date: '2024-08-23',
		district: '1119',
		sentences: [
			['영등포구, 고용률 서울 1위', rank(1, { ...y, p: ['2024H1'], u: 'seoul' })],
			['15~64세 고용률도 역대 최고', record('highest', { ...y, age: '15-64', p: ['2024H1'] })],
			[
				'영등포구의 2024년 상반기 고용률이 서울시 자치구 가운데 1위로 집계됐다.',
				rank(1, { ...y, p: ['2024H1'], u: 'seoul' })
			],
			['문의는 일자리경제과 02-2670-0000으로 하면 된다.']
		]
	}
];
