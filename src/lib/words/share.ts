/** Words that stand only in share images. Arguments come formatted. */
const ko = {
	series: (group: string, measure: string) => `${group} ${measure}`,
	figure: (series: string, period: string) => `${series}, ${period}`,
	/** A rank, with its survey when that is another than the figure's. */
	place: (among: string, rank: string, period: string | null) =>
		`${among} 중 ${rank}${period === null ? '' : `(${period})`}`
};

const en: typeof ko = {
	series: (group, measure) => `${measure}, ${group}`,
	figure: (series, period) => `${series}, ${period}`,
	place: (among, rank, period) => `${rank} of ${among}${period === null ? '' : ` (${period})`}`
};

export const shareWords = { ko, en };
