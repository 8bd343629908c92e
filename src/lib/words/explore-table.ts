/** Words of the workbench's table. Arguments come formatted. */
const ko = {
	caption: (period: string, series: string, universe: string) => `${period} ${series}: ${universe}`,
	region: '표: 옆으로, 아래로 움직여 볼 수 있습니다',
	change: '1년 전 대비',
	points: '%p',
	rankBefore: '1년 전 순위',
	/** Heading of the sparkline's column, with the survey it begins at. */
	since: (first: string) => `${first} 대비`,
	highlight: (name: string) => `${name} 강조`,
	noRoom: (most: number) => `강조는 ${most}곳까지 할 수 있습니다.`,
	copy: '표 복사(TSV)',
	copied: (rows: number) => `${rows}줄을 복사했습니다. 스프레드시트에 붙여 넣을 수 있습니다.`,
	copyFailed: '복사하지 못했습니다. 브라우저가 허락하지 않았습니다.',
	empty: '이 비교 집단에는 이 시기에 있는 지역이 없습니다.'
};

const en: typeof ko = {
	caption: (period, series, universe) => `${series}, ${period}: ${universe}`,
	region: 'Table: it scrolls sideways and down',
	change: 'Change on a year before',
	points: 'pp',
	rankBefore: 'Rank a year before',
	since: (first) => `Since ${first}`,
	highlight: (name) => `Highlight ${name}`,
	noRoom: (most) => `At most ${most} districts can be highlighted.`,
	copy: 'Copy table (TSV)',
	copied: (rows) => `${rows} rows copied: paste them into a spreadsheet.`,
	copyFailed: 'Not copied: the browser did not allow it.',
	empty: 'No district of this group existed at this survey.'
};

export const exploreTableWords = { ko, en };
