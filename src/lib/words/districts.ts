import { withJosa } from './tell-josa';

const ko = {
	listTitle: '시군구',
	listLead: (count: number) => `전국 ${count}개 시군구의 고용 수치와 순위`,
	title: (name: string) => `${name}의 고용`,
	description: (name: string) => `${name}의 고용률, 순위, 추이: 통계청 지역별고용조사로 계산`,
	onThisPage: '이 지역을 더 보기',
	compareLink: '비슷한 지역과 나란히 견주기',
	exploreLink: '탐색에서 보기',
	keyFigures: '주요 수치',
	keyFiguresNote: (confidence: string) =>
		`순위는 모두 값이 높은 곳부터 센 것입니다. 괄호 안은 표본오차를 감안할 때 실제 순위가 있을 범위(신뢰수준 ${confidence})이고, 시기를 따로 적은 순위는 그 집단 모두의 수치가 있는 마지막 조사의 것입니다. 시군구별 오차는 공표되지 않아 표본 크기로 추정했습니다.`,
	changeOnYear: '1년 전 대비',
	placeIn: (universe: string, rank: string) => `${universe} 중 ${rank}`,
	placeInAt: (universe: string, rank: string, period: string) =>
		`${universe} 중 ${rank}, ${period}`,
	boasts: '정직하게 내세울 수 있는 것',
	boastsLead:
		'1위이거나 상위 10% 안에 든 것 가운데 가장 강한 사실을 그대로 쓸 수 있는 문장으로 적었습니다.',
	boastsNone: '내세울 만한 순위가 없습니다. 어느 지표에서도 1위나 상위 10% 안에 들지 않았습니다.',
	boastsClosest: '가장 가까운 사실은 이렇습니다.',
	boastsNoFigure: '견줄 수 있는 수치가 없습니다.',
	boastRanking: '순위 전체',
	boastSelection: (examined: number) =>
		`여러 지표와 비교 집단의 순위 ${examined}개를 모두 살펴 가장 좋은 것을 골랐습니다. 이렇게 많이 살피면 우연히 좋은 순위도 나오므로, 신뢰 범위는 그 지표 하나만 미리 정해 두었을 때의 것으로 읽어야 합니다.`,
	firmnessUnknown: '표본오차를 셈할 수 없음',
	firmnessWithin: (label: string, confidence: string, ranks: string) =>
		`${label}(${confidence}: ${ranks})`,
	fromLowest: (ranks: string) => `낮은 순 ${ranks}`,
	placings: '고용률 순위',
	placingsNote: '비교 집단마다 모든 곳의 수치가 있는 가장 최근 조사에서 견줍니다.',
	trend: '추이',
	ages: '나이별 고용률',
	agesCaption: (period: string) => `${period}, 시도와 전국은 시군구를 인구로 가중해 합친 값`,
	agesHigher: (ages: string, country: string) => `${ages}에서 ${country}보다 높습니다.`,
	agesLower: (ages: string, country: string) => `${ages}에서 ${country}보다 낮습니다.`,
	agesSame: (ages: string, country: string) =>
		`${ages}에서 ${withJosa(country, '와/과')} 같습니다.`,
	age: '나이',
	country: '전국',
	toCountry: '전국과의 차이',
	toProvince: (province: string) => `${withJosa(province, '와/과')}의 차이`,
	sexes: '남성과 여성',
	sexesCaption: (period: string) => `15~64세 고용률, ${period}(성별 수치가 있는 마지막 조사)`,
	sexesGap: (points: string) => `남성이 여성보다 ${points} 높습니다.`,
	sexesGapReverse: (points: string) => `여성이 남성보다 ${points} 높습니다.`,
	sexesGapNone: '남성과 여성의 고용률이 같습니다.',
	sexesNote:
		'성별 취업자 수는 시군구별로 공표되지 않아 시도와 전국의 값을 합쳐 셈할 수 없습니다. 대신 순위를 적습니다.',
	sex: '성별',
	standsOut: '두드러지는 점',
	gapsAbove: '전국보다 가장 높은 비율',
	gapsBelow: '전국보다 가장 낮은 비율',
	gapsNoneAbove: '전국보다 높은 비율이 없습니다.',
	gapsNoneBelow: '전국보다 낮은 비율이 없습니다.',
	indicator: '지표',
	extremes: '첫째이거나 마지막인 지표',
	extremesNone: '견준 집단과 지표 가운데 첫째나 마지막인 것이 없습니다.',
	extremesAll: (count: number) => `모두 ${count}가지 보기`,
	neighbours: '이웃 지역',
	neighboursNote: '타일 지도에서 변이 맞닿은 곳입니다. 실제 경계와 조금 다를 수 있습니다.',
	neighboursNone: '타일 지도에서 맞닿은 곳이 없습니다.',
	peers: '비슷한 지역',
	peersNote: '15세 이상 인구의 크기와 나이 구성, 시·군·구의 종류가 가장 가까운 곳입니다.',
	peersNone: '비슷한 곳을 찾을 수치가 없습니다.',
	nearCaption: (period: string) => `15세 이상 고용률, ${period}`,
	toHere: (name: string) => `${withJosa(name, '와/과')}의 차이`,
	district: '시군구',
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
	onThisPage: 'More on this district',
	compareLink: 'Compare it with districts like it',
	exploreLink: 'Open it in the workbench',
	keyFigures: 'Key figures',
	keyFiguresNote: (confidence) =>
		`All ranks count from the highest value. In brackets: where the true rank may lie, allowing for sampling error (${confidence} confidence). A rank with a period of its own is of the last survey that has figures for that whole group. No errors are published by district: these are estimated from the sample size.`,
	changeOnYear: 'on a year before',
	placeIn: (universe, rank) => `${rank} of ${universe}`,
	placeInAt: (universe, rank, period) => `${rank} of ${universe}, ${period}`,
	boasts: 'What it could honestly boast of',
	boastsLead:
		'The strongest facts among its first places and its places in the best tenth, in sentences that can be used as they stand.',
	boastsNone:
		'There is no rank to boast of: it is neither first nor in the best tenth in any measure.',
	boastsClosest: 'This comes closest.',
	boastsNoFigure: 'There are no figures to compare.',
	boastRanking: 'Full ranking',
	boastSelection: (examined) =>
		`These are the best of ${examined} ranks, over all measures and groups compared. Among so many, some are good by chance: read each range as it would stand had that one measure been chosen beforehand.`,
	firmnessUnknown: 'Sampling error cannot be computed',
	firmnessWithin: (label, confidence, ranks) => `${label} (${confidence}: ${ranks})`,
	fromLowest: (ranks) => `${ranks} from the lowest`,
	placings: 'Rank in the employment rate',
	placingsNote: 'Each comparison uses the latest survey in which every member has a figure.',
	trend: 'Trend',
	ages: 'Employment rate by age',
	agesCaption: (period) =>
		`${period}; province and country are their districts taken together, weighted by population`,
	agesHigher: (ages, country) => `Above ${country}: ${ages}.`,
	agesLower: (ages, country) => `Below ${country}: ${ages}.`,
	agesSame: (ages, country) => `The same as ${country}: ${ages}.`,
	age: 'Age',
	country: 'Korea',
	toCountry: 'Difference to Korea',
	toProvince: (province) => `Difference to ${province}`,
	sexes: 'Men and women',
	sexesCaption: (period) =>
		`Employment rate, ages 15–64, ${period} (the last survey with figures by sex)`,
	sexesGap: (points) => `Men’s rate is ${points} above women’s.`,
	sexesGapReverse: (points) => `Women’s rate is ${points} above men’s.`,
	sexesGapNone: 'Men and women have the same rate.',
	sexesNote:
		'The number of employed men and women is not published by district, so the province and the country cannot be added up. Ranks stand instead.',
	sex: 'Sex',
	standsOut: 'Where it stands out',
	gapsAbove: 'Rates furthest above Korea’s',
	gapsBelow: 'Rates furthest below Korea’s',
	gapsNoneAbove: 'No rate is above Korea’s.',
	gapsNoneBelow: 'No rate is below Korea’s.',
	indicator: 'Measure',
	extremes: 'Where it comes first or last',
	extremesNone: 'It comes neither first nor last in any measure and group compared.',
	extremesAll: (count) => `Show all ${count}`,
	neighbours: 'Its neighbours',
	neighboursNote:
		'Districts that share a side with it on the tile map, which may differ a little from the true borders.',
	neighboursNone: 'No district touches it on the tile map.',
	peers: 'Districts like it',
	peersNote: 'The nearest in number of people aged 15 and over, age mix and kind of district.',
	peersNone: 'There are no figures to find districts like it.',
	nearCaption: (period) => `Employment rate, aged 15 and over, ${period}`,
	toHere: (name) => `Difference to ${name}`,
	district: 'District',
	headers: {
		universe: 'Among',
		period: 'Period',
		value: 'Value',
		rank: 'Rank'
	}
};

export const districtWords = { ko, en };
