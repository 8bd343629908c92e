import { formatList } from '../format/list';
import { closed } from './tell-english';
import { withJosa, withWas } from './tell-josa';

/** The value of the subject at one survey: what every true sentence begins with. */
interface Subject {
	period: string;
	district: string;
	series: string;
	value: string;
	/** A rate is high or low, a count large or small. */
	rate: boolean;
}

interface TruePlace extends Subject {
	universe: string;
	place: PlaceWords;
	/** The place in the country, formatted by `nationally`; null when there is none to tell. */
	national: string | null;
}

/** A place from the top, or from the bottom of the values. */
export interface PlaceWords {
	rank: number;
	ordinal: string;
	lowest: boolean;
	sharedWith: number;
}

/** Another value that the subject's is compared with. */
interface Compared extends Subject {
	other: string;
	otherValue: string;
	/** Without a sign; null when the values are equal. */
	gap: string | null;
	above: boolean;
}

interface RecordWords extends Subject {
	highest: boolean;
	since: string;
	/** `first-published`: nothing was published before; `known`: figures are lacking before. */
	bound: 'beaten' | 'first-published' | 'known';
	beaten: { period: string; value: string } | null;
}

interface StreakWords {
	district: string;
	series: string;
	universe: string;
	rank: number;
	ordinal: string;
	lowest: boolean;
	rate: boolean;
	times: number;
	from: string;
	to: string;
	open: boolean;
}

interface FirstPlacesWords {
	period: string;
	district: string;
	universe: string;
	first: readonly string[];
	of: number;
}

const high = { rate: '높', count: '많' } as const;
const low = { rate: '낮', count: '적' } as const;
const stem = (rate: boolean, above: boolean) => (above ? high : low)[rate ? 'rate' : 'count'];
/** 높았다, 낮았다, 많았다, 적었다. */
const was = (rate: boolean, above: boolean) =>
	`${stem(rate, above)}${!rate && !above ? '었' : '았'}다`;

const begin = ({ period, district, series }: Omit<Subject, 'value' | 'rate'>) =>
	`${period} ${district}의 ${withJosa(series, '은/는')}`;

const placed = (rate: boolean, { rank, lowest, sharedWith }: PlaceWords) =>
	`${sharedWith > 0 ? `다른 ${sharedWith}곳과 함께 ` : ''}${rank === 1 ? '가장' : `${rank}번째로`} ${was(rate, !lowest)}`;

/** Quotable Korean in the plain style of newspapers. */
const ko = {
	rank: (p: TruePlace) =>
		`${begin(p)} ${withJosa(p.value, '으로/로')} ${p.universe} 가운데 ${placed(p.rate, p.place)}${p.national ? `(${p.national})` : ''}.`,
	/** A universe of one: there is no rank to speak of. */
	alone: (p: Subject & { universe: string }) =>
		`${begin(p)} ${withWas(p.value, '다')}(${withJosa(p.universe, '이라/라')} 견줄 곳이 없다).`,
	nationally: (p: { universe: string; rank: string; lowest: boolean; rate: boolean }) =>
		`${p.universe} 중 ${p.lowest ? `${stem(p.rate, false)}은 순으로 ` : ''}${p.rank}`,
	value: (p: Subject) => `${begin(p)} ${withWas(p.value, '다')}.`,
	/** Against an earlier survey, another district or the average of a universe. */
	compared: (p: Compared) => {
		const other = `${p.other}(${p.otherValue})`;
		return p.gap === null
			? `${begin(p)} ${withJosa(p.value, '으로/로')} ${withJosa(p.other, '와/과')} 같았다.`
			: `${begin(p)} ${withJosa(p.value, '으로/로')} ${other}보다 ${p.gap} ${was(p.rate, p.above)}.`;
	},
	/** A relative change beside the absolute one. */
	gapWithPercent: (gap: string, percent: string) => `${gap}(${percent})`,
	/** All districts of a universe as one. */
	together: (universe: string) => `${universe} 전체`,
	survey: (period: string) => period,
	elsewhere: (district: string) => district,
	record: (p: RecordWords) => {
		const most = `가장 ${was(p.rate, p.highest)}`;
		const value = withJosa(p.value, '으로/로');
		switch (p.bound) {
			case 'beaten':
				return `${begin(p)} ${value} ${p.since} 이후 ${most}${p.beaten ? `(${p.beaten.period}는 ${p.beaten.value})` : ''}.`;
			case 'first-published':
				return `${begin(p)} ${value} 공표가 시작된 ${p.since} 이후 ${most}.`;
			case 'known':
				return `${begin(p)} ${value} 수치를 확인할 수 있는 ${p.since} 이후 ${most}.`;
		}
	},
	streak: (p: StreakWords) => {
		const series = `${p.district}의 ${withJosa(p.series, '은/는')}`;
		const among = `${p.universe} 가운데`;
		const place = p.lowest
			? `${p.rank === 1 ? '가장' : `${p.rank}번째로`} ${was(p.rate, false)}`
			: `${p.rank}위였다`;
		if (p.times === 1) {
			return p.open
				? `${p.to} ${series} ${among} ${place}.`
				: `${p.to} ${series} ${among} ${place.slice(0, -1)}으나, 바로 앞 조사에서는 그렇지 않았다.`;
		}
		const times = `${p.open ? '적어도 ' : ''}${p.times}회 연속`;
		return `${series} ${p.from}부터 ${p.to}까지 ${times} ${among} ${place}.`;
	},
	firstPlaces: ({ period, district, universe, first, of }: FirstPlacesWords) => {
		const subject = `${period} ${withJosa(district, '은/는')}`;
		if (first.length === 0) {
			const none = of === 1 ? '1개에서' : `${of}개 가운데 어느 것에서도`;
			return `${subject} 견준 지표 ${none} ${universe} 중 1위가 아니었다.`;
		}
		const all = of === 1 ? '1개' : `${of}개 모두`;
		const number = first.length === of ? all : `${of}개 가운데 ${first.length}개`;
		return `${subject} 견준 지표 ${number}에서 ${universe} 중 1위였다(${first.join(', ')}).`;
	},
	items: (number: number) => `글에서 이름을 든 것은 모두 ${number}가지다.`,
	years: (number: number) => (number === 0 ? '두 일은 같은 해에 있었다.' : `${number}년 만이다.`)
};

const most = (rate: boolean, lowest: boolean) =>
	rate ? (lowest ? 'lowest' : 'highest') : lowest ? 'smallest' : 'largest';
const more = (rate: boolean, above: boolean) =>
	rate ? (above ? 'higher' : 'lower') : above ? 'more' : 'fewer';
const beginEn = ({ period, district, series }: Omit<Subject, 'value' | 'rate'>) =>
	`In the ${period}, the ${series} in ${closed(district)} was`;
const placedEn = (rate: boolean, { rank, ordinal, lowest, sharedWith }: PlaceWords) =>
	`the ${sharedWith > 0 ? 'joint ' : ''}${rank === 1 ? '' : `${ordinal} `}${most(rate, lowest)}`;

const en: typeof ko = {
	rank: (p) =>
		`${beginEn(p)} ${p.value}, ${placedEn(p.rate, p.place)} of ${p.universe}${p.national ? ` (${p.national})` : ''}.`,
	alone: (p) => `${beginEn(p)} ${p.value} (its set has no other member to compare with).`,
	nationally: ({ universe, rank, lowest, rate }) =>
		`${rank}${lowest ? ` ${most(rate, true)}` : ''} of ${universe}`,
	value: (p) => `${beginEn(p)} ${p.value}.`,
	compared: (p) =>
		p.gap === null
			? `${beginEn(p)} ${p.value}, the same as ${p.other}.`
			: `${beginEn(p)} ${p.value}, ${p.gap} ${more(p.rate, p.above)} than ${p.other} (${p.otherValue}).`,
	gapWithPercent: (gap, percent) => `${gap} (${percent})`,
	together: (universe) => `in ${universe} taken together`,
	survey: (period) => `in the ${period}`,
	elsewhere: (district) => `in ${district}`,
	record: (p) => {
		const extreme = `the ${most(p.rate, !p.highest)}`;
		const beaten = p.beaten ? ` (${p.beaten.value} in the ${p.beaten.period})` : '';
		switch (p.bound) {
			case 'beaten':
				return `${beginEn(p)} ${p.value}, ${extreme} since the ${p.since}${beaten}.`;
			case 'first-published':
				return `${beginEn(p)} ${p.value}, ${extreme} since publication began in the ${p.since}.`;
			case 'known':
				return `${beginEn(p)} ${p.value}, ${extreme} since the ${p.since}, as far back as figures go.`;
		}
	},
	streak: (p) => {
		const subject = `the ${p.series} in ${closed(p.district)}`;
		// A shared first place counts in a streak, so it "ranked 1st" and was not "the highest".
		const place = p.lowest
			? `was the ${p.rank === 1 ? '' : `${p.ordinal} `}${most(p.rate, true)} of ${p.universe}`
			: `ranked ${p.ordinal} among ${p.universe}`;
		if (p.times === 1) {
			const once = `In the ${p.to}, ${subject} ${place}`;
			return p.open ? `${once}.` : `${once}, but not one survey earlier.`;
		}
		const capital = subject.charAt(0).toUpperCase() + subject.slice(1);
		return `${capital} ${place} for ${p.open ? 'at least ' : ''}${p.times} surveys in a row, from the ${p.from} to the ${p.to}.`;
	},
	firstPlaces: ({ period, district, universe, first, of }) => {
		const start = `In the ${period}, ${closed(district)} was`;
		const compared = of === 1 ? 'the one indicator' : `the ${of} indicators`;
		if (first.length === 0) {
			const none = of === 1 ? `not first of ${universe} in` : `first of ${universe} in none of`;
			return `${start} ${none} ${compared} compared.`;
		}
		const all = of === 2 ? 'both indicators' : of === 1 ? compared : `all ${of} indicators`;
		const number = first.length === of ? all : `${first.length} of ${compared}`;
		return `${start} first of ${universe} in ${number} compared: ${formatList(first, 'en')}.`;
	},
	items: (number) => `The text names ${number} in all.`,
	years: (number) => {
		if (number === 0) return 'Both were in the same year.';
		return number === 1 ? 'It came one year later.' : `It came ${number} years later.`;
	}
};

export const tellTruthWords = { ko, en };
