/** Words of charts and of the tables behind them. Arguments come formatted. */
interface ChartWords {
	rank: string;
	district: string;
	period: string;
	/** Heading of a value column: `고용률 (%)`. */
	measureWithUnit: (measure: string, unit: string) => string;
	unit: { percent: string; thousand: string };
	/** Heading above the ranks that sampling error allows. */
	rankSet: (confidence: string) => string;
	rankSetShort: (confidence: string) => string;
	interval: (confidence: string) => string;
	intervalValue: (low: string, high: string) => string;
	missing: { 'not-published': string; 'not-in-data-set': string; suppressed: string };
	lowReliabilityNote: string;
	omitted: (count: number) => string;
	missingMembers: (count: number) => string;
	axisStart: (value: string) => string;
	/** A universe of which only some have a value to be ranked. */
	rankedPart: (universe: string, count: number) => string;
	/** Group and measure as one noun: `15세 이상 고용률`. */
	series: (group: string, measure: string) => string;
	rankingTitle: (p: {
		series: string;
		period: string;
		among: string;
		name: string;
		rank: string;
		value: string;
	}) => string;
	rankingTitleWithout: (p: { series: string; period: string; among: string }) => string;
	rankingSummary: (p: {
		series: string;
		period: string;
		among: string;
		first: string;
		last: string;
		highlighted: string[];
	}) => string;
	placed: (name: string, value: string, rank: string) => string;
	rankOf: (rank: string, count: number) => string;
	emptySummary: string;
	trendSummary: (p: { series: string; periods: string; lines: string[] }) => string;
	trendLine: (name: string, from: string, to: string) => string;
	source: string;
	sourceLabel: string;
	showTable: string;
	downloadCsv: string;
	chart: string;
	exploreHint: string;
}

const ko: ChartWords = {
	rank: '순위',
	district: '시군구',
	period: '조사 시기',
	measureWithUnit: (measure, unit) => `${measure}(${unit})`,
	unit: { percent: '%', thousand: '천 명' },
	rankSet: (confidence) => `${confidence} 순위 범위`,
	rankSetShort: (confidence) => `${confidence} 순위`,
	interval: (confidence) => `${confidence} 신뢰구간`,
	intervalValue: (low, high) => `${low}~${high}`,
	missing: {
		'not-published': '공표되지 않음',
		'not-in-data-set': '이 자료에 없음',
		suppressed: '비공개'
	},
	lowReliabilityNote: '* 상대표준오차가 커서 이용에 주의해야 하는 수치',
	omitted: (count) => `${count}곳 생략`,
	missingMembers: (count) => `값이 없어 순위를 매기지 못한 곳: ${count}곳`,
	axisStart: (value) => `세로축은 ${value}에서 시작`,
	rankedPart: (universe, count) => `${universe}(값이 있는 ${count}곳)`,
	series: (group, measure) => `${group} ${measure}`,
	rankingTitle: ({ series, period, among, name, rank, value }) =>
		`${name}, ${among} 중 ${rank}: ${period} ${series} ${value}`,
	rankingTitleWithout: ({ series, period, among }) => `${period} ${series}, ${among}의 순위`,
	rankingSummary: ({ series, period, among, first, last, highlighted }) =>
		[
			`${period} ${series}의 막대그래프. ${among} 가운데 가장 앞은 ${first}, 맨 뒤는 ${last}입니다.`,
			...highlighted.map((placed) => `${placed}입니다.`)
		].join(' '),
	placed: (name, value, rank) => `${name} ${value}, ${rank}`,
	rankOf: (rank, count) => `${count}곳 중 ${rank}`,
	emptySummary: '이 시기에는 표시할 수치가 없습니다.',
	trendSummary: ({ series, periods, lines }) =>
		[`${periods} ${series}의 꺾은선그래프.`, ...lines.map((line) => `${line}.`)].join(' '),
	trendLine: (name, from, to) => (from === to ? `${name} ${from}` : `${name} ${from}에서 ${to}`),
	source: '통계청, 지역별고용조사 (KOSIS)',
	sourceLabel: '자료',
	showTable: '표로 보기',
	downloadCsv: 'CSV 내려받기',
	chart: '그래프',
	exploreHint: '화살표 키로 값을 하나씩 읽고, Esc 키로 나갑니다.'
};

const en: ChartWords = {
	rank: 'Rank',
	district: 'District',
	period: 'Period',
	measureWithUnit: (measure, unit) => `${measure} (${unit})`,
	unit: { percent: '%', thousand: 'thousand' },
	rankSet: (confidence) => `${confidence} rank range`,
	rankSetShort: (confidence) => `${confidence} rank`,
	interval: (confidence) => `${confidence} confidence interval`,
	intervalValue: (low, high) => `${low} to ${high}`,
	missing: {
		'not-published': 'not published',
		'not-in-data-set': 'not in this data set',
		suppressed: 'suppressed'
	},
	lowReliabilityNote: '* Large relative standard error: use with care',
	omitted: (count) => `${count} not shown`,
	missingMembers: (count) => `Not ranked for want of a value: ${count}`,
	axisStart: (value) => `Axis starts at ${value}`,
	rankedPart: (universe, count) => `${universe} (${count} with a value)`,
	series: (group, measure) => `${measure.toLowerCase()}, ${group}`,
	rankingTitle: ({ series, period, among, name, rank, value }) =>
		`${name} is ${rank} of ${among}: ${value} (${series}, ${period})`,
	rankingTitleWithout: ({ series, period, among }) => `How ${among} rank: ${series}, ${period}`,
	rankingSummary: ({ series, period, among, first, last, highlighted }) =>
		[
			`Bar chart of the ${series}, ${period}. Of ${among}, ${first} leads and ${last} comes last.`,
			...highlighted.map((placed) => `${placed}.`)
		].join(' '),
	placed: (name, value, rank) => `${name} ${value}, ${rank}`,
	rankOf: (rank, count) => `${rank} of ${count}`,
	emptySummary: 'There are no figures to show for this period.',
	trendSummary: ({ series, periods, lines }) =>
		[`Line chart of the ${series}, ${periods}.`, ...lines.map((line) => `${line}.`)].join(' '),
	trendLine: (name, from, to) =>
		from === to ? `${name} ${from}` : `${name} from ${from} to ${to}`,
	source: 'Statistics Korea, Local Area Labour Force Survey (KOSIS)',
	sourceLabel: 'Source',
	showTable: 'Show as a table',
	downloadCsv: 'Download CSV',
	chart: 'chart',
	exploreHint: 'Arrow keys read the values one by one; Esc leaves.'
};

export const chartWords = { ko, en };
