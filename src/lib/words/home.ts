const ko = {
	checked: '확인한 글',
	readArticle: '글과 근거를 나란히 보기',
	claims: (count: number) => `주장 ${count}가지의 판정`,
	latest: '가장 최근 조사',
	latestNote: (universe: string, period: string) => `${period}, ${universe}`,
	highest: '높은 곳',
	lowest: '낮은 곳',
	wholeRanking: '전체 순위',
	explore: '직접 살펴보기',
	exploreLead: '궁금한 지역이나 지표에서 바로 시작하세요.',
	workbench: '탐색에서 순위·추세·지도로 보기',
	rankings: '지표별 순위',
	questions: '질문에서 시작하기'
};

const en: typeof ko = {
	checked: 'Checked',
	readArticle: 'Read the article beside its evidence',
	claims: (count) => `Verdicts on ${count} claims`,
	latest: 'Latest survey',
	latestNote: (universe, period) => `${universe}, ${period}`,
	highest: 'Highest',
	lowest: 'Lowest',
	wholeRanking: 'Whole ranking',
	explore: 'Look for yourself',
	exploreLead: 'Start from a district or a measure.',
	workbench: 'Or open the workbench: rankings, trends, maps',
	rankings: 'Rankings by measure',
	questions: 'Start from a question'
};

export const homeWords = { ko, en };
