import { withJosa } from './tell-josa';

/** Sentences about judged claims. Arguments come formatted. */
const ko = {
	howToAdd:
		'KOSIS에서 내려받은 표를 npm run data -- import 명령으로 더하면 판정이 다시 계산됩니다.',
	intervalHolds: (from: number, to: number, years: number) =>
		`${from}년에서 ${to}년까지 ${years}년이라는 셈은 맞습니다. 그때 있었던 일 자체는 통계로 확인할 수 없습니다.`,
	intervalFails: (from: number, to: number, stated: number, actual: number) =>
		`${from}년에서 ${to}년까지는 ${actual}년이므로 ${stated}년이라는 셈은 틀립니다.`,
	countHolds: (items: string, count: number) =>
		`이름을 든 것이 ${items} ${count}가지여서 글 안에서 앞뒤가 맞습니다.`,
	countFails: (items: string, count: number, stated: number) =>
		`${stated}가지라고 했으나 이름을 든 것은 ${items} ${count}가지입니다.`,
	outside: {
		award: (citations: number) =>
			citations > 0
				? `상을 받았다는 내용은 고용 통계로 확인할 수 없어, 다룬 보도 ${citations}건을 옆에 둡니다.`
				: '상을 받았다는 내용은 고용 통계로 확인할 수 없습니다.',
		budget: (meanings: number) =>
			meanings > 1
				? `예산은 고용 통계에 없습니다. 말도 ${meanings}가지로 읽힙니다.`
				: '예산은 고용 통계에 없습니다.',
		programme: () => '사업 내용과 지원 금액은 고용 통계에 없습니다.',
		record: () => '견주어 볼 공표된 계열이 없습니다.'
	},
	seriesName: (group: string, measure: string) => `${group} ${measure}`,
	nationalPlace: (universe: string, rank: string) => `${universe} 중 ${rank}`,
	reported: (period: string, district: string, series: string, what: string) =>
		`${period} ${district} ${series}: ${what}`,
	placeOf: (rank: string, of: number) => `${of}곳 중 ${rank}`,
	/** The best of the others: its name, how many share its value, the margin. */
	rival: {
		ahead: (name: string, more: number, margin: string) =>
			`${name}${more > 0 ? ` 외 ${more}곳` : ''}에 ${margin} 뒤짐`,
		level: (name: string, more: number) =>
			`${withJosa(`${name}${more > 0 ? ` 외 ${more}곳` : ''}`, '와/과')} 같음`,
		behind: (name: string, more: number, margin: string) =>
			`${name}${more > 0 ? ` 외 ${more}곳` : ''}에 ${margin} 앞섬`
	}
};

const en: typeof ko = {
	howToAdd:
		'Add the table as downloaded from KOSIS with npm run data -- import, and the verdict is computed again.',
	intervalHolds: (from, to, years) =>
		`From ${from} to ${to} is indeed ${years} years. What happened then is not in these statistics.`,
	intervalFails: (from, to, stated, actual) =>
		`From ${from} to ${to} is ${actual} years, not ${stated}.`,
	countHolds: (items, count) =>
		`It names ${items}: ${count} in all, so it is consistent with itself.`,
	countFails: (items, count, stated) => `It says ${stated} but names ${count}: ${items}.`,
	outside: {
		award: (citations) =>
			citations > 0
				? `Employment statistics cannot tell who won a prize; ${citations} printed ${citations === 1 ? 'report stands' : 'reports stand'} beside it.`
				: 'Employment statistics cannot tell who won a prize.',
		budget: (meanings) =>
			meanings > 1
				? `Budgets are not in employment statistics, and the words can be read in ${meanings} ways.`
				: 'Budgets are not in employment statistics.',
		programme: () => 'Programmes and amounts of support are not in employment statistics.',
		record: () => 'There is no published series to compare with.'
	},
	seriesName: (group, measure) => `${measure} (${group})`,
	nationalPlace: (universe, rank) => `${rank} of ${universe}`,
	reported: (period, district, series, what) => `${district}, ${series}, ${period}: ${what}`,
	placeOf: (rank, of) => `${rank} of ${of}`,
	rival: {
		ahead: (name, more, margin) => `${margin} behind ${name}${more > 0 ? ` and ${more} more` : ''}`,
		level: (name, more) => `level with ${name}${more > 0 ? ` and ${more} more` : ''}`,
		behind: (name, more, margin) =>
			`${margin} ahead of ${name}${more > 0 ? ` and ${more} more` : ''}`
	}
};

export const tellWords = { ko, en };
