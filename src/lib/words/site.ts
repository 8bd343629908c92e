const ko = {
	siteName: '고용체크',
	tagline: '지역 고용에 대해 누가 한 말을 공표된 수치로 확인합니다',
	skipToContent: '본문으로 건너뛰기',
	mainNavigation: '주 메뉴',
	home: '처음',
	article: '기사',
	check: '글 확인',
	rankings: '순위',
	explore: '탐색',
	compare: '비교',
	districts: '지역',
	data: '자료',
	method: '판정 방법',
	embedding: '글에 넣기',
	otherLanguage: 'English',
	switchLanguage: '영어로 보기 (View this page in English)',
	source: '통계청, 지역별고용조사 (KOSIS)',
	sourceLabel: '출처',
	footerSource:
		'수치는 통계청(2025년부터 국가데이터처) 지역별고용조사의 시군구 주요고용지표입니다. 표본조사이므로 오차가 있습니다.',
	footerLicence: '코드는 MIT 허가서를 따릅니다. 수치의 이용 조건은 원출처의 것을 따릅니다.',
	dataVersion: (version: string) => `자료 판 ${version}`,
	latestFigures: (period: string) => `가장 최근 수치: ${period}`,
	notFoundTitle: '그런 주소는 없습니다',
	notFoundText:
		'주소가 바뀌었거나 잘못 적혔습니다. 찾으시는 것이 아래에 있을지 모릅니다. 지역은 이름으로 찾을 수 있습니다.',
	searchLabel: '시군구 찾기',
	searchPlaceholder: '예: 영등포구, 수원, Gangnam',
	searchButton: '찾기',
	searchNone: (query: string) => `“${query}”에 맞는 시군구가 없습니다.`,
	searchCount: (count: number) => `${count}곳이 있습니다. 위아래 화살표로 고르세요.`,
	missing: {
		'not-published': '공표되지 않음',
		'not-in-data-set': '공표되었으나 이 자료에 없음',
		suppressed: '비공개 처리됨'
	},
	lowReliability: '상대표준오차가 커서 이용에 주의해야 하는 수치'
};

const en: typeof ko = {
	siteName: 'Goyong Check',
	tagline: 'Checks what is said about local employment in Korea against the published figures',
	skipToContent: 'Skip to content',
	mainNavigation: 'Main',
	home: 'Home',
	article: 'Article',
	check: 'Check a text',
	rankings: 'Rankings',
	explore: 'Explore',
	compare: 'Compare',
	districts: 'Districts',
	data: 'Data',
	method: 'Method',
	embedding: 'Embedding',
	otherLanguage: '한국어',
	switchLanguage: 'View this page in Korean (한국어로 보기)',
	source: 'Statistics Korea, Local Area Labour Force Survey (KOSIS)',
	sourceLabel: 'Source',
	footerSource:
		'Figures: Statistics Korea (since 2025 the Ministry of Data and Statistics), Local Area Labour Force Survey, key indicators by district. It is a sample survey, so every figure carries an error.',
	footerLicence:
		'The code is under the MIT licence. The figures stay under the terms of their source.',
	dataVersion: (version: string) => `Data version ${version}`,
	latestFigures: (period: string) => `Latest figures: ${period}`,
	notFoundTitle: 'There is no such page',
	notFoundText:
		'The address has changed or was mistyped. What you are looking for may be below; districts can be found by name.',
	searchLabel: 'Find a district',
	searchPlaceholder: 'e.g. Yeongdeungpo, Suwon, 강남구',
	searchButton: 'Find',
	searchNone: (query: string) => `No district matches “${query}”.`,
	searchCount: (count: number) => `${count} found. Choose with the arrow keys.`,
	missing: {
		'not-published': 'not published',
		'not-in-data-set': 'published, but not in this data set',
		suppressed: 'suppressed'
	},
	lowReliability: 'Large relative standard error: use with care'
};

export const siteWords = { ko, en };
