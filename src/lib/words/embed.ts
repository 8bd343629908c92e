import { withJosa } from './tell-josa';

/** Words of what stands in other people's posts. Arguments come formatted. */
const ko = {
	claim: (name: string) => `${name}에 관한 주장을 확인했습니다`,
	district: '지역 고용',
	/** Names an iframe: what was said, and what became of it. */
	claimTitle: (quote: string, verdict: string) => `${quote}: ${verdict}`,
	claimAlt: (quote: string, verdict: string, reason: string) => `${quote} ${verdict}. ${reason}`,
	figure: (value: string, label: string) => `${label} ${value}`,
	districtAlt: (name: string, figure: string, places: string) =>
		places === '' ? `${name} ${figure}` : `${name} ${figure}. ${places}`,
	open: {
		claim: '판정의 근거 보기',
		district: '이 지역 자세히 보기',
		preset: '탐색에서 열기',
		view: '탐색에서 열기'
	},
	/** Who published the figures, and in which release of ours they stand. */
	source: (source: string, release: string) => `자료: ${source} · 자료 판 ${release}`,
	showTable: '표로 보기',
	showChart: '그래프로 보기',
	cut: (shown: number, all: number) => `전체 ${all}곳 가운데 ${shown}곳만 실었습니다.`,
	showAll: '모두 보기',
	/** Of figures that are kept although newer ones differ. */
	superseded: (release: string) => `${release}판 수치입니다. 새 판에서는 달라졌습니다.`,
	showNewest: '새 판 보기',
	unknownRelease: (release: string) =>
		`${withJosa(`${release}판`, '은/는')} 없어서 최신판을 보여 드립니다.`,
	loading: '수치를 읽는 중입니다',
	failed: '수치를 받지 못했습니다.',
	needsScript: '이 그래프를 보려면 자바스크립트를 켜세요.'
};

const en: typeof ko = {
	claim: (name) => `A claim about ${name}, checked`,
	district: 'Local employment',
	claimTitle: (quote, verdict) => `${quote}: ${verdict}`,
	claimAlt: (quote, verdict, reason) => `${quote} ${verdict}. ${reason}`,
	figure: (value, label) => `${value} (${label})`,
	districtAlt: (name, figure, places) =>
		places === '' ? `${name}: ${figure}` : `${name}: ${figure}. ${places}`,
	open: {
		claim: 'See the evidence',
		district: 'More on this district',
		preset: 'Open in the workbench',
		view: 'Open in the workbench'
	},
	source: (source, release) => `Source: ${source} · release ${release}`,
	showTable: 'As a table',
	showChart: 'As a chart',
	cut: (shown, all) => `Shows ${shown} of ${all}.`,
	showAll: 'Show all',
	superseded: (release) => `Figures of release ${release}; a newer release differs.`,
	showNewest: 'Show the newest',
	unknownRelease: (release) => `There is no release ${release}; these are the newest figures.`,
	loading: 'Reading the figures',
	failed: 'The figures could not be had.',
	needsScript: 'This chart needs scripts to be drawn.'
};

export const embedWords = { ko, en };
