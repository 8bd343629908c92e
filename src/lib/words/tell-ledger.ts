/** What kinds of assertion a sentence is made of. */
const ko = {
	kind: {
		arithmetic: '햇수 계산',
		list: '열거한 항목의 수',
		event: '통계 밖의 일'
	},
	/** What is said of one survey, by kind of claim. */
	survey: {
		rank: (series: string) => `${series} 순위`,
		streak: (series: string) => `${series} 순위`,
		value: (series: string) => series,
		change: (series: string) => `${series}의 변화`,
		comparison: (series: string) => `${series} 비교`,
		record: (series: string) => `${series} 기록`,
		count: () => '1위인 지표의 수'
	},
	years: (from: number, to: number, years: number, holds: boolean) =>
		holds
			? `${from}년에서 ${to}년까지 ${years}년입니다.`
			: `${from}년에서 ${to}년까지는 ${to - from}년이며, 말한 것은 ${years}년입니다.`,
	event: (event: string) => `${event}: 이 통계로 확인할 수 없습니다.`
};

const en: typeof ko = {
	kind: { arithmetic: 'Years counted', list: 'Items listed', event: 'Not in these statistics' },
	survey: {
		rank: (series) => `Rank in the ${series}`,
		streak: (series) => `Rank in the ${series}`,
		value: (series) => `The ${series}`,
		change: (series) => `Change of the ${series}`,
		comparison: (series) => `Comparison of the ${series}`,
		record: (series) => `Record of the ${series}`,
		count: () => 'Number of first places'
	},
	years: (from, to, years, holds) =>
		holds
			? `From ${from} to ${to} is ${years} ${years === 1 ? 'year' : 'years'}.`
			: `From ${from} to ${to} is ${to - from} ${to - from === 1 ? 'year' : 'years'}, not ${years}.`,
	event: (event) => `${event}: these statistics cannot tell.`
};

export const tellLedgerWords = { ko, en };
