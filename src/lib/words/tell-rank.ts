/** Ranks counted from an end, and ranks that are not certain. */
const ko = {
	/** Counted from the lowest (or the fewest): only then must a rank say so. */
	fromLowest: (rank: string, rate: boolean) => `${rate ? '낮은' : '적은'} 순 ${rank}`,
	/** A place that figures we lack could only worsen. */
	orLower: (rank: string) => `${rank} 또는 그 아래`
};

const en: typeof ko = {
	fromLowest: (rank, rate) => {
		const end = rate ? 'lowest' : 'smallest';
		if (rank === '1st') return end;
		return rank === 'joint 1st' ? `joint ${end}` : `${rank} ${end}`;
	},
	orLower: (rank) => `${rank} or lower`
};

export const tellRankWords = { ko, en };
