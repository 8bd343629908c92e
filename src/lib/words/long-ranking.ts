/** Words of a ranking that scrolls in its own box. */
interface LongRankingWords {
	/** Label of the box. */
	scrolls: (count: number) => string;
	find: string;
	go: string;
	/** Label of the buttons that lead to what is set off. */
	highlighted: string;
	notFound: (typed: string) => string;
}

const ko: LongRankingWords = {
	scrolls: (count) => `${count}곳의 막대, 스크롤하여 보기`,
	find: '이 순위에서 시군구 찾기',
	go: '찾기',
	highlighted: '강조한 곳으로 이동',
	notFound: (typed) => `이 순위에 “${typed}” 없음`
};

const en: LongRankingWords = {
	scrolls: (count) => `Bars of ${count} districts; scroll to see all`,
	find: 'Find a district in this ranking',
	go: 'Find',
	highlighted: 'Go to a highlighted district',
	notFound: (typed) => `No “${typed}” in this ranking`
};

export const longRankingWords = { ko, en };
