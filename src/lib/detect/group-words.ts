import type { Age } from '../domain/population';
import type { Meaning, Pattern } from './mention';

/** Ages as numbers, to the groups of the survey. */
const groups: Readonly<Record<string, Age>> = {
	...{ '15-64': '15-64', '15-29': '15-29', '30-49': '30-49', '50-64': '50-64' },
	...{ '15+': '15+', '55+': '55+', '65+': '65+' }
};

/** Ages as words. The survey publishes nothing closer to 청년 than 15 to 29. */
const words: Readonly<Record<string, Age>> = {
	...{ 청년: '15-29', 청년층: '15-29', 노인: '65+', 어르신: '65+', 고령층: '65+', 고령자: '65+' },
	...{ 노년층: '65+', 중장년: '50-64', 중장년층: '50-64', 신중년: '50-64', 장년층: '50-64' }
};

function numbered(key: string): Meaning {
	return { type: 'age', age: groups[key] ?? null, byWord: false };
}

/** Of whom a figure is. */
export const groupWords: readonly Pattern[] = [
	{
		find: /(?:만 ?)?(\d{1,2})(?:세)? ?[~∼～〜˜\-–—―] ?(\d{1,2})세(?: ?이하)?/g,
		mean: ([, from, to]) => numbered(`${from}-${to}`)
	},
	{
		find: /(?:만 ?)?(\d{1,2})세 ?이상 ?(\d{1,2})세 ?이하/g,
		mean: ([, from, to]) => numbered(`${from}-${to}`)
	},
	{ find: /(?:만 ?)?(\d{1,2})세 ?이상/g, mean: ([, from]) => numbered(`${from}+`) },
	{ find: /[1-6]0대/g, mean: () => numbered('decade') },
	{ find: /생산가능 ?인구|생산연령 ?인구/g, mean: () => numbered('15-64') },
	{
		find: /청년층?|노인|어르신|고령층|고령자|노년층|중장년층?|신중년|장년층/g,
		mean: ([word]) => ({ type: 'age', age: words[word] ?? null, byWord: true })
	},
	{
		find: /(?<!경력 ?단절 ?)(여성|여자|남성|남자)/g,
		mean: ([word]) => ({ type: 'sex', sex: word.startsWith('여') ? 'female' : 'male' })
	}
];
