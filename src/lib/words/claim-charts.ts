const ko = {
	earlier: '주장이 말하는 시기의 자료가 없어, 자료가 있는 가장 가까운 조사를 보여 줍니다.'
};

const en: typeof ko = {
	earlier:
		'The survey that the claim speaks of is missing, so this shows the nearest one with figures.'
};

export const claimChartWords = { ko, en };
