import type { Meaning, Pattern } from './mention';
import { koreanCount, nativePattern, plainNumber, smallNumber } from './numbers';
import { periodPattern, readSpokenPeriod } from './spoken-period';

const number = '(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,7}(?:\\.\\d{1,2})?) ?';
const goesUp = '상승|증가|늘|오른|올라|올랐|급증|확대|높아';
const goesDown = '하락|감소|줄|떨어|내린|내려|급감|축소|낮아';

function lowestBy(word: string): boolean {
	return /^[낮적]|최저|최소/.test(word);
}

function nth(rank: number | undefined): Meaning | undefined {
	return rank === undefined || rank < 1 ? undefined : { type: 'rank', rank };
}

function ordinal(word: string, adjective: string): Meaning | undefined {
	const rank = smallNumber(word);
	if (rank === undefined) return undefined;
	return lowestBy(adjective) ? { type: 'unsupported' } : nth(rank);
}

const ever =
	'역대|사상|통계 ?작성 ?(?:이래|이후)|조사 ?(?:이래|이후|시작 ?이래)|조사를 시작한 이래';
const extreme = '(?: ?(?:가장 ?(높|낮|많|적)|(최고|최대|최다|최저|최소)(?:치)?))';

/** Places, records and runs. */
const placeWords: readonly Pattern[] = [
	{
		find: /(?:상위 ?)?(?<!\d)(\d{1,3}) ?위 ?(?:안|이내|내에|권)/g,
		mean: ([, n]) => ({ type: 'top', n: Math.max(1, Number(n)) })
	},
	{
		find: /상위 ?(?<!\d)(\d{1,3}) ?위/g,
		mean: ([, n]) => ({ type: 'top', n: Math.max(1, Number(n)) })
	},
	{ find: /상위 ?\d{1,3}(?:\.\d)? ?%|\d{1,3} ?계단/g, mean: () => ({ type: 'unsupported' }) },
	{
		find: /(?:공동 ?)?(?<![\d.,])(\d{1,3}) ?위(?=$|[^가-힣]|[는은를을에로와과가이의도였라다인까부만]|입니다|기록|차지|달성|수성|등극|유지)(?!에서 ?\d)/g,
		mean: ([, n]) => nth(Number(n))
	},
	{
		find: new RegExp(`(${nativePattern}|\\d{1,2}) ?번째로? ?(높|낮|많|적)`, 'g'),
		mean: ([, word = '', adjective = '']) => ordinal(word, adjective)
	},
	{
		find: /(?:가장|제일) ?(높|낮|많|적|큰)/g,
		mean: ([, word = '']) => ({ type: 'superlative', lowest: lowestBy(word) })
	},
	{
		find: /최고 ?수준|최상위(?:권| ?수준)?|상위권/g,
		mean: () => ({ type: 'among-highest' })
	},
	{ find: /최하위|꼴찌|꼴지/g, mean: () => ({ type: 'last' }) },
	{
		find: new RegExp(`(?:${ever})${extreme}`, 'g'),
		mean: ([, adjective, noun]) => ({
			...{ type: 'record', since: null },
			lowest: lowestBy(adjective ?? noun ?? '')
		})
	},
	{
		find: new RegExp(
			`(?:${periodPattern}) ?(?:조사 ?)?(?:시작 ?)?(?:이래|이후)(?:로)?${extreme}`,
			'g'
		),
		mean: (match) => ({
			...{ type: 'record', since: readSpokenPeriod(match) },
			lowest: lowestBy(match[6] ?? match[7] ?? '')
		})
	},
	{
		find: /(최고|최저)(?:치| ?기록)/g,
		mean: ([, word = '']) => ({ type: 'record', lowest: lowestBy(word), since: null })
	},
	{
		find: /(?<=(?:전국|서울시?|도내|수도권|[가-힣]{1,3}[시도]|부산|대구|인천|광주|대전|울산|강원|충북|충남|전북|전남|경북|경남) ?|(?:중|가운데|에서) )최(고|저)(?= ?(?:$|[^가-힣]|를|로|의|였|다|인|고용|여성|취업))/g,
		mean: ([, word]) => ({ type: 'superlative', lowest: word === '저' })
	},
	{
		find: /(\d{1,2}|[두세네]|다섯|여섯) ?(회|차례|번|반기|년)(?:째)? ?(?:연속|내리)|연속 (\d{1,2})(회|차례|번)|(\d{1,2})(회|년)째/g,
		mean: ([, a, unitA, b, unitB, c, unitC]) => {
			const times = smallNumber(a ?? b ?? c ?? '');
			const unit = unitA ?? unitB ?? unitC ?? '';
			return times === undefined || times < 1 ? undefined : { type: 'streak', times, unit };
		}
	},
	{
		find: new RegExp(
			`(\\d{1,2}|${nativePattern}) ?개 ?(?:주요 ?)?(?:고용 ?)?지표(?:에서)?(?: ?모두)? ?(?:1위|최고)`,
			'g'
		),
		mean: ([, word = '']) => {
			const count = smallNumber(word);
			return count === undefined || count < 1 ? undefined : { type: 'first-places', count };
		}
	}
];

/** Numbers and movements. */
const amountWords: readonly Pattern[] = [
	{
		find: new RegExp(`${number}(?:%|퍼센트) ?(?:p(?![a-z])|P|포인트)|${number}포인트`, 'g'),
		mean: ([, a, b]) => ({ type: 'points', ...plainNumber(a ?? b ?? '') })
	},
	{
		find: new RegExp(`${number}(?:%|퍼센트|％)대`, 'g'),
		mean: () => ({ type: 'unsupported' })
	},
	{
		find: new RegExp(`${number}(?:%|퍼센트|％)(?! ?(?:p(?![a-z])|P|포인트))`, 'g'),
		mean: ([, text = '']) => ({ type: 'percent', ...plainNumber(text) })
	},
	{
		find: /(?<![\d.,])(\d[\d,.만천백 ]{0,18})(여)? ?명(?!소|절|칭|예|단)/g,
		mean: ([, digits = '', more]) => {
			const value = koreanCount(digits);
			return value === undefined ? undefined : { type: 'persons', value, more: more !== undefined };
		}
	},
	{
		find: new RegExp(
			`(?<!위[에로] ?|자리에 ?|이름을 ?)(?:(?:(${goesUp})|(?:${goesDown}))(?:했|하였|됐|되었|세|한(?= )|었|났|졌|어났|어졌|아졌|어든|어난)|(올랐)|떨어졌|줄었|내렸)`,
			'g'
		),
		mean: ([, up, rose]) => ({ type: 'direction', up: up !== undefined || rose !== undefined })
	}
];

export const assertionWords: readonly Pattern[] = [...placeWords, ...amountWords];
