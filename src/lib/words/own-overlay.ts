import { withJosa } from './tell-josa';

/** Of pages that show a reader's own figures among ours. Arguments come formatted. */
const ko = {
	/** Follows every figure that is the reader's. */
	sign: '†',
	yours: '내 자료',
	yoursSame: '내 자료(공개 자료와 같음)',
	yoursInstead: (ours: string) => `내 자료, 공개 자료는 ${ours}`,
	oursHidden: '비공개',
	noticeHeading: '내 자료가 든 화면',
	/** `own` of `shown` figures are the reader's. */
	includes: ({ files, own, shown }: { files: string; own: string; shown: string }) =>
		`이 화면의 수치 ${shown}개 가운데 ${own}개는 내 자료(${files})입니다.`,
	onlyComputed: (files: string) =>
		`이 화면의 계산에 내 자료(${files})가 들어갑니다. 보이는 수치는 모두 공개 자료입니다.`,
	differ: (count: string) => `그 가운데 ${count}개는 공개 자료와 다릅니다.`,
	noneDiffers: '공개 자료에 있는 것과 다른 수치는 없습니다.',
	onlyHere:
		'내 자료는 이 브라우저에만 있습니다. 다른 사람이 이 주소를 열면 공개 자료만 보게 됩니다.',
	showPublished: '공개 자료만 보기',
	showOwn: '내 자료 넣어 보기',
	leftOut: '내 자료를 빼고 공개 자료만 보고 있습니다.',
	manage: '내 자료 보기·지우기',
	differences: (count: string) => `공개 자료와 다른 수치 ${count}개`,
	firstDifferences: (shown: string) => `차이가 큰 ${shown}개만 보입니다.`,
	headers: {
		district: '시군구',
		series: '계열',
		period: '조사',
		ours: '공개 자료',
		yours: '내 자료',
		difference: '차이'
	},
	/** Under a chart, and in what is exported of it. */
	legend: ({ sign, files }: { sign: string; files: string }) => `${sign} 내 자료(${files})의 수치`,
	legendDiffer: (count: string) => `그 가운데 ${count}개는 공개 자료와 다름`,
	legendComputed: (files: string) => `계산에 내 자료(${files})가 들어 있음`,
	source: (source: string, files: string) => `${source}; 내 자료(${files}) 포함`,
	version: (version: string) => `${version} + 내 자료`,
	noEmbed: '내 자료가 든 화면은 글에 넣을 수 없습니다. 넣어도 공개 자료만 보이기 때문입니다.',
	noPack:
		'내 자료로 낸 판정은 증거 묶음으로 저장하지 않습니다. 묶음은 공개 자료로 다시 계산할 수 있어야 합니다.',
	verdictHeading: '내 자료로 다시 판정',
	verdictLead: (files: string) =>
		`이 주장이 다루는 수치가 내 자료(${files})에 있어, 같은 규칙으로 한 번 더 판정했습니다. 우리 판정은 바뀌지 않습니다.`,
	verdictFailed: '수치를 내려받지 못해 내 자료로는 판정하지 못했습니다. 새로 고쳐 보세요.',
	verdictSame: (label: string) => `공개 자료로 낸 판정과 같습니다: ${label}.`,
	readingsOther: '그러나 맞고 틀린 해석은 달라집니다. 아래 두 판정을 견주어 보세요.',
	verdictOther: ({ before, after }: { before: string; after: string }) =>
		`판정이 ‘${before}’에서 ${withJosa(`‘${after}’`, '으로/로')} 바뀌었습니다.`,
	withPublished: '공개 자료로',
	withOwn: '내 자료를 넣으면',
	judgedWith: (files: string) => `내 자료(${files})까지 넣어 판정하고 그렸습니다.`
};

const en: typeof ko = {
	sign: '†',
	yours: 'your data',
	yoursSame: 'your data (same as published)',
	yoursInstead: (ours) => `your data; published: ${ours}`,
	oursHidden: 'hidden',
	noticeHeading: 'This view includes your data',
	includes: ({ files, own, shown }) =>
		`Yours among the ${shown} figures shown here: ${own} (${files}).`,
	onlyComputed: (files) =>
		`Your data (${files}) enter what is computed here. All figures shown are published ones.`,
	differ: (count) => `Different from the published ones: ${count}.`,
	noneDiffers: 'None of them contradicts a published one.',
	onlyHere:
		'Your data are in this browser only. Whoever else opens this address sees the published figures.',
	showPublished: 'Published figures only',
	showOwn: 'Include my data',
	leftOut: 'Your data are left out: all figures are published ones.',
	manage: 'See or remove my data',
	differences: (count) => `Different from the published figures: ${count}`,
	firstDifferences: (shown) => `The ${shown} that differ most are shown.`,
	headers: {
		district: 'District',
		series: 'Series',
		period: 'Survey',
		ours: 'Published',
		yours: 'Yours',
		difference: 'Difference'
	},
	legend: ({ sign, files }) => `${sign} Figures of the reader’s own data (${files})`,
	legendDiffer: (count) => `different from the published ones: ${count}`,
	legendComputed: (files) => `Computed with the reader’s own data (${files})`,
	source: (source, files) => `${source}; includes the reader’s own data (${files})`,
	version: (version) => `${version} + own data`,
	noEmbed:
		'A view that includes your data cannot be embedded: the embed would show the published figures.',
	noPack:
		'A verdict on your data is not saved as an evidence pack: a pack must be recomputable from the published figures.',
	verdictHeading: 'Judged again with your data',
	verdictLead: (files) =>
		`Your data (${files}) have figures that this claim is about, so it was judged once more by the same rules. Our verdict stays as it is.`,
	verdictFailed:
		'The figures could not be downloaded, so the claim was not judged with your data. Try to reload.',
	verdictSame: (label) => `Same verdict as with the published figures: ${label}.`,
	readingsOther: 'But it holds under other readings than before: compare the two below.',
	verdictOther: ({ before, after }) => `The verdict changes from “${before}” to “${after}”.`,
	withPublished: 'With the published figures',
	withOwn: 'With your data',
	judgedWith: (files) => `Judged and drawn with your data (${files}) included.`
};

export const ownOverlayWords = { ko, en };
