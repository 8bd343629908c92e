import type { Meaning, Pattern, SpokenUniverse } from './mention';
import { provinceNames, provincePattern } from './province-names';

const sets =
	'(?:자치구|시 ?[·ㆍ・]? ?군 ?[·ㆍ・]? ?구|시 ?[·ㆍ・]? ?군|구 ?[·ㆍ・]? ?군|기초 ?(?:자치단체|지자체)|지자체|자치단체)';
const among = '(?: ?(?:중에서|중에|중|가운데|에서))?';
const notInWord = '(?<![가-힣A-Za-z0-9])';
const wordEnd = '(?=$|[^가-힣]|의|은|는|이|가|을|를|도|에|와|과|로|내|보다)';

function universeOf(word: string): SpokenUniverse | null {
	if (word === '') return null;
	if (/지역$/.test(word)) return /시 ?지역$/.test(word) ? 'si' : 'gun';
	if (word.startsWith('전국')) return 'national';
	if (word.startsWith('수도권')) return 'capital-area';
	if (word.startsWith('특')) return 'metro-official';
	if (word === '도' || word === '도내') return 'own-province';
	const province = provinceNames[word];
	return province === '서울' ? 'seoul' : province ? `province:${province}` : null;
}

function metropolitan(count: string | undefined, set: string | undefined): Meaning {
	const onlyGu = count === '69' || (count === undefined && set === '자치구') || set === '자치구';
	return { type: 'universe', universe: onlyGu ? 'metro-gu' : 'metro-official' };
}

const average = `((?:전국 ?)?[시군] ?지역|전국|수도권|도내|도|특[·ㆍ・]?광역시|${provincePattern})?(?:의)? ?평균(?:값|치)?`;
const averageValue = '(?: ?\\(?(?:고용률 ?)?\\d{1,3}(?:\\.\\d)?%\\)?)?';
const averageEnd = '(?: ?(보다|을|를|에 비해|과 비교|와 비교|대비|이상|이하|수준|치를))?';

/** Whom a sentence is about and which districts it counts among. */
export const subjectWords: readonly Pattern[] = [
	{
		find: new RegExp(`${notInWord}${average}${averageValue}${averageEnd}`, 'g'),
		mean: ([, word = '', particle = '']) => ({
			type: 'average',
			universe: universeOf(word),
			particle
		})
	},
	{
		find: /특(?:별)?시?[·ㆍ・,]? ?광역시(?:의)? ?(?:(\d{2})개 ?)?(자치구|구 ?[·ㆍ・]? ?군)?(?: ?(?:중에서|중에|중|가운데|에서))?/g,
		mean: ([, count, set]) => metropolitan(count, set)
	},
	{
		find: /(?:전국 ?)?(25|69|74|75)개 ?(?:자치구|구 ?[·ㆍ・]? ?군|시군구)(?: ?(?:중에서|중에|중|가운데|에서))?/g,
		mean: ([, count]) =>
			count === '25' ? { type: 'universe', universe: 'seoul' } : metropolitan(count, undefined)
	},
	{
		find: /(?<![가-힣])(시|군|구) ?지역(?: ?(중에서|중|가운데|에서))?/g,
		mean: ([, kind, among]) => {
			const universe = kind === '시' ? 'si' : kind === '군' ? 'gun' : 'metro-official';
			if (among !== undefined) return { type: 'universe', universe };
			return { type: 'average', universe, particle: '' };
		}
	},
	{
		find: /전국(?:의)? ?(?:\d{1,3}개 ?)?(시|군)(?: ?(?:지역|단위))?(?: ?(?:중에서|중에|중|가운데|에서))/g,
		mean: ([, kind]) => ({ type: 'universe', universe: kind === '시' ? 'si' : 'gun' })
	},
	{
		find: new RegExp(`${notInWord}전국(?:의|에서)? ?(?:\\d{1,3}개 ?)?${sets}?${among}`, 'g'),
		mean: () => ({ type: 'universe', universe: 'national' })
	},
	{
		find: new RegExp(`${notInWord}수도권(?:의|에서)? ?(?:\\d{1,3}개 ?)?${sets}?${among}`, 'g'),
		mean: () => ({ type: 'universe', universe: 'capital-area' })
	},
	{
		find: new RegExp(`${notInWord}도내(?:에서)? ?(?:\\d{1,3}개 ?)?${sets}?${among}`, 'g'),
		mean: () => ({ type: 'universe', universe: 'own-province' })
	},
	{
		find: new RegExp(
			`${notInWord}(${provincePattern})${wordEnd}(?: ?(?:지역|관내|내|전체|안))?(?: ?의)?(?: ?(\\d{1,3}개 ?(?:구|시|군|${sets})|${sets}))?${among}`,
			'g'
		),
		mean: ([whole, name = '', set]) => {
			const province = provinceNames[name];
			// 경기 is also "the economy", "a match".
			if (!province || (whole === '경기' && set === undefined)) return undefined;
			return { type: 'province', province, set: set !== undefined };
		}
	},
	{
		find: /(?<![가-힣])(?:우리 ?(구|시|군)(?=$|[^가-힣]|[는은의가이에도])|(구|시|군)(?:청(?:은|이|에)|(?=(?:는|은|의|가) )))/g,
		mean: ([, own, bare]) => ({ type: 'self', ending: own ?? bare ?? '' })
	}
];
