import { withJosa } from './tell-josa';

interface Span {
	from: string;
	to: string;
}

/** A change that a title tells of. `rate`: rates rise and fall, counts grow and shrink. */
interface TitleWords extends Span {
	among: string;
	series: string;
	change: string;
	rate: boolean;
}

interface SummaryWords extends Span {
	among: string;
	series: string;
	rate: boolean;
	up: number;
	down: number;
	same: number;
}

const span = ({ from, to }: Span) => `(${from}→${to})`;
const rose = (rate: boolean) => (rate ? '올랐다' : '늘었다');
const fell = (rate: boolean) => (rate ? '내렸다' : '줄었다');

/** Words of the chart that compares two surveys of each district. Arguments come formatted. */
const ko = {
	/** `changeUnit` as in a heading: `%p`. */
	change: (unit: string) => `증감(${unit})`,
	changeShort: { percent: '증감(%p)', thousand: '증감(천 명)' },
	points: '%p',
	changeRank: '증감 순위',
	figureAt: (period: string, unit: string) => `${period}(${unit})`,
	acrossStart: (value: string) => `가로축은 ${value}에서 시작`,
	/** Two members that share the largest change, or the first of many. */
	both: (one: string, other: string) => `${withJosa(one, '와/과')} ${other}`,
	andOthers: (first: string, others: number) => `${first} 등 ${others + 1}곳`,
	roseMost: ({ name, among, series, change, rate, ...at }: TitleWords & { name: string }) =>
		`${among} 가운데 ${name}의 ${withJosa(series, '이/가')} 가장 많이 ${rose(rate)}: ${change} ${span(at)}`,
	fellLeast: ({ name, among, series, change, rate, ...at }: TitleWords & { name: string }) =>
		`${among} 모두 ${withJosa(series, '이/가')} ${fell(rate)}: ${name}의 ${rate ? '하락' : '감소'} 폭이 가장 작다, ${change} ${span(at)}`,
	noneRose: ({ among, series, rate, ...at }: TitleWords) =>
		`${among} 가운데 ${withJosa(series, '이/가')} ${rate ? '오른' : '늘어난'} 곳이 없다 ${span(at)}`,
	placed: ({
		name,
		among,
		series,
		change,
		rank,
		...at
	}: TitleWords & { name: string; rank: string }) =>
		`${name} ${series} ${change}: ${among} 가운데 증감 ${rank} ${span(at)}`,
	empty: ({ among, series, ...at }: Span & { among: string; series: string }) =>
		`${among}의 ${series} ${span(at)}`,
	changeSummary: ({ among, series, from, to, rate, up, down, same }: SummaryWords) =>
		`${from}와 ${to} ${withJosa(series, '을/를')} 시군구마다 두 점으로 이은 그래프. ${among} 가운데 ${rate ? '오른' : '늘어난'} 곳 ${up}곳, ${rate ? '내린' : '줄어든'} 곳 ${down}곳${same > 0 ? `, 그대로인 곳 ${same}곳` : ''}입니다.`,
	summaryEnd: (spoken: string) => `${spoken}입니다.`,
	moved: ({ from, to }: Span) => `${from}에서 ${withJosa(to, '으로/로')}`,
	missingAt: (period: string, reason: string) => `${period} ${reason}`,
	bothMissing: (reason: string) => `두 조사 모두 ${reason}`,
	roundingNote: (off: string) =>
		`증감은 공표된 두 수치의 차이입니다. 두 수치가 각각 반올림되어 있어 실제 증감과 ${off}까지 다를 수 있습니다.`
};

const en: typeof ko = {
	change: (unit) => `Change (${unit})`,
	changeShort: { percent: 'Change, pp', thousand: 'Change, 000s' },
	points: 'pp',
	changeRank: 'Rank by change',
	figureAt: (period, unit) => `${period} (${unit})`,
	acrossStart: (value) => `Axis starts at ${value}`,
	both: (one, other) => `${one} and ${other}`,
	andOthers: (first, others) => `${first} and ${others} others`,
	roseMost: ({ name, among, series, change, from, to }) =>
		`Largest rise among ${among}: ${name}, ${change} (${series}, ${from} to ${to})`,
	fellLeast: ({ name, among, series, change, from, to }) =>
		`All of ${among} fell, ${name} least: ${change} (${series}, ${from} to ${to})`,
	noneRose: ({ among, series, from, to }) => `None of ${among} rose (${series}, ${from} to ${to})`,
	placed: ({ name, among, series, change, rank, from, to }) =>
		`${name}: ${change}, ${rank} by change among ${among} (${series}, ${from} to ${to})`,
	empty: ({ among, series, from, to }) => `${series}: ${among}, ${from} to ${to}`,
	changeSummary: ({ among, series, from, to, up, down, same }) =>
		`Two points for each district, the ${series}, in the ${from} and the ${to}. Of ${among}, ${up} rose, ${down} fell${same > 0 ? ` and ${same} stayed the same` : ''}.`,
	summaryEnd: (spoken) => `${spoken}.`,
	moved: ({ from, to }) => `from ${from} to ${to}`,
	missingAt: (period, reason) => `${period} ${reason}`,
	bothMissing: (reason) => `both ${reason}`,
	roundingNote: (off) =>
		`A change is the difference of two published figures. Both are rounded, so the true change may differ by up to ${off}.`
};

export const changePairsWords = { ko, en };
