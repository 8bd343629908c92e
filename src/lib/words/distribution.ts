import type { Unit } from '../domain/measure';
import { withJosa } from './tell-josa';

type Side = 'above' | 'below' | 'equal';

/** A rate is high or low, a number of people large or small. */
const sidesKo: Record<Unit, Record<'above' | 'below', string>> = {
	percent: { above: '높음', below: '낮음' },
	thousand: { above: '많음', below: '적음' }
};

interface About {
	series: string;
	period: string;
	among: string;
}

const ko = {
	median: (value: string) => `중앙값 ${value}`,
	title: (
		p: About & {
			name: string;
			value: string;
			median: string;
			apart: string;
			side: Side;
			unit: Unit;
		}
	) =>
		`${p.name} ${p.value}: ${p.among}의 한가운데(${p.median})` +
		(p.side === 'equal' ? '와 같음' : `보다 ${p.apart} ${sidesKo[p.unit][p.side]}`) +
		` (${p.period} ${p.series})`,
	titleWithout: (p: About & { median: string; low: string; high: string }) =>
		`${p.among}의 ${p.series}: 한가운데 ${p.median}, 범위 ${p.low}~${p.high} (${p.period})`,
	titleOfFew: ({ among, series, period, values }: About & { values: string }) =>
		`${values}: ${among}의 ${series} (${period})`,
	titleOfNone: ({ among, series, period }: About) => `${among}의 ${series}: 값 없음 (${period})`,
	summaryOfDots: ({ among, series, period }: About) =>
		`${period} ${among}의 ${withJosa(series, '을/를')} 값의 자리에 하나씩 찍은 점 그림입니다.`,
	summaryOfBins: ({ among, series, period }: About) =>
		`${period} ${among}의 ${withJosa(series, '을/를')} 구간별로 센 히스토그램입니다.`,
	quartiles: (p: { low: string; median: string; high: string }) =>
		`중앙값은 ${p.median}, 절반은 ${p.low}에서 ${p.high} 사이에 있습니다.`,
	ends: (lowest: string, highest: string) =>
		`값이 가장 작은 곳은 ${lowest}, 가장 큰 곳은 ${highest}입니다.`,
	placed: (name: string, value: string) => `${name}(${value})`,
	axis: (series: string, start: string | null) =>
		start === null ? series : `${series} · 가로축은 ${start}에서 시작`,
	dotHeading: '점 하나가 시군구 하나',
	barHeading: '시군구 수',
	count: '시군구 수',
	bin: '구간 또는 시군구',
	names: '시군구 또는 순위',
	counted: (count: number) => `${count}곳`,
	edges: (low: string, high: string, isLast: boolean) =>
		`${low} 이상 ${high} ${isLast ? '이하' : '미만'}`,
	binsNote: (width: string) =>
		`막대 하나의 너비는 ${width}. 왼쪽 끝은 포함하고 오른쪽 끝은 다음 막대에 넣되, 마지막 막대는 오른쪽 끝도 포함`,
	width: { percent: '%p', thousand: '천 명' },
	useWithCare: '상대표준오차가 커서 이용에 주의',
	outside: (names: string) => `이 범위에 속하지 않아 그리지 않음: ${names}`,
	withoutValue: (name: string, reason: string) => `${name}: ${reason}`
};

const en: typeof ko = {
	median: (value) => `Median ${value}`,
	title: ({ name, value, among, median, apart, side, series, period }) =>
		`${name} ${value}: ` +
		(side === 'equal' ? 'exactly the' : `${apart} ${side} the`) +
		` median of ${among} (${median}; ${series}, ${period})`,
	titleWithout: ({ among, median, low, high, series, period }) =>
		`The median of ${among} is ${median}, from ${low} to ${high} (${series}, ${period})`,
	titleOfFew: ({ among, series, period, values }) => `${values}: ${among} (${series}, ${period})`,
	titleOfNone: ({ among, series, period }) => `No values among ${among} (${series}, ${period})`,
	summaryOfDots: ({ among, series, period }) =>
		`Strip of dots, one for each of ${among}, by ${series}, ${period}.`,
	summaryOfBins: ({ among, series, period }) => `Histogram of ${among} by ${series}, ${period}.`,
	quartiles: ({ low, median, high }) =>
		`The median is ${median}; half of them lie between ${low} and ${high}.`,
	ends: (lowest, highest) => `Lowest is ${lowest}, highest ${highest}.`,
	placed: (name, value) => `${name} (${value})`,
	axis: (series, start) => (start === null ? series : `${series} · axis starts at ${start}`),
	dotHeading: 'One dot is one district',
	barHeading: 'Number of districts',
	count: 'Districts',
	bin: 'Class or district',
	names: 'Districts or rank',
	counted: (count) => (count === 1 ? '1 district' : `${count} districts`),
	edges: (low, high, isLast) => `${low} to ${isLast ? '' : 'below '}${high}`,
	binsNote: (width) =>
		`Each bar is ${width} wide and holds its left edge but not its right one; the last bar holds both`,
	width: { percent: ' pp', thousand: ' thousand' },
	useWithCare: 'large relative standard error, use with care',
	outside: (names) => `Not drawn, being outside this set: ${names}`,
	withoutValue: (name, reason) => `${name}: ${reason}`
};

export const distributionWords = { ko, en };
