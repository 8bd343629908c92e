import type { Meaning, Pattern } from './mention';

/** Names of the survey's measures in texts, to ids; 취업률 is said for the employment rate. */
const measures: Readonly<Record<string, { id: string; colloquial?: boolean }>> = {
	고용률: { id: 'employment_rate' },
	고용율: { id: 'employment_rate' },
	취업률: { id: 'employment_rate', colloquial: true },
	취업율: { id: 'employment_rate', colloquial: true },
	경제활동참가율: { id: 'participation_rate' },
	경제활동참여율: { id: 'participation_rate', colloquial: true },
	경활률: { id: 'participation_rate', colloquial: true },
	실업률: { id: 'unemployment_rate' },
	실업율: { id: 'unemployment_rate' },
	취업자: { id: 'employed_thousand' },
	실업자: { id: 'unemployed_thousand' },
	경제활동인구: { id: 'labour_force_thousand' },
	비경제활동인구: { id: 'inactive_thousand' }
};

/** Rates of schools, firms and courses, which have the same name. */
const ofOthers =
	/(?:졸업생|졸업자|졸업|대학|대학교|고교|특성화고|고등학교|학교|학과|수료생|수료자|수료|교육생|훈련생|참여자|참가자|이수자|장애인|의무|보훈|외국인|다문화|정규직|비정규직|미|유지|체감)(?:들)?(?:의)? ?$/;

function measure(name: string, match: RegExpExecArray, sentence: string): Meaning {
	const known = measures[name.replaceAll(' ', '')];
	const before = sentence.slice(Math.max(0, match.index - 14), match.index);
	if (!known || ofOthers.test(before)) return { type: 'other-measure' };
	return { type: 'measure', measure: known.id, colloquial: known.colloquial ?? false };
}

/** What is counted; other rates and counts are known as such, so that their numbers are left alone. */
export const measureWords: readonly Pattern[] = [
	{
		find: /고용[률율]|취업[률율]|경제활동 ?참[가여]율|경활률|실업[률율]|(?:취업자|실업자)(?: ?수)?|비?경제활동 ?인구(?: ?수)?/g,
		mean: (match, sentence) => measure(match[0].replace(/ ?수$/, ''), match, sentence)
	},
	{
		find: /15세 이상 인구(?: ?수)?(?=[는은가이])/g,
		mean: () => ({ type: 'measure', measure: 'population15_thousand', colloquial: false })
	},
	{
		find: /[가-힣]{0,8}[률율](?![가-힣]{2})/g,
		mean: ([word]) => {
			if (/^(?:고용유지|의무고용)/.test(word)) return { type: 'other-measure' };
			return /(?:고용|취업|실업|참가|참여|경활)[률율]$/.test(word)
				? undefined
				: { type: 'other-measure' };
		}
	},
	{
		find: /고용유지율|의무고용률|청렴도|만족도|자립도|지지도|인지도|선호도|[가-힣]{1,6}(?:지수|점수|가격|강수량|사용량|생산량|수확량|거래량)|[가-힣]{2,8} 수(?=[는은가이를])|(?<!경제활동)(?<!경제활동 )(?<!이상 )인구(?=[는은가이를])/g,
		mean: ([word]) => (/^(?:취업자|실업자) 수$/.test(word) ? undefined : { type: 'other-measure' })
	}
];
