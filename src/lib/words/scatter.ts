import { withJosa } from './tell-josa';

/** A series that a title speaks of. `rate`: rates are high or low, counts many or few. */
interface Named {
	name: string;
	rate: boolean;
}

interface Finding {
	x: Named;
	y: Named;
	/** In brackets at the end: coefficient, universe, survey. */
	aside: string;
}

interface Moved {
	among: string;
	series: Named;
	count: number;
	earlier: string;
	later: string;
	aside: string;
}

const high = ({ rate }: Named) => (rate ? '높은' : '많은');
const isHigh = ({ rate }: Named) => (rate ? '높다' : '많다');
const low = ({ rate }: Named) => (rate ? '낮은' : '적은');
const isLow = ({ rate }: Named) => (rate ? '낮다' : '적다');
const where = ({ x }: Finding) => `${withJosa(x.name, '이/가')} ${high(x)} 곳은`;
const rest = (aside: string) => (aside === '' ? '' : ` (${aside})`);
const both = ({ x, y, aside }: Finding) => `${y.name}, against ${x.name}${rest(aside)}`;

/** Words of the chart that sets two values of each district against each other. */
const ko = {
	axisTitle: (series: string, period: string) => `${series}, ${period}`,
	/** The same inside a sentence. */
	seriesThen: (series: string, period: string) => `${period} ${series}`,
	withUnit: (text: string, unit: string) => `${text} (${unit})`,
	median: '중앙값',
	equal: '두 값이 같은 선',
	difference: (unit: string) => `차이: 세로축 − 가로축 (${unit})`,
	points: '%p',
	across: (value: string) => `가로축 ${value}`,
	upright: (value: string) => `세로축 ${value}`,
	apart: (value: string) => `차이 ${value}`,
	findings: {
		rise: (of: Finding) => `${where(of)} ${of.y.name}도 대체로 ${isHigh(of.y)}${rest(of.aside)}`,
		tendToRise: (of: Finding) =>
			`${where(of)} ${of.y.name}도 ${high(of.y)} 편이다${rest(of.aside)}`,
		none: ({ x, y, aside }: Finding) =>
			`${withJosa(x.name, '와/과')} ${y.name} 사이에 뚜렷한 관계가 보이지 않는다${rest(aside)}`,
		tendToFall: (of: Finding) =>
			`${where(of)} ${withJosa(of.y.name, '이/가')} ${low(of.y)} 편이다${rest(of.aside)}`,
		fall: (of: Finding) =>
			`${where(of)} ${withJosa(of.y.name, '이/가')} 대체로 ${isLow(of.y)}${rest(of.aside)}`,
		unknown: ({ x, y, aside }: Finding) => `${withJosa(x.name, '와/과')} ${y.name}${rest(aside)}`,
		same: ({ y, aside }: Finding) => `두 축이 같은 수치다: ${y.name}${rest(aside)}`
	},
	moved: ({ among, series, count, earlier, later, aside }: Moved) =>
		count === 0
			? `${among} 가운데 ${earlier}보다 ${withJosa(series.name, '이/가')} ${series.rate ? '높아진' : '늘어난'} 곳이 없다${rest([later, aside].filter(Boolean).join(', '))}`
			: `${among} 가운데 ${count}곳에서 ${withJosa(series.name, '이/가')} ${earlier}보다 ${series.rate ? '높아졌다' : '늘었다'}${rest([later, aside].filter(Boolean).join(', '))}`,
	scatterSummary: (p: { x: string; y: string; among: string; xMedian: string; yMedian: string }) =>
		`가로축은 ${p.x}, 세로축은 ${p.y}인 산점도. ${p.among}의 중앙값은 가로축 ${p.xMedian}, 세로축 ${p.yMedian}입니다.`,
	summaryEnd: (spoken: string) => `${spoken}입니다.`,
	coefficient: (r: string) => `r = ${r}`,
	correlated: (r: string, n: number) =>
		`피어슨 상관계수 r = ${r} (${n}곳). 두 수치가 얼마나 함께 높고 낮은지를 나타낼 뿐, 한쪽이 다른 쪽의 원인이라는 뜻은 아닙니다.`,
	notCorrelated: {
		'too-few': (n: number) =>
			`두 수치가 모두 있는 곳이 ${n}곳뿐이어서 상관계수를 구하지 않았습니다.`,
		constant: (n: number) => `${n}곳의 수치가 한 축에서 모두 같아 상관계수를 구할 수 없습니다.`
	},
	equalNote: '대각선은 두 축의 값이 같은 자리입니다. 그보다 위에 있으면 세로축의 값이 더 큽니다.',
	cutNote: (starts: string) => `축이 0에서 시작하지 않습니다. 시작점: ${starts}.`
};

const en: typeof ko = {
	axisTitle: (series, period) => `${series}, ${period}`,
	seriesThen: (series, period) => `${series}, in the ${period}`,
	withUnit: (text, unit) => `${text} (${unit})`,
	median: 'median',
	equal: 'equal values',
	difference: (unit) => `Difference: vertical − horizontal (${unit})`,
	points: 'pp',
	across: (value) => `horizontal ${value}`,
	upright: (value) => `vertical ${value}`,
	apart: (value) => `difference ${value}`,
	findings: {
		rise: (of) => `High in one, mostly high in the other: ${both(of)}`,
		tendToRise: (of) => `High in one, often high in the other: ${both(of)}`,
		none: (of) => `No clear link: ${both(of)}`,
		tendToFall: (of) => `High in one, often low in the other: ${both(of)}`,
		fall: (of) => `High in one, mostly low in the other: ${both(of)}`,
		unknown: (of) => `Two values of each district: ${both(of)}`,
		same: ({ y, aside }) => `Both axes show the same figures: ${y.name}${rest(aside)}`
	},
	moved: ({ among, series, count, earlier, later, aside }) =>
		`Higher in the ${later} than in the ${earlier} in ${count === 0 ? 'none' : count} of ${among}: ${series.name}${rest(aside)}`,
	scatterSummary: (p) =>
		`Scatter plot. Horizontal: ${p.x}. Vertical: ${p.y}. The medians of ${p.among} are ${p.xMedian} horizontally and ${p.yMedian} vertically.`,
	summaryEnd: (spoken) => `${spoken}.`,
	coefficient: (r) => `r = ${r}`,
	correlated: (r, n) =>
		`Pearson correlation r = ${r} (n = ${n}): how far both values are high and low together. It does not say that one causes the other.`,
	notCorrelated: {
		'too-few': (n) => `No correlation is given: districts with both values number only ${n}.`,
		constant: (n) =>
			`No correlation can be given: on one axis the values of all ${n} districts are the same.`
	},
	equalNote: 'On the diagonal both values are equal; above it the vertical one is larger.',
	cutNote: (starts) => `Axes that do not start at 0 start at: ${starts}.`
};

export const scatterWords = { ko, en };
