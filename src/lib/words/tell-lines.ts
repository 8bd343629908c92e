import { closed } from './tell-english';
import { withJosa } from './tell-josa';

/** What the words of a value or change claim come to, and whether the figures agree. */
interface SaidWords {
	/** "약 65%", "3.7%p 올랐다". */
	said: string;
	agrees: boolean;
}

interface ComparedLine {
	period: string;
	series: string;
	value: string;
	other: string;
	otherValue: string;
	/** Without a sign; null when the values are equal. */
	gap: string | null;
	above: boolean;
	rate: boolean;
}

interface RecordLine {
	period: string;
	series: string;
	value: string;
	since: string;
	surveys: number;
	rank: number;
	ordinal: string;
	highest: boolean;
	rate: boolean;
	rival: { period: string; value: string } | null;
	/** The rival had the same value. */
	level: boolean;
}

interface FirstPlacesLine {
	counted: string;
	universe: string;
	of: number;
	first: readonly string[];
	unknown: number;
}

interface StreakLine {
	universe: string;
	rank: string;
	group: string;
	times: number;
	from: string;
	to: string;
	/** The place one survey before the run; null when it is not known. */
	before: { period: string; rank: string } | null;
	contrast: boolean;
}

const is = (rate: boolean, above: boolean) =>
	`${rate ? (above ? '높' : '낮') : above ? '많' : '적'}습니다`;

/** What the figures say in one reading, as a sentence. */
const ko = {
	rank: (universe: string, ranks: string, group: string, contrast: boolean) =>
		`${universe} ${contrast ? '가운데서는' : '가운데'} ${ranks}입니다(${group}).`,
	rankAt: (period: string, rank: string) => `${period} ${rank}`,
	/** A range of ranks over several surveys. */
	rankOver: (periods: string, ranks: string) => `${periods} ${ranks}`,
	notAMember: (district: string, universe: string, period: string) =>
		`${withJosa(district, '은/는')} ${period}에 ${universe}에 속하지 않습니다.`,
	valueAt: (period: string, value: string) => `${period} ${value}`,
	values: (series: string, values: string) => `${withJosa(series, '은/는')} ${values}입니다.`,
	said: ({ said, agrees }: SaidWords) => {
		// A verb is quoted with 는 (올랐다는 말), anything else with 라는 or 이라는.
		const saying = said.endsWith('다') ? `‘${said}’는` : `${withJosa(`‘${said}’`, '이라/라')}는`;
		return `${saying} ${agrees ? '말에 맞습니다' : '말과 다릅니다'}.`;
	},
	tooFine: (said: string) => `그보다 자세한 값은 공표되지 않아 ‘${said}’인지 확인할 수 없습니다.`,
	saidValue: {
		exact: (value: string) => value,
		about: (value: string) => `약 ${value}`,
		'at-least': (value: string) => `${value} 이상`,
		'at-most': (value: string) => `${value} 이하`
	},
	saidChange: (amount: string | null, direction: 'up' | 'down' | 'same', rate: boolean) => {
		if (direction === 'same') return '그대로';
		const verb = direction === 'up' ? (rate ? '올랐다' : '늘었다') : rate ? '내렸다' : '줄었다';
		return amount === null ? verb : `${amount} ${verb}`;
	},
	saidBase: (period: string, value: string) => `${period} ${value}`,
	compared: (p: ComparedLine) => {
		const start = `${p.period} ${withJosa(p.series, '은/는')} ${withJosa(p.value, '으로/로')},`;
		return p.gap === null
			? `${start} ${withJosa(`${p.other}(${p.otherValue})`, '와/과')} 같습니다.`
			: `${start} ${p.other}(${p.otherValue})보다 ${p.gap} ${is(p.rate, p.above)}.`;
	},
	gapWithPercent: (gap: string, percent: string) => `${gap}(비율로 ${percent})`,
	record: (p: RecordLine) => {
		const start = `${p.period} ${withJosa(p.series, '은/는')} ${withJosa(p.value, '으로/로')},`;
		if (p.rival === null) return `${start} 견줄 앞선 조사가 없습니다.`;
		const among = `${p.since}부터의 조사 ${p.surveys}번 가운데`;
		const most = is(p.rate, p.highest);
		const adnominal = `${most.slice(0, -3)}은`;
		if (p.rank === 1) {
			return `${start} ${among} 가장 ${most}${p.level ? `(${withJosa(p.rival.period, '와/과')} 같음)` : ''}.`;
		}
		return `${start} ${among} ${p.rank}번째로 ${most}. 가장 ${adnominal} 것은 ${p.rival.period}의 ${p.rival.value}입니다.`;
	},
	streak: (p: StreakLine) => {
		const among = `${p.universe} ${p.contrast ? '가운데서는' : '가운데'}`;
		const run =
			p.times === 1
				? `${p.to} 한 번만 ${p.rank}`
				: `${p.from}부터 ${p.to}까지 ${p.times}회 연속 ${p.rank}`;
		const before = p.before ? `이고, ${p.before.period}에는 ${p.before.rank}였습니다` : '입니다';
		return `${among} ${run}${before}(${p.group}).`;
	},
	/** `counted`: which indicators; `unknown`: how many of them cannot be compared. */
	firstPlaces: (p: FirstPlacesLine) => {
		const among = `${withJosa(p.counted, '으로/로')} 세면 ${p.of}개`;
		const known =
			p.first.length === 0
				? `${among} 가운데 ${p.universe} 중 1위인 것이 없습니다.`
				: `${among} ${p.first.length === p.of ? '모두' : `가운데 ${p.first.length}개`}에서 ${p.universe} 중 1위입니다(${p.first.join(', ')}).`;
		return p.unknown > 0 ? `${known} ${p.unknown}개는 수치가 없어 견줄 수 없습니다.` : known;
	}
};

const relation = (rate: boolean, above: boolean) =>
	`${rate ? (above ? 'higher' : 'lower') : above ? 'more' : 'fewer'} than`;
const extreme = (rate: boolean, highest: boolean) =>
	rate ? (highest ? 'highest' : 'lowest') : highest ? 'largest' : 'smallest';

/** English lines begin in lower case, so that they can follow a comma. */
const en: typeof ko = {
	rank: (universe, ranks, group) => `among ${universe} it was ${ranks} (${group}).`,
	rankAt: (period, rank) => `${rank} in the ${period}`,
	rankOver: (periods, ranks) =>
		periods.includes(' to ')
			? `${ranks} from the ${periods.replace(' to ', ' to the ')}`
			: `${ranks} in the ${periods}`,
	notAMember: (district, universe, period) =>
		`${closed(district)} was not one of ${universe} in the ${period}.`,
	valueAt: (period, value) => `${value} in the ${period}`,
	values: (series, values) => `the ${series} was ${values}.`,
	said: ({ said, agrees }) => (agrees ? `That fits “${said}”.` : `That is not “${said}”.`),
	tooFine: (said) => `Nothing finer is published, so “${said}” cannot be checked.`,
	saidValue: {
		exact: (value) => value,
		about: (value) => `about ${value}`,
		'at-least': (value) => `at least ${value}`,
		'at-most': (value) => `at most ${value}`
	},
	saidChange: (amount, direction) => {
		if (direction === 'same') return 'unchanged';
		return amount === null ? direction : `${direction} ${amount}`;
	},
	saidBase: (period, value) => `${value} in the ${period}`,
	compared: (p) => {
		const start = `the ${p.series} was ${p.value} in the ${p.period},`;
		return p.gap === null
			? `${start} the same as ${p.other}.`
			: `${start} ${p.gap} ${relation(p.rate, p.above)} ${p.other} (${p.otherValue}).`;
	},
	gapWithPercent: (gap, percent) => `${gap} (${percent})`,
	record: (p) => {
		const start = `the ${p.series} was ${p.value} in the ${p.period},`;
		if (p.rival === null) return `${start} with no earlier survey to compare.`;
		const among = `of ${p.surveys} surveys since the ${p.since}`;
		const { period, value } = p.rival;
		if (p.rank === 1) {
			const level = p.level ? `, level with the ${period}` : '';
			return `${start} the ${extreme(p.rate, p.highest)} ${among}${level}.`;
		}
		return `${start} the ${p.ordinal} ${extreme(p.rate, p.highest)} ${among}; the ${extreme(p.rate, p.highest)} was ${value} in the ${period}.`;
	},
	streak: (p) => {
		const run =
			p.times === 1
				? `only in the ${p.to}`
				: `for ${p.times} surveys in a row, from the ${p.from} to the ${p.to}`;
		const before = p.before ? `, and ${p.before.rank} in the ${p.before.period}` : '';
		return `among ${p.universe} it was ${p.rank} ${run}${before} (${p.group}).`;
	},
	firstPlaces: (p) => {
		const number = p.first.length === 0 ? 'none' : p.first.length === p.of ? 'all' : p.first.length;
		const list = p.first.length === 0 ? '' : `: ${p.first.join(', ')}`;
		const known = `counting ${p.counted}, it was first of ${p.universe} in ${number} of ${p.of}${list}.`;
		return p.unknown > 0 ? `${known} ${p.unknown} cannot be compared for want of figures.` : known;
	}
};

export const tellLineWords = { ko, en };
