const ko = {
	listTitle: '시군구',
	listLead: (count: number) => `전국 ${count}개 시군구의 고용 수치와 순위`,
	title: (name: string) => `${name}의 고용`,
	description: (name: string) => `${name}의 고용률, 순위, 추이: 통계청 지역별고용조사로 계산`,
	keyFigures: '주요 수치',
	changeOnYear: '1년 전 대비',
	placings: '고용률 순위',
	placingsNote: '비교 집단마다 모든 곳의 수치가 있는 가장 최근 조사에서 견줍니다.',
	trend: '추이',
	extremes: '첫째이거나 마지막인 지표',
	extremesNone: '견준 집단과 지표 가운데 첫째나 마지막인 것이 없습니다.',
	first: '가장 높음',
	last: '가장 낮음',
	headers: {
		universe: '비교 집단',
		period: '시기',
		value: '수치',
		rank: '순위'
	}
};

const en: typeof ko = {
	listTitle: 'Districts',
	listLead: (count) => `Employment figures and ranks of Korea's ${count} districts`,
	title: (name) => `Employment in ${name}`,
	description: (name) =>
		`Employment rate, ranks and trend of ${name}, computed from the Local Area Labour Force Survey`,
	keyFigures: 'Key figures',
	changeOnYear: 'on a year before',
	placings: 'Rank in the employment rate',
	placingsNote: 'Each comparison uses the latest survey in which every member has a figure.',
	trend: 'Trend',
	extremes: 'Where it comes first or last',
	extremesNone: 'It comes neither first nor last in any measure and group compared.',
	first: 'highest',
	last: 'lowest',
	headers: {
		universe: 'Among',
		period: 'Period',
		value: 'Value',
		rank: 'Rank'
	}
};

export const districtWords = { ko, en };
