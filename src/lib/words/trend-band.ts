/** Words of what stands behind the named lines of a trend. Arguments come formatted. */
interface TrendBandWords {
	/** The line within the band. */
	median: string;
	contextNotTabled: (count: number) => string;
}

const ko: TrendBandWords = {
	median: '중앙값',
	contextNotTabled: (count) => `회색으로 그린 ${count}곳은 표에 싣지 않음`
};

const en: TrendBandWords = {
	median: 'median',
	contextNotTabled: (count) => `The table leaves out the ${count} districts drawn in grey`
};

export const trendBandWords = { ko, en };
