/** Words that `<goyong-chart>` shows by itself, in other people's pages: few, since they travel with it. */
const ko = {
	failed: '고용체크를 불러오지 못했습니다.',
	nothing: 'claim, district, preset, view 가운데 하나를 적어야 합니다.',
	readOn: '고용체크에서 보기'
};

const en: typeof ko = {
	failed: 'Goyong Check could not be loaded.',
	nothing: 'One of claim, district, preset, view must be given.',
	readOn: 'See it on Goyong Check'
};

export const embedElementWords = { ko, en };
