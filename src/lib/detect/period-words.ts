import type { Pattern } from './mention';
import { periodPattern, readSpokenPeriod } from './spoken-period';

const than = '(?:보다|대비|에 비해|과 비교|와 비교|에 견줘)';
const inBrackets = '(?: ?\\((?:고용률 ?)?(\\d{1,3}(?:\\.\\d)?)%\\)| (\\d{1,3}(?:\\.\\d)?)%)?';

/** When a figure is of, and what a change is counted from. */
export const periodWords: readonly Pattern[] = [
	{
		find: new RegExp(
			`(?:전년도?|지난해|작년) ?(?:같은 ?(?:기간|반기|조사)|동기|동반기|동월)?(?: ?고용률)?${inBrackets}(?:에)? ?${than}`,
			'g'
		),
		mean: ([, bracketed, bare]) => {
			const value = bracketed ?? bare;
			return {
				...{ type: 'base', stepsBack: 2, spoken: null },
				value: value === undefined ? null : Number(value)
			};
		}
	},
	{
		find: /(?<!\d)(?:1년|한 ?해) ?(?:전|새|만에|사이)(?: ?\(\d{1,3}(?:\.\d)?%\))?(?:보다| ?대비|에 비해|과 비교)?/g,
		mean: () => ({ type: 'base', stepsBack: 2, spoken: null, value: null })
	},
	{
		find: /(?<!\d)2년 ?전(?: ?\(\d{1,3}(?:\.\d)?%\))?(?:보다| ?대비|에 비해|과 비교)/g,
		mean: () => ({ type: 'base', stepsBack: 4, spoken: null, value: null })
	},
	{
		find: /(?:(?:직전|바로 앞|앞선|전) ?(?:반기|조사)|전기|6개월 전|반년 전)(?: ?\(\d{1,3}(?:\.\d)?%\))?(?:보다| ?대비|에 비해|과 비교)/g,
		mean: () => ({ type: 'base', stepsBack: 1, spoken: null, value: null })
	},
	{
		find: new RegExp(`(?:${periodPattern})(?:에)?(?: ?고용률)?${inBrackets} ?${than}`, 'g'),
		mean: (match) => {
			const value = match[6] ?? match[7];
			return {
				...{ type: 'base', stepsBack: null, spoken: readSpokenPeriod(match) },
				value: value === undefined ? null : Number(value)
			};
		}
	},
	{
		find: new RegExp(periodPattern, 'g'),
		mean: (match, sentence) => {
			const spoken = readSpokenPeriod(match);
			const rest = sentence.slice(match.index + match[0].length);
			// A month that is no survey month, the year of an event: no survey is meant.
			if (spoken.halves.length === 0 && /^ ?(?:\d{1,2}월|이후|이래)/.test(rest)) return undefined;
			return { type: 'period', spoken };
		}
	}
];
