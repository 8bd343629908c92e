import { withJosa } from './tell-josa';

/** A median over time, or over two surveys: everything comes formatted. */
interface MedianCourse {
	among: string;
	series: string;
	from: string;
	to: string;
	before: string;
	after: string;
}

/** Who heads a ranking: everything comes formatted. */
interface Leaders {
	names: readonly string[];
	value: string;
	series: string;
	group: string;
	measure: string;
	period: string;
	among: string;
	isLowest: boolean;
}

const ko = {
	title: '탐색',
	lead: '지표, 집단, 시기, 비교 집단을 골라 순위·추세·분포·지도로 봅니다. 지금 보는 화면이 그대로 주소에 담깁니다.',
	description:
		'전국 228개 시군구의 고용 지표를 순위, 추세, 순위 변화, 산점도, 변화, 분포, 지도, 표로 살펴보는 분석 도구',
	views: '보는 방법',
	kinds: {
		ranking: '순위',
		trend: '추세',
		ranks: '순위 변화',
		scatter: '산점도',
		change: '변화',
		distribution: '분포',
		map: '지도',
		table: '표'
	},
	presetsTitle: '바로 보기',
	presets: {
		women: '서울 25개 자치구, 여성',
		youth: '청년 고용률 상·하위 10',
		recovery: '코로나 이후 회복',
		firstRanks: (name: string) => `${name}의 순위 변화`,
		sexes: '전체와 여성 고용률',
		elderly: '고령층 고용률 지도',
		spread: '전국의 분포',
		peers: (name: string) => `${withJosa(name, '와/과')} 비슷한 지역`
	},
	controls: '무엇을 볼지 고르기',
	measure: '지표',
	group: '성별·연령',
	period: '시기',
	lastPeriod: '마지막 시기',
	from: '처음 시기',
	universe: '비교 집단',
	wholeGroup: '전국·특별시',
	provinceGroup: '시도별',
	ownGroup: '내가 고르는 집단',
	peersOf: (name: string) => `${withJosa(name, '와/과')} 비슷한 지역`,
	ownSet: '직접 고른 지역',
	ownSetMembers: '비교 집단에 든 지역',
	pickOnMap: '지도에서 고르기',
	highlight: '강조할 지역',
	highlightHint: (most: number) => `${most}곳까지`,
	addDistrict: '지역 이름으로 찾아 더하기',
	remove: (name: string) => `${name} 빼기`,
	noMatch: '맞는 지역이 없습니다',
	compare: '함께 비교',
	comparisons: { median: '중앙값', province: '시도 전체', country: '전국' },
	median: '비교 집단의 중앙값',
	provinceShort: '시도',
	middleHalf: '가운데 절반',
	noAverage: '합쳐서 계산할 수치가 없음',
	intervals: '신뢰구간과 순위 범위',
	ends: '몇 곳까지',
	allMembers: '모두',
	endsOf: (count: string) => `상·하위 ${count}곳`,
	otherAxis: '가로축',
	sort: '차례',
	sorts: { value: '수치', change: '변화', name: '이름' },
	ascending: '낮은 것부터',
	reset: '처음 상태로',
	heading: (p: { series: string; period: string; among: string }) =>
		`${p.series}, ${p.period}, ${p.among}`,
	issuesTitle: '주소를 그대로 따를 수 없었습니다',
	parameters: {
		view: '보는 방법',
		measure: '지표',
		sex: '성별',
		age: '연령',
		group: '성별·연령',
		period: '시기',
		from: '처음 시기',
		universe: '비교 집단',
		d: '강조할 지역',
		with: '함께 비교',
		ends: '몇 곳까지',
		ci: '신뢰구간',
		x: '가로축',
		sort: '차례',
		order: '차례의 방향',
		other: '주소의 항목'
	},
	problems: {
		unknown: (what: string, found: string) => `${what} “${found}”: 알 수 없는 값입니다.`,
		unavailable: (what: string, found: string) => `${what} “${found}”: 그 수치가 없습니다.`,
		order: (what: string, found: string) =>
			`${what} “${found}”: 처음이 마지막보다 뒤여서 바꾸었습니다.`,
		repeated: (what: string, found: string) => `${what} “${found}”: 여러 번 적혀 첫 값만 따릅니다.`,
		'too-many': (what: string, found: string) =>
			`${what} “${found}”: 한 번에 볼 수 있는 수를 넘습니다.`
	},
	shownInstead: (shown: string) => `${withJosa(shown, '을/를')} 보여 드립니다.`,
	loading: '수치를 읽는 중입니다',
	failed: '수치를 받지 못했습니다. 연결을 확인하고 다시 골라 주세요.',
	emptyTitle: '보여 줄 수치가 없습니다',
	empty:
		'이 비교 집단에는 고른 시기의 수치가 없습니다. 특·광역시의 구는 2021년 상반기부터 공표됩니다. 다른 시기나 비교 집단을 골라 보세요.',
	noScript: '스크립트가 꺼져 있어 기본 화면만 보입니다. 모든 수치는 CSV 파일로 받을 수 있습니다.',
	comparisonTitle: '비교',
	comparisonColumns: { with: '무엇과', value: '수치' },
	differenceOf: (name: string) => `${name}의 차이`,
	shortcuts: '키보드 사용법',
	close: '닫기',
	shortcutKeys: '키',
	shortcutMeaning: '하는 일',
	shortcutList: {
		number: '보는 방법 바꾸기(1 순위 … 8 표)',
		bracket: '이전 시기, 다음 시기',
		search: '강조할 지역 찾기',
		arrows: '그래프 안에서 값을 하나씩 읽기',
		enter: '읽고 있는 지역을 강조하거나 강조를 풀기',
		help: '이 도움말'
	},
	singleKeys: '글자 하나짜리 단축키 쓰기',
	picked: (name: string) => `${name} 강조`,
	unpicked: (name: string) => `${name} 강조 풀기`,
	fullPick: (most: number) => `강조는 ${most}곳까지입니다.`,
	medianCourse: ({ among, series, from, to, before, after }: MedianCourse) =>
		before === after
			? `${among} ${series}의 중앙값 ${after}: ${from}와 ${to}가 같다`
			: `${among} ${series}의 중앙값: ${from} ${before}에서 ${to} ${after}로`,
	noCourse: (among: string, series: string) => `${among} ${series}`,
	leads: ({ names, value, series, period, among, isLowest }: Leaders) =>
		`${among} 중 ${withJosa(names.join(', '), '이/가')} ${withJosa(value, '으로/로')} 가장 ${isLowest ? '낮음' : '높음'}: ${period} ${series}`,
	against: (upright: string, across: string) => `${upright} × ${across}`,
	toExplore: '탐색에서 보기',
	otherQuestions: '다른 질문'
};

const en: typeof ko = {
	title: 'Explore',
	lead: 'Choose measure, group, period and districts; see rankings, trends, spreads and maps. The address always holds what you see.',
	description:
		'A workbench for the employment figures of 228 districts of Korea: ranking, trend, rank over time, scatter, change, distribution, map and table',
	views: 'View',
	kinds: {
		ranking: 'Ranking',
		trend: 'Trend',
		ranks: 'Rank over time',
		scatter: 'Scatter',
		change: 'Change',
		distribution: 'Distribution',
		map: 'Map',
		table: 'Table'
	},
	presetsTitle: 'Start from a question',
	presets: {
		women: 'Seoul’s 25, women',
		youth: 'Youth: top and bottom 10',
		recovery: 'Recovery after Covid',
		firstRanks: (name) => `${name}’s rank over time`,
		sexes: 'Total against women',
		elderly: 'Map of those 65 and over',
		spread: 'Spread over the country',
		peers: (name) => `Districts like ${name}`
	},
	controls: 'Choose what to see',
	measure: 'Measure',
	group: 'Sex and age',
	period: 'Period',
	lastPeriod: 'Last period',
	from: 'First period',
	universe: 'Among',
	wholeGroup: 'Country and cities',
	provinceGroup: 'By province',
	ownGroup: 'Groups of your own',
	peersOf: (name) => `Districts like ${name}`,
	ownSet: 'Chosen districts',
	ownSetMembers: 'Districts compared',
	pickOnMap: 'Choose on the map',
	highlight: 'Highlight',
	highlightHint: (most) => `up to ${most}`,
	addDistrict: 'Add a district by name',
	remove: (name) => `Remove ${name}`,
	noMatch: 'No district matches',
	compare: 'Compare with',
	comparisons: { median: 'Median', province: 'Province', country: 'Country' },
	median: 'Median of these districts',
	provinceShort: 'Province',
	middleHalf: 'Middle half',
	noAverage: 'parts not published, so no average',
	intervals: 'Confidence intervals and rank ranges',
	ends: 'How many',
	allMembers: 'All',
	endsOf: (count) => `Top and bottom ${count}`,
	otherAxis: 'Across',
	sort: 'Sort by',
	sorts: { value: 'Value', change: 'Change', name: 'Name' },
	ascending: 'Lowest first',
	reset: 'Start over',
	heading: (p) => `${p.series}, ${p.period}, ${p.among}`,
	issuesTitle: 'The address could not be followed as it stands',
	parameters: {
		view: 'View',
		measure: 'Measure',
		sex: 'Sex',
		age: 'Age',
		group: 'Sex and age',
		period: 'Period',
		from: 'First period',
		universe: 'Among',
		d: 'Highlight',
		with: 'Compare with',
		ends: 'How many',
		ci: 'Confidence intervals',
		x: 'Across',
		sort: 'Sort by',
		order: 'Direction',
		other: 'Part of the address'
	},
	problems: {
		unknown: (what, found) => `${what} “${found}” means nothing here.`,
		unavailable: (what, found) => `${what} “${found}”: there are no such figures.`,
		order: (what, found) =>
			`${what} “${found}”: the first came after the last, so they were swapped.`,
		repeated: (what, found) => `${what} “${found}” stands more than once; only the first counts.`,
		'too-many': (what, found) => `${what} “${found}”: more than can be shown at once.`
	},
	shownInstead: (shown) => `Showing ${shown}.`,
	loading: 'Reading the figures',
	failed: 'The figures could not be fetched. Check the connection and choose again.',
	emptyTitle: 'Nothing to show',
	empty:
		'These districts have no figures for the chosen period. Districts of the metropolitan cities are published since the first half of 2021. Try another period or group.',
	noScript:
		'Scripts are off, so only the standard view is shown. Every figure can be had as a CSV file.',
	comparisonTitle: 'Comparison',
	comparisonColumns: { with: 'With', value: 'Value' },
	differenceOf: (name) => `${name}: difference`,
	shortcuts: 'Keyboard',
	close: 'Close',
	shortcutKeys: 'Key',
	shortcutMeaning: 'What it does',
	shortcutList: {
		number: 'Change the view (1 ranking … 8 table)',
		bracket: 'Period before, period after',
		search: 'Find a district to highlight',
		arrows: 'Read the values of a chart one by one',
		enter: 'Highlight the district being read, or no longer',
		help: 'This list'
	},
	singleKeys: 'Use single-key shortcuts',
	picked: (name) => `${name} highlighted`,
	unpicked: (name) => `${name} no longer highlighted`,
	fullPick: (most) => `No more than ${most} can be highlighted.`,
	medianCourse: ({ among, series, from, to, before, after }) =>
		before === after
			? `Median of ${among}: ${after} in the ${from} and in the ${to} (${series})`
			: `Median of ${among}: from ${before} in the ${from} to ${after} in the ${to} (${series})`,
	noCourse: (among, series) => `${series}, ${among}`,
	leads: ({ names, value, group, measure, period, among, isLowest }) =>
		`${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} the ${isLowest ? 'lowest' : 'highest'} of ${among} at ${value}: ${measure.toLowerCase()}, ${group}, ${period}`,
	against: (upright, across) => `${upright} × ${across}`,
	toExplore: 'Open in the workbench',
	otherQuestions: 'Other questions'
};

export const exploreWords = { ko, en };
