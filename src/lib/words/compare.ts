import { withJosa } from './tell-josa';

interface Ends {
	period: string;
	series: string;
	high: string;
	highValue: string;
	low: string;
	lowValue: string;
}

const ko = {
	title: '지역 나란히 견주기',
	description: '시군구를 여섯 곳까지 골라 고용률, 순위, 추이를 나란히 견줍니다.',
	lead: (most: number) =>
		`시군구를 ${most}곳까지 골라 같은 조사의 수치와 순위를 나란히 봅니다. 주소에 고른 곳이 적히므로 그대로 보내면 같은 화면이 열립니다.`,
	chosen: '견주는 지역',
	chosenHint: (most: number) => `(${most}곳까지)`,
	emptyTitle: '견줄 지역을 골라 주세요',
	empty: '위의 칸에 시군구 이름을 적어 고르면 표와 그래프가 나타납니다.',
	startAgain: '처음 보인 지역으로 돌아가기',
	noScript:
		'스크립트가 꺼져 있어 처음 정해 둔 지역만 보입니다. 다른 지역의 수치는 지역별 쪽과 CSV 파일에 있습니다.',
	issuesTitle: '주소를 그대로 따를 수 없었습니다',
	issues: {
		unknown: (found: string) => `“${found}”은(는) 지금 있는 시군구의 코드가 아니라서 뺐습니다.`,
		repeated: (name: string) => `${withJosa(name, '이/가')} 두 번 적혀 있어 한 번만 보입니다.`,
		'too-many': (name: string, most: number) =>
			`${most}곳까지만 견줄 수 있어 ${withJosa(name, '을/를')} 뺐습니다.`
	},
	loading: '수치를 읽는 중입니다',
	failed: '수치를 받지 못했습니다. 연결을 확인하고 다시 골라 주세요.',
	tableTitle: '수치와 순위',
	measure: '지표',
	country: '전국',
	rankOf: (among: string, rank: string, of: number) => `${among} ${rank}/${of}곳`,
	countryRankAt: (period: string) => `전국 순위는 ${period}`,
	noSurvey: '수치가 없음',
	tableNote:
		'각 줄은 고른 곳 모두의 수치가 있는 마지막 조사입니다. 순위는 값이 높은 곳부터 세며, 높은 것이 좋다는 뜻은 아닙니다. 표본조사이므로 가까운 순위의 차이는 오차일 수 있습니다.',
	lineTitles: '추이',
	trendOne: ({ period, series, high, highValue }: Ends) =>
		`${high}의 ${withJosa(series, '은/는')} ${period} ${highValue}`,
	trendSame: ({ period, series, highValue }: Ends) =>
		`${withJosa(series, '은/는')} ${period} 모두 ${highValue}`,
	trendEnds: ({ period, series, high, highValue, low, lowValue }: Ends) =>
		`${withJosa(series, '은/는')} ${period} ${withJosa(`${high}(${highValue})`, '이/가')} 가장 높고 ${withJosa(`${low}(${lowValue})`, '이/가')} 가장 낮음`,
	explore: '고른 지역을 탐색에서 보기'
};

const en: typeof ko = {
	title: 'Districts side by side',
	description:
		'Choose up to six districts of Korea and compare their employment rates, ranks and trends.',
	lead: (most) =>
		`Choose up to ${most} districts and see their figures and ranks from the same surveys beside each other. The address names them, so it opens the same view for anybody.`,
	chosen: 'Districts compared',
	chosenHint: (most) => `(up to ${most})`,
	emptyTitle: 'Choose districts to compare',
	empty:
		'Type the name of a district in the field above: table and charts appear once one is chosen.',
	startAgain: 'Back to the districts shown at first',
	noScript:
		'Scripts are off, so only the districts set beforehand are shown. The figures of others are on their own pages and in the CSV files.',
	issuesTitle: 'The address could not be followed as it stands',
	issues: {
		unknown: (found) => `“${found}” is not the code of a district that exists now: left out.`,
		repeated: (name) => `${name} was named twice: shown once.`,
		'too-many': (name, most) => `No more than ${most} can be compared: ${name} was left out.`
	},
	loading: 'Reading the figures',
	failed: 'The figures could not be fetched. Check the connection and choose again.',
	tableTitle: 'Figures and ranks',
	measure: 'Measure',
	country: 'Korea',
	rankOf: (among, rank, of) => `${among}: ${rank} of ${of}`,
	countryRankAt: (period) => `rank in Korea: ${period}`,
	noSurvey: 'no figures',
	tableNote:
		'Each row is the last survey in which all districts chosen have a figure. Ranks count from the highest value, which is not to say that high is good. It is a sample survey: close ranks may differ by error alone.',
	lineTitles: 'Trends',
	trendOne: ({ period, series, high, highValue }) =>
		`${high}: ${series} of ${highValue} in the ${period}`,
	trendSame: ({ period, series, highValue }) =>
		`The ${series} was ${highValue} in all of them in the ${period}`,
	trendEnds: ({ period, series, high, highValue, low, lowValue }) =>
		`In the ${period} the ${series} was highest in ${high} (${highValue}) and lowest in ${low} (${lowValue})`,
	explore: 'Open these districts in the workbench'
};

export const compareWords = { ko, en };
